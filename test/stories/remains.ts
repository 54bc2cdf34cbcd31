import type {CDPSession} from 'playwright-core';

import type {Gallery} from './gallery.js';

/** What a page holds, seen or not. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly timers: number;
  /** Bytes. */
  readonly heap: number;
}

/** Collections after which nothing more is expected to go. */
const TURNS = 6;

const METRICS = {nodes: 'Nodes', listeners: 'JSEventListeners', heap: 'JSHeapUsedSize'} as const;

/**
 * Runs in the page on all that inherits from `HTMLElement`. Prototypes do so as well, and have no tag to ask for; what
 * stands in a template is no element of ours yet.
 */
const TAGS = `function () {
  const elements = this.filter((each) => !Object.hasOwn(each, 'constructor') && each.matches(':defined'));
  return elements.map(({localName}) => localName).filter((name) => name === 'canvas' || name.startsWith('avec-'));
}`;

/** Looks at what the browser keeps for a page, through its debugger. */
export class Remains {
  readonly #gallery: Gallery;
  readonly #debugger: CDPSession;

  private constructor(gallery: Gallery, session: CDPSession) {
    this.#gallery = gallery;
    this.#debugger = session;
  }

  static async of(gallery: Gallery): Promise<Remains> {
    const session = await gallery.page.context().newCDPSession(gallery.page);
    await session.send('Performance.enable');
    return new Remains(gallery, session);
  }

  /** Has the browser throw away what it can, and counts the rest. */
  async measure(): Promise<Held> {
    await this.#gallery.ask('frames');
    const timers = await this.#gallery.ask('timers');
    let held = await this.#collect();
    // What is thrown away may have held something else, which goes the next time.
    for (let turn = 0; turn < TURNS; turn++) {
      const rest = await this.#collect();
      if (rest.nodes === held.nodes && rest.listeners === held.listeners) break;
      held = rest;
    }
    return {...held, timers};
  }

  /**
   * @returns What is alive although nothing is shown: elements of ours, and canvases. A drawing that chart.js was not
   *   told to destroy is in a list of its own, and its canvas with it.
   */
  async alive(): Promise<string> {
    const counts = new Map<string, number>();
    for (const tag of await this.#tags()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return `alive are: ${[...counts].map(([tag, count]) => `${count} <${tag}>`).join(', ') || 'no elements'}`;
  }

  async #collect(): Promise<Omit<Held, 'timers'>> {
    await this.#debugger.send('HeapProfiler.collectGarbage');
    const {metrics} = await this.#debugger.send('Performance.getMetrics');
    const metric = (wanted: keyof typeof METRICS): number =>
      metrics.find(({name}) => name === METRICS[wanted])?.value ?? Number.NaN;
    return {nodes: metric('nodes'), listeners: metric('listeners'), heap: metric('heap')};
  }

  async #tags(): Promise<readonly string[]> {
    const group = {objectGroup: 'remains'};
    const {result} = await this.#debugger.send('Runtime.evaluate', {expression: 'HTMLElement.prototype', ...group});
    const prototypeObjectId = result.objectId ?? '';
    const {objects} = await this.#debugger.send('Runtime.queryObjects', {prototypeObjectId, ...group});
    const tags = await this.#debugger.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: TAGS,
      returnByValue: true,
    });
    await this.#debugger.send('Runtime.releaseObjectGroup', group);
    return tags.result.value as readonly string[];
  }
}
