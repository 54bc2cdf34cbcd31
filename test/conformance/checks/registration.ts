import type {Check} from '../check.js';
import {freshPage, type FreshPage} from '../fresh-page.js';
import type {ElementClass, Subject} from '../subject.js';

const byDefineAlone: Check = {
  name: 'is registered by /define, and not by the module of its class',
  faults: ({tag, entry, define}) =>
    inFreshPage(async ({page, load}) => {
      const faults: string[] = [];
      const registered: string[] = [];
      const native = page.customElements.define.bind(page.customElements);
      page.customElements.define = (name, ...rest) => {
        registered.push(name);
        native(name, ...rest);
      };
      await load(entry);
      if (registered.length > 0) faults.push(`${entry} registers ${registered.join(', ')}.`);
      await load(define);
      if (!page.customElements.get(tag)) faults.push(`${define} does not register it.`);
      return faults;
    }),
};

const twice: Check = {
  name: 'is defined twice without a word',
  faults: (subject) =>
    inFreshPage(async (fresh) => {
      const {define} = await classIn(fresh, subject);
      const outcomes = [define(), define()];
      return sameOutcomes(outcomes, ['defined', 'already-defined']);
    }),
};

const underAnotherTag: Check = {
  name: 'can be defined under another tag, before its own and after',
  faults: (subject) =>
    inFreshPage(async (fresh) => {
      const {define} = await classIn(fresh, subject);
      const outcomes = [define('portal-first'), define(), define('portal-second')];
      const {customElements} = fresh.page;
      const missing = ['portal-first', subject.tag, 'portal-second'].filter((tag) => !customElements.get(tag));
      return [
        ...sameOutcomes(outcomes, ['defined', 'defined', 'defined']),
        ...missing.map((tag) => `<${tag}> is not there.`),
      ];
    }),
};

const behindAnotherVersion: Check = {
  name: 'steps back behind another version, and says which is which',
  faults: (subject) =>
    inFreshPage(
      async ({page, complaints, load}) => {
        class Earlier extends page.HTMLElement {
          static readonly version = '0.0.1-earlier';
        }
        page.customElements.define(subject.tag, Earlier);
        await load(subject.define);
        const faults = page.customElements.get(subject.tag) === Earlier ? [] : ['It takes the place of the other.'];
        const told = [...complaints].filter((text) => text.includes(`<${subject.tag}>`));
        if (told.length !== 1) return [...faults, `It is said ${told.length} times: ${told.join(' ')}`];
        const wanted = [Earlier.version, subject.ElementClass.version];
        return [
          ...faults,
          ...wanted
            .filter((version) => !told[0]!.includes(version))
            .map((version) => `“${told[0]!}” does not say ${version}.`),
        ];
      },
      {mayComplain: true},
    ),
};

/** Libraries are loaded twice on one page, by two teams, under names of their own. */
export const REGISTRATION: readonly Check[] = [byDefineAlone, twice, underAnotherTag, behindAnotherVersion];

type Work = (fresh: FreshPage) => Promise<readonly string[]>;

async function inFreshPage(work: Work, {mayComplain = false} = {}): Promise<readonly string[]> {
  const fresh = freshPage();
  try {
    const faults = await work(fresh);
    return mayComplain ? faults : [...faults, ...fresh.complaints];
  } finally {
    fresh.close();
  }
}

/** The class as another page has it; what `define()` throws is what it says. */
async function classIn({load}: FreshPage, {element, entry}: Subject): Promise<{define(tag?: string): string}> {
  const ElementClass = (await load(entry))[element.name] as ElementClass;
  return {
    define(tag) {
      try {
        return ElementClass.define(tag);
      } catch (error) {
        return `throws “${(error as Error).message}”`;
      }
    },
  };
}

function sameOutcomes(actual: readonly string[], expected: readonly string[]): readonly string[] {
  return actual.flatMap((outcome, call) =>
    outcome === expected[call] ? [] : [`Call ${call + 1} of define(): ${outcome}, not ${expected[call]!}.`],
  );
}
