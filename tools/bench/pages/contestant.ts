/** One library, or none, doing the work that all of them are measured by: a form of labelled items from 0 to 10. */
export interface Contestant {
  /** Puts so many items into a place. Where it gives a promise, nothing is waited for: what counts is what can be used. */
  mount(place: HTMLElement, count: number): unknown;
  /** Takes them away again, as the library wants it; unless given, the place is emptied. */
  unmount?(place: HTMLElement): void;
  /** What takes the focus in each item that is there so far, in their order. */
  controls(place: HTMLElement): HTMLElement[];
  /** What a page reads of the first item. */
  answer(place: HTMLElement): string;
}

/** Items of the form that every page shows when it is opened. */
const ITEMS = 8;

const THEMES = ['Home', 'Money', 'My days', 'My close people', 'Friends', 'Physical health', 'Well-being', 'Safety'];

/** @returns The names of so many items. */
export function labels(count: number): string[] {
  return Array.from({length: count}, (_, index) => `${THEMES[index % THEMES.length] ?? ''} ${index + 1}`);
}

/** @returns All elements in a place that match. */
export function all<Found extends HTMLElement = HTMLElement>(place: ParentNode, selector: string): Found[] {
  return [...place.querySelectorAll<Found>(selector)];
}

/** @returns What matches in the shadow root of each host, where it is there already. */
export function inside(hosts: readonly HTMLElement[], selector: string): HTMLElement[] {
  return hosts.flatMap((host) => host.shadowRoot?.querySelector<HTMLElement>(selector) ?? []);
}

/** @returns An element with these properties. */
export function made<Made extends HTMLElement>(tag: string, properties: Partial<Made>): Made {
  return Object.assign(document.createElement(tag) as Made, properties);
}

/** Opens the page of a contestant: shows its form, and lets it be measured. */
export function enter(contestant: Contestant): void {
  const place = document.querySelector('form');
  if (!place) throw new Error('The page has no form.');
  contestant.mount(place, ITEMS);
  // Whatever measures waits for this name.
  Object.assign(globalThis, {contestant, place});
}
