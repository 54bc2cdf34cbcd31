import type {LitElement} from 'lit';

import {inFlight} from './in-flight.js';
import {settled as storiesSettled} from '../../../stories/setting/settled.js';

/** Longer than anything takes that a story shows, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Waits until a part of the page is as it will stay while nobody touches it: the story set, fonts there, nothing asked
 * of the browser, every element of ours updated, every drawing drawn, and two frames painted since.
 *
 * @throws Error that names what is not done, after 20 seconds.
 */
export async function settled(root: ParentNode): Promise<void> {
  const end = performance.now() + PATIENCE;
  await before(end, Promise.all([storiesSettled(), document.fonts.ready]), 'the story is not set');
  for (;;) {
    await before(end, Promise.allSettled(elementsIn(root).map(updateOf)), 'an element is updating');
    await frame();
    await frame();
    const undone = undoneIn(root);
    if (undone.length === 0) return;
    if (performance.now() > end) throw unsettled(undone.join(', '));
  }
}

/** Waits until nothing that was removed still asks anything of the browser. */
export async function drained(): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (inFlight() > 0) {
    if (performance.now() > end) throw unsettled(`${inFlight()} answers are awaited`);
    await frame();
  }
}

async function before(end: number, work: Promise<unknown>, undone: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unsettled(undone)), end - performance.now());
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function unsettled(undone: string): Error {
  return new Error(`The story does not come to rest: ${undone}.`);
}

function undoneIn(root: ParentNode): readonly string[] {
  const elements = elementsIn(root).filter(({isUpdatePending}) => isUpdatePending);
  const canvases = rootsIn(root).flatMap((each) => [...each.querySelectorAll('canvas')].filter(isUndrawn));
  return [
    ...elements.map(({localName}) => `<${localName}> is updating`),
    ...canvases.map(() => 'a canvas is empty'),
    ...(inFlight() > 0 ? [`${inFlight()} answers are awaited`] : []),
  ];
}

/** Whoever draws on a canvas sizes it first. */
function isUndrawn({style}: HTMLCanvasElement): boolean {
  return style.height === '';
}

function updateOf({updateComplete}: LitElement): Promise<unknown> {
  return updateComplete;
}

function elementsIn(root: ParentNode): readonly LitElement[] {
  return rootsIn(root).flatMap((each) => [...each.querySelectorAll<LitElement>('*')].filter(isOurs));
}

function isOurs({localName}: Element): boolean {
  return localName.startsWith('avec-');
}

/** @returns The node and every shadow root below it, shadow roots within those included. */
function rootsIn(root: ParentNode): readonly ParentNode[] {
  const below = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? rootsIn(shadowRoot) : []));
  return [root, ...below];
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
