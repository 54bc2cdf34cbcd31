/** What a page was told once. */
export interface HeardEvent {
  readonly type: string;
  /** As the event carries it: ids, kinds and counts. */
  readonly detail: unknown;
  /** Whether the page took it over with `preventDefault()`. */
  readonly prevented: boolean;
}

/**
 * Hears what elements tell a page, as every script of that page can.
 *
 * @example
 * const heard = new HeardEvents(document, ['avec-outcome-recorded']);
 * await scale.tap('Save my answers');
 * await heard.next('avec-outcome-recorded');
 * expect(heard.says('my own words')).to.equal(false);
 */
export class HeardEvents {
  readonly #heard: HeardEvent[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #ended = new AbortController();

  /**
   * @param target - Where to listen; events of the library bubble to the document.
   * @param types - Names of the events.
   */
  constructor(target: EventTarget, types: readonly string[]) {
    for (const type of types) target.addEventListener(type, this.#hear, {signal: this.#ended.signal});
  }

  /** Everything heard, in its order. */
  get all(): readonly HeardEvent[] {
    return this.#heard;
  }

  /** Names of what was heard, in its order. */
  get types(): readonly string[] {
    return this.#heard.map(({type}) => type);
  }

  /** Whether a text is anywhere in what was heard: for the test that no word of a person is. */
  says(text: string): boolean {
    return this.#heard.some(({detail}) => JSON.stringify(detail ?? null).includes(JSON.stringify(text).slice(1, -1)));
  }

  /**
   * Resolves to an event, at once when it was heard already.
   *
   * @param count - Which of that type: `1` for the first one.
   */
  async next(type: string, count = 1): Promise<HeardEvent> {
    for (;;) {
      const found = this.#heard.filter((event) => event.type === type)[count - 1];
      if (found) return found;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** Ends the listening. */
  stop(): void {
    this.#ended.abort();
  }

  readonly #hear = (event: Event): void => {
    const {detail} = event as Event & {readonly detail?: unknown};
    this.#heard.push({type: event.type, detail, prevented: event.defaultPrevented});
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  };
}
