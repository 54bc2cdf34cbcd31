import type {ConsentChooserElement} from './consent-chooser.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/** One part as it is told among all choices. */
export interface CardTold {
  readonly title: string;
  readonly standing: string;
  readonly lines: readonly string[];
  /** What its button says. */
  readonly button: string;
}

/**
 * Goes through the choices as a person does and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them. The parts
 * have harnesses of their own: `part` gives the element of the one that is open.
 */
export class ConsentChooserHarness {
  constructor(readonly element: ConsentChooserElement) {}

  /** Resolves when the record has been opened. */
  async ready(): Promise<this> {
    await this.until(() => this.#root.querySelector('h2, .avec > .problem') !== null);
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

  /** Name of what is on the screen; where a part is open, which of how many. */
  get title(): string {
    return textOf(this.#root.querySelector('h2'));
  }

  /** Acts in their order, by their headings. */
  get acts(): string[] {
    return this.#all('.act > h3, .act-title').map(textOf);
  }

  /** Each part with where it stands, in the order it is read. */
  get cards(): CardTold[] {
    return this.#all('.card').map((card) => ({
      title: textOf(card.querySelector('h4')),
      standing: textOf(card.querySelector('.standing')),
      lines: [...card.querySelectorAll('.told .quiet-text')].map(textOf),
      button: textOf(card.querySelector('button')),
    }));
  }

  /** What is told of one part. */
  card(title: string): CardTold {
    const card = this.cards.find((each) => each.title === title);
    if (!card)
      throw new Error(`No part is named “${title}”. There are: ${this.cards.map((each) => each.title).join(', ')}.`);
    return card;
  }

  /** What is said of things to look at again; empty where there are none. */
  get review(): string {
    return textOf(this.#root.querySelector('.review'));
  }

  /** Tags of the parts that are on the screen; a consent with its id. */
  get parts(): string[] {
    return this.#all('.part > *').map((part) =>
      [part.localName, part.getAttribute('consent')].filter(Boolean).join(' '),
    );
  }

  /** The element of a part that is on the screen. */
  part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
    const part = this.#root.querySelector(tag);
    if (!part) throw new Error(`No <${tag}> is open. There are: ${this.parts.join(', ')}.`);
    return part;
  }

  /** Names of the buttons, as they are read out. */
  get buttons(): string[] {
    return this.#all('button').map(nameOf);
  }

  /** Taps a button by the name it is read out with. */
  async tap(name: string): Promise<void> {
    const button = this.#all('button').find((candidate) => nameOf(candidate) === name);
    if (!button) throw new Error(`No button is named “${name}”. There are: ${this.buttons.join(', ')}.`);
    button.click();
    await this.element.updateComplete;
  }

  /** Name or words of what has the focus. */
  get focused(): string {
    const focused = this.#root.activeElement as HTMLElement | null;
    return focused ? nameOf(focused) : '';
  }

  /** What the notice about the record says; empty when all is well. */
  get notice(): string {
    const notice = this.#root.querySelector('avec-record-notice');
    return notice ? new RecordNoticeHarness(notice).text : '';
  }

  /** What is on paper in place of the screen; `null` where the screen itself is. */
  get paper(): string | null {
    const paper = this.#root.querySelector('.paper');
    return paper ? textOf(paper) : null;
  }

  /** Everything a finger has to hit, as it lies on the screen. */
  get targets(): DOMRect[] {
    return this.#all('button').map((target) => target.getBoundingClientRect());
  }

  /** How far the widest of it reaches beyond the element, in pixels. */
  get overflow(): number {
    const whole = this.#root.querySelector('.avec');
    return whole ? whole.scrollWidth - whole.clientWidth : 0;
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  #all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.#root.querySelectorAll<E>(selector)];
  }
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}
