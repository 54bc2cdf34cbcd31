import {aTimeout} from '@open-wc/testing';

import type {State} from './example.js';
import type {Subject} from './subject.js';

/** As much of Lit as the suite relies on. */
export interface Shown extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  readonly [property: string]: unknown;
}

/** @returns An element as a program makes it: no attribute, no child, not in the page. */
export function made({tag}: Subject): Shown {
  return document.createElement(tag) as Shown;
}

/** Puts a state on the page and waits until the element is ready. What was there before goes. */
export async function shown(subject: Subject, state: State = subject.example): Promise<Shown> {
  const properties = await state.properties?.();
  const page = document.createElement('div');
  page.innerHTML = state.markup;
  const element = page.querySelector<Shown>(subject.tag);
  if (!element) throw new Error(`The example of <${subject.tag}> does not contain it.`);
  // Not in the page yet, it is no element of ours yet; what is given by properties must be there from the start.
  customElements.upgrade(page);
  Object.assign(element, properties);
  document.querySelector('[data-stage]')?.remove();
  page.dataset['stage'] = '';
  document.body.append(page);
  await settled(subject, element, state);
  return element;
}

/** Waits until an element shows all that its state promises. What can be unfolded is unfolded. */
export async function settled({tag}: Subject, element: Shown, {shows, until, unfolded}: State): Promise<void> {
  await element.updateComplete;
  if (shows) await appears(tag, element, shows);
  if (until && !(await awaited(() => !textIn(element).includes(until), 8000))) {
    throw new Error(`<${tag}> never stops saying “${until}”.`);
  }
  if (!unfolded) return;
  await unfold(tag, element);
  await appears(tag, element, unfolded);
}

async function appears(tag: string, element: Shown, selector: string): Promise<void> {
  const isThere = await awaited(() => deep(element).some((each) => each.matches(selector)), 8000);
  if (!isThere) throw new Error(`<${tag}> does not come to show “${selector}”.`);
  await element.updateComplete;
}

/**
 * Waits for something to become true, and gives up in silence: the caller says what is wrong then. Leaves no timer.
 *
 * @param patience - In milliseconds; enough for a busy machine.
 */
export async function awaited(condition: () => boolean, patience = 2000): Promise<boolean> {
  const end = performance.now() + patience;
  while (!condition() && performance.now() < end) await aTimeout(10);
  return condition();
}

/** @returns An element's shadow tree and what is between its tags, and theirs, in the order of the tree. */
export function deep(root: Element | ShadowRoot): readonly Element[] {
  const own = root instanceof Element && root.shadowRoot ? deep(root.shadowRoot) : [];
  return [...own, ...[...root.children].flatMap((child) => [child, ...deep(child)])];
}

/** @returns What can be read in an element, and what is entered there. */
export function portrait(element: Element): string {
  return deep(element)
    .filter(({localName}) => !['style', 'script'].includes(localName))
    .map((each) => `${each.localName} ${ownText(each)} ${entered(each)}`.trim())
    .join('\n');
}

/** @returns All the text in an element. */
export function textIn(element: Element): string {
  return deep(element).map(ownText).join(' ');
}

/**
 * Runs something and gives what was complained of meanwhile.
 *
 * @returns Errors, also those that nobody waits for, and what the console was told.
 */
export async function complaintsOf(run: () => unknown): Promise<string[]> {
  const complaints: string[] = [];
  const {error, warn} = console;
  const {onerror} = window;
  console.error = (...words: unknown[]) => complaints.push(`console error: ${words.join(' ')}`);
  console.warn = (...words: unknown[]) => complaints.push(`console warning: ${words.join(' ')}`);
  // In its place, so that the runner does not tell it once more.
  window.onerror = (message) => complaints.push(`uncaught: ${message as string}`) > 0;
  const rejected = ({reason}: PromiseRejectionEvent): unknown => complaints.push(`rejected: ${String(reason)}`);
  addEventListener('unhandledrejection', rejected);
  try {
    await run();
    // Rejections are told after all else.
    await aTimeout(0);
  } catch (failure) {
    complaints.push(`failed: ${(failure as Error).message}`);
  } finally {
    Object.assign(console, {error, warn});
    window.onerror = onerror;
    removeEventListener('unhandledrejection', rejected);
  }
  return complaints;
}

/** Opens all that is folded, and what is folded within. */
async function unfold(tag: string, element: Shown): Promise<void> {
  for (let times = 0; times < 20; times++) {
    const button = deep(element).find((each) => each.matches('button[aria-expanded="false"]')) as
      HTMLElement | undefined;
    if (!button) return;
    button.click();
    await awaited(() => button.ariaExpanded === 'true' || !button.isConnected);
  }
  throw new Error(`<${tag}> cannot be unfolded: its buttons fold what others have unfolded, or do nothing.`);
}

function ownText(element: Element): string {
  const texts = [...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
  return texts
    .map(({data}: Node & {data?: string}) => data?.trim() ?? '')
    .join(' ')
    .trim();
}

function entered(element: Element): string {
  if (!(element instanceof HTMLInputElement)) return element instanceof HTMLTextAreaElement ? element.value : '';
  return ['radio', 'checkbox'].includes(element.type) ? (element.checked ? 'chosen' : '') : element.value;
}
