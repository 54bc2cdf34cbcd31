import type {Check} from '../check.js';
import type {State} from '../example.js';
import {freshPage} from '../fresh-page.js';
import {fieldsOf} from '../manifest.js';
import {handle} from '../handling.js';
import {awaited, complaintsOf, portrait, settled, shown, type Shown} from '../stage.js';
import type {Subject} from '../subject.js';

const elsewhere: Check = {
  name: 'can be moved to another place of the page',
  faults: (subject) =>
    unchangedBy(subject, (element) => {
      placeBeside(element).append(element);
    }),
};

const inOneGo: Check = {
  name: 'can be moved without leaving the page, where the browser can',
  faults: (subject) =>
    unchangedBy(subject, (element) => {
      const place = placeBeside(element);
      if (place.moveBefore) place.moveBefore(element, null);
      else place.append(element);
    }),
};

const back: Check = {
  name: 'can be taken out and put back later',
  faults: (subject) =>
    unchangedBy(subject, async (element) => {
      const place = element.parentElement!;
      element.remove();
      await element.updateComplete;
      place.append(element);
    }),
};

const toAnotherDocument: Check = {
  name: 'can be moved to another document and back',
  async faults(subject) {
    const {page} = freshPage();
    const there = await unchangedBy(subject, (element) => page.document.body.append(allAround(element)));
    if (there.length > 0) return there;
    return unchangedBy(subject, async (element) => {
      const all = allAround(element);
      page.document.body.append(all);
      await element.updateComplete;
      document.body.append(all);
    });
  },
};

/** Pages move elements about; frameworks do so all the time. */
export const MOVING: readonly Check[] = [elsewhere, inOneGo, back, toAnotherDocument];

/** Not in the types of the browser yet. */
interface MovesChildren {
  moveBefore(node: Node, child: Node | null): void;
}

/** Another place with the same elements around it: elsewhere, a widget would be about somebody else. */
function placeBeside(element: Shown): HTMLElement & Partial<MovesChildren> {
  const place = document.createElement('section');
  element.parentElement!.append(place);
  return place;
}

/** The whole example, which has in it what the element needs around itself. */
function allAround(element: Shown): Element {
  return element.closest('body > *')!;
}

/** Shows the element in its states, somebody answers, it is moved: it must be as before, and still work. */
async function unchangedBy(subject: Subject, move: (element: Shown) => unknown): Promise<readonly string[]> {
  for (const state of [subject.example, ...(subject.example.others ?? [])]) {
    const faults = await unchangedIn(subject, state, move);
    if (faults.length > 0) return faults;
  }
  return [];
}

async function unchangedIn(
  subject: Subject,
  state: State,
  move: (element: Shown) => unknown,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const complaints = await complaintsOf(async () => {
    const element = await shown(subject, state);
    if (!subject.example.forgets) await handle(element);
    const before = looksOf(subject, element);
    await move(element);
    // What somebody has unfolded may fold; what was entered there may not be lost.
    await settled(subject, element, state);
    faults.push(...(await differenceFrom(before, subject, element)));
    if (faults.length === 0) {
      await rendersAnew(element);
      faults.push(...(await differenceFrom(before, subject, element)));
    }
    // A document that goes does not tell what is in it.
    allAround(element).remove();
  });
  return [...faults, ...complaints];
}

async function rendersAnew(element: Shown): Promise<void> {
  (element as unknown as {requestUpdate(): void}).requestUpdate();
  await element.updateComplete;
}

/** What can be seen, in which sheets, and the properties that are plain values. */
function looksOf({element}: Subject, instance: Shown): string {
  const plain = fieldsOf(element)
    .filter(({name}) => ['string', 'number', 'boolean'].includes(typeof instance[name]))
    .map(({name}) => `${name}: ${String(instance[name])}`);
  const sheets = `${instance.shadowRoot!.adoptedStyleSheets.length} adopted style sheets`;
  return [sheets, ...plain, portrait(instance)].join('\n');
}

/** Some of it comes with what was kept, after the element itself: it is waited for. */
async function differenceFrom(before: string, subject: Subject, element: Shown): Promise<readonly string[]> {
  if (await awaited(() => looksOf(subject, element) === before)) return [];
  const [old, fresh] = [before.split('\n'), looksOf(subject, element).split('\n')];
  const gone = old.filter((line) => !fresh.includes(line));
  const added = fresh.filter((line) => !old.includes(line));
  return [`It is not as before. Gone: ${gone.join('; ') || 'nothing'}. New: ${added.join('; ') || 'nothing'}.`];
}
