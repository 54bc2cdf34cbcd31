import type {WhoSeesWhatElement} from './who-sees-what.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/** One use of information, as it is told. */
export interface UseTold {
  readonly title: string;
  /** Whether something may go out for it now. */
  readonly isOpen: boolean;
  readonly text: string;
}

/**
 * Reads the page "who can see what" as a person does.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class WhoSeesWhatHarness {
  constructor(readonly element: WhoSeesWhatElement) {}

  /** Resolves when the record has been opened. */
  async ready(): Promise<this> {
    await this.until(() => this.#root.querySelector('h2, .problem') !== null);
    return this;
  }

  /** Resolves when a condition holds after some update; fails after four seconds. */
  async until(condition: () => boolean): Promise<void> {
    const end = performance.now() + 4000;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`Still waiting. On the screen: ${this.text}`);
      await new Promise(requestAnimationFrame);
      await this.element.updateComplete;
    }
  }

  /** All words on the screen but those of the parts inside. */
  get text(): string {
    return textOf(this.#root.querySelector('.avec'));
  }

  /** Name of what is on the screen. */
  get title(): string {
    return textOf(this.#root.querySelector('h2'));
  }

  /** What always holds, sentence by sentence. */
  get truths(): string[] {
    return [...this.#root.querySelectorAll('.facts-list li')].map(textOf);
  }

  /** Each use of information, in the order it is read. */
  get uses(): UseTold[] {
    return [...this.#root.querySelectorAll('.use')].map((use) => ({
      title: textOf(use.querySelector('h5')),
      isOpen: use.matches('.open'),
      text: textOf(use),
    }));
  }

  /** What the notice about the record says; empty when all is well. */
  get notice(): string {
    const notice = this.#root.querySelector('avec-record-notice');
    return notice ? new RecordNoticeHarness(notice).text : '';
  }

  /** Whether the crisis lines are here, and not left to what is around. */
  get hasCrisisHelp(): boolean {
    return this.#root.querySelector('avec-crisis-help') !== null;
  }

  /** Taps a button by its name. */
  async tap(name: string): Promise<void> {
    const buttons = [...this.#root.querySelectorAll('button')];
    const button = buttons.find((each) => textOf(each) === name);
    if (!button) throw new Error(`No button is named “${name}”. There are: ${buttons.map(textOf).join(', ')}.`);
    button.click();
    await this.element.updateComplete;
  }

  /** How far the widest of it reaches beyond the element, in pixels. */
  get overflow(): number {
    const whole = this.#root.querySelector('.avec');
    return whole ? whole.scrollWidth - whole.clientWidth : 0;
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
