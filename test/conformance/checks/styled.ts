import type {Check} from '../check.js';
import type {Documented} from '../manifest.js';
import {deep, shown, type Shown} from '../stage.js';
import type {Subject} from '../subject.js';

/** What a rule for a part sets, to be found again within. */
const MARK = '--conformance-reached';

const slots: Check = {
  name: 'has every documented slot, and no other',
  async faults(subject) {
    const names = await inItsStates(subject, (element) =>
      own(element, 'slot').map((slot) => slot.getAttribute('name') ?? ''),
    );
    return compared('slot', subject.element.slots, names);
  },
};

const parts: Check = {
  name: 'has every documented part, and no other',
  async faults(subject) {
    const names = await inItsStates(subject, (element) => [
      ...own(element, '[part]').flatMap(({part}) => [...part]),
      ...own(element, '[exportparts]').flatMap(passedOn),
    ]);
    return compared('part', subject.element.cssParts, names);
  },
};

const reached: Check = {
  name: 'lets a style sheet of the page reach every documented part',
  concerns: ({element}) => element.cssParts.length > 0,
  async faults(subject) {
    const documented = subject.element.cssParts.map(({name}) => name);
    const style = document.createElement('style');
    style.textContent = documented.map((name) => `${subject.tag}::part(${name}) { ${MARK}: ${name} }`).join('\n');
    document.head.append(style);
    const names = await inItsStates(subject, (element) => deep(element).map(markOn));
    style.remove();
    return documented.filter((name) => !names.has(name)).map((name) => `The part “${name}” is not reached.`);
  },
};

const states: Check = {
  name: 'has every documented state in some state of its examples',
  concerns: ({element}) => element.cssStates.length > 0,
  async faults(subject) {
    const documented = subject.element.cssStates.map(({name}) => name);
    const names = await inItsStates(subject, (element) =>
      documented.filter((name) => element.matches(`:state(${name})`)),
    );
    return documented.filter((name) => !names.has(name)).map((name) => `The state “${name}” is not there.`);
  },
};

const customProperties: Check = {
  name: 'uses every documented custom property, and no other of its name',
  async faults(subject) {
    const {shadowRoot} = await shown(subject);
    const css = shadowRoot!.adoptedStyleSheets
      .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText))
      .join('\n');
    const documented = subject.element.cssProperties;
    const used = [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
    const names = used.filter(
      (name) => name.startsWith(`--${subject.tag}-`) || documented.some((each) => each.name === name),
    );
    return compared('custom property', documented, new Set(names));
  },
};

/** What a style sheet and the content of a page meet, looked for in all states of the examples. */
export const STYLED: readonly Check[] = [slots, parts, reached, states, customProperties];

async function inItsStates(
  subject: Subject,
  find: (element: Shown) => readonly string[],
): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (const state of [subject.example, ...(subject.example.others ?? [])]) {
    for (const name of find(await shown(subject, state))) names.add(name);
  }
  return names;
}

function own({shadowRoot}: Element, selector: string): readonly Element[] {
  return [...shadowRoot!.querySelectorAll(selector)];
}

/** @returns Names under which an element within hands its parts on: the latter of `inner:outer`. */
function passedOn(element: Element): readonly string[] {
  const names = element.getAttribute('exportparts')?.split(',') ?? [];
  return names.map((name) => name.split(':').at(-1)!.trim());
}

function markOn(element: Element): string {
  return getComputedStyle(element).getPropertyValue(MARK).trim();
}

function compared(what: string, documented: readonly Documented[], found: ReadonlySet<string>): readonly string[] {
  const names = documented.map(({name}) => name);
  return [
    ...names.filter((name) => !found.has(name)).map((name) => `The ${what} “${name}” is in none of its examples.`),
    ...[...found].filter((name) => !names.includes(name)).map((name) => `The ${what} “${name}” is not documented.`),
  ];
}
