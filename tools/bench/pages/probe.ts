import type {Contestant} from './contestant.js';

declare let contestant: Contestant;
declare let place: HTMLElement;

/**
 * What measures a page from within. It is put into the page before anything of its own, weighs nothing in its bundle,
 * and costs every contestant the same.
 */
class Probe {
  /** Milliseconds from the navigation until the form can be used. */
  readonly usable: Promise<number>;
  readonly #longTasks = observed('longtask');
  readonly #shifts = observed('layout-shift');

  constructor() {
    this.usable = entered().then(() => this.#untilUsable());
  }

  /** How often the main thread was busy for more than 50 ms. */
  get longTasks(): number {
    return this.#longTasks().length;
  }

  /** How far what was on the screen has jumped, as browsers score it. */
  get shift(): number {
    return this.#shifts().reduce((sum, entry) => sum + (entry as PerformanceEntry & {value: number}).value, 0);
  }

  /** Bytes of everything the page fetched, as they travelled. */
  get bytes(): number {
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return fetched.reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0);
  }

  /** Resolves when the next frame has been painted. */
  painted(): Promise<void> {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });
  }

  /**
   * Puts so many items on the page in place of those that are there. Resolves when the page with them is painted. Where
   * they reach beyond the screen, browsers may leave for later what is not seen: only the last is asked for its place.
   */
  async mount(count: number): Promise<void> {
    this.unmount();
    contestant.mount(place, count);
    await this.#until((controls) => controls.length === count && hasRoom(controls.at(-1)));
    await this.painted();
  }

  unmount(): void {
    if (contestant.unmount) contestant.unmount(place);
    else place.replaceChildren();
  }

  /** Mounts and takes away again, so many times. Resolves when the page is empty and painted. */
  async remount(times: number, count: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      contestant.mount(place, count);
      await this.#laidOut(count);
      this.unmount();
      await this.painted();
    }
  }

  /** Gives the focus to the first item. @throws Where it does not take it. */
  focus(): void {
    const [first] = contestant.controls(place);
    first?.focus();
    if (!first || (first.getRootNode() as Document | ShadowRoot).activeElement !== first) {
      throw new Error('The first item does not take the focus.');
    }
  }

  /** Follows the next key press. @returns Milliseconds from the key to a frame with the new answer. */
  followKey(): Promise<number> {
    const before = contestant.answer(place);
    return new Promise((resolve) => {
      const follow = async ({timeStamp}: KeyboardEvent): Promise<void> => {
        do await this.painted();
        while (contestant.answer(place) === before);
        resolve(performance.now() - timeStamp);
      };
      addEventListener('keydown', (event) => void follow(event), {capture: true, once: true});
    });
  }

  /** Waits for what a page with a late script loads, and until its elements have found their size. */
  async upgraded(tag: string): Promise<void> {
    await customElements.whenDefined(tag);
    // Late updates shift as well; a sixth of a second is what an element may take to settle.
    for (let frame = 0; frame < 10; frame++) await this.painted();
  }

  async #untilUsable(): Promise<number> {
    await this.#laidOut(8);
    this.focus();
    await this.painted();
    return performance.now();
  }

  #laidOut(count: number): Promise<void> {
    return this.#until((controls) => controls.length === count && controls.every(hasRoom));
  }

  async #until(isSo: (controls: readonly HTMLElement[]) => boolean): Promise<void> {
    while (!isSo(contestant.controls(place))) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function hasRoom(control: HTMLElement | undefined): boolean {
  return control !== undefined && control.getBoundingClientRect().width > 0;
}

/** Resolves when the page has shown its form; see `enter`. */
function entered(): Promise<void> {
  return new Promise((resolve) => {
    Object.defineProperty(globalThis, 'place', {
      configurable: true,
      set: (value) => {
        Object.defineProperty(globalThis, 'place', {value});
        resolve();
      },
    });
  });
}

/** @returns All entries of a kind so far. */
function observed(type: string): () => PerformanceEntryList {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({type, buffered: true});
  return () => {
    entries.push(...observer.takeRecords());
    return entries;
  };
}

Object.assign(globalThis, {probe: new Probe()});
