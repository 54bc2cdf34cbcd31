import type {MeetingConditionsElement} from './meeting-conditions.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/**
 * Answers the questions as a person does, and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class MeetingConditionsHarness {
  constructor(readonly element: MeetingConditionsElement) {}

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

  /** Parts of the questions that are on the screen, by their headings. */
  get parts(): string[] {
    return this.#all('form .card h3').map(textOf);
  }

  /** Questions that are on the screen, by their labels. */
  get questions(): string[] {
    return this.#all('form .label').map(textOf);
  }

  /** Answers that can be given to a question. */
  answers(question: string): string[] {
    return this.#radios(question).map(answerOf);
  }

  /** The answer that is given to a question; `null` for none. */
  answered(question: string): string | null {
    const radio = this.#radios(question).find(({checked}) => checked);
    return radio ? answerOf(radio) : null;
  }

  /** Answers a question. */
  async answer(question: string, answer: string): Promise<void> {
    const radio = this.#radios(question).find((each) => answerOf(each) === answer);
    if (!radio) throw new Error(`“${question}” has no “${answer}”. There are: ${this.answers(question).join(', ')}.`);
    radio.focus();
    radio.click();
    await this.element.updateComplete;
  }

  /** Writes in a field by its label, as typing does. */
  async write(label: string, text: string): Promise<void> {
    const field = this.#field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: text}));
    await this.element.updateComplete;
  }

  /** What a field holds. */
  written(label: string): string {
    return this.#field(label).value;
  }

  /** What was said, by what was asked: that of the first who said something. */
  get said(): Readonly<Record<string, string>> {
    const cells = [...(this.#root.querySelector('.cells')?.children ?? [])];
    return Object.fromEntries(
      cells.map((cell) => [textOf(cell.querySelector('dt')), textOf(cell.querySelector('dd'))]),
    );
  }

  /** Versions of what was said on devices that knew nothing of each other, as they are read. */
  get versions(): string[] {
    return this.#all('.versions > li').map(textOf);
  }

  /** Keeps one of several versions, the first of those that are read. */
  async keepFirst(): Promise<void> {
    const name = this.buttons.find((each) => each.startsWith('Keep this one'));
    await this.tap(name ?? 'Keep this one');
  }

  /** What is offered because of an answer; empty for nothing. */
  get offers(): string[] {
    return this.#all('form .card [role="status"]').map(textOf).filter(Boolean);
  }

  /** Names of the buttons that can be used. */
  get buttons(): string[] {
    return this.#all('button:not([aria-disabled="true"])').map(nameOf);
  }

  /** Taps a button by its name; the first of several. */
  async tap(name: string): Promise<void> {
    const button = this.#all('button').find((candidate) => nameOf(candidate) === name);
    if (!button) throw new Error(`No button is named “${name}”. There are: ${this.buttons.join(', ')}.`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** What is told of the last act. */
  get status(): string {
    return textOf(this.#root.querySelector('.outcome [role="status"]'));
  }

  /** What went wrong; empty when nothing did. */
  get problem(): string {
    return this.#all('[role="alert"]').map(textOf).filter(Boolean).join(' ');
  }

  /** What the notice about the record says; empty when all is well. */
  get notice(): string {
    const notice = this.#root.querySelector('avec-record-notice');
    return notice ? new RecordNoticeHarness(notice).text : '';
  }

  /** How many of our own elements are inside: the notice of the record, and the crisis lines. */
  get helps(): number {
    return this.#all('avec-record-notice, avec-crisis-help').length;
  }

  /** Whether the page's guide is in sight. */
  get showsGuide(): boolean {
    return this.#root.querySelector<HTMLElement>('.guide')?.hidden === false;
  }

  /** Name or words of what has the focus: of a field and of a question, its label. */
  get focused(): string {
    const focused = this.#root.activeElement as HTMLElement | null;
    if (!focused) return '';
    const label = focused.closest('label, fieldset')?.querySelector('.label');
    return label ? textOf(label) : nameOf(focused);
  }

  /** What is on paper while the page is printed: its words, its circles, and the answers whose circle is full. */
  get paper(): PaperRead | null {
    const paper = this.#root.querySelector('.paper');
    if (!paper) return null;
    return {
      text: textOf(paper),
      rows: paper.querySelectorAll('tr').length,
      ticks: paper.querySelectorAll('.tick').length,
      ticked: [...paper.querySelectorAll('.ticked')].map(textOf),
    };
  }

  /** Everything a finger has to hit, as it lies on the screen. */
  get targets(): DOMRect[] {
    return this.#all('button, textarea, input[type="text"], .check').map((target) => target.getBoundingClientRect());
  }

  /** How far the widest of it reaches beyond the element, in pixels. */
  get overflow(): number {
    const whole = this.#root.querySelector('.avec');
    return whole ? whole.scrollWidth - whole.clientWidth : 0;
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  #radios(question: string): HTMLInputElement[] {
    const asked = this.#all('fieldset').find((each) => textOf(each.querySelector('.label')) === question);
    if (!asked) throw new Error(`Nothing asks “${question}”. There are: ${this.questions.join(', ')}.`);
    return [...asked.querySelectorAll('input')];
  }

  #field(label: string): HTMLTextAreaElement | HTMLInputElement {
    const labels = this.#all('.writing label');
    const found = labels.find((candidate) => textOf(candidate.querySelector('.label')) === label);
    const field = found?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
    if (!field) throw new Error(`No field is named “${label}”. There are: ${this.questions.join(', ')}.`);
    return field;
  }

  #all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.#root.querySelectorAll<E>(selector)];
  }
}

/** What somebody gets on paper. */
export interface PaperRead {
  readonly text: string;
  readonly rows: number;
  readonly ticks: number;
  readonly ticked: readonly string[];
}

function answerOf(radio: HTMLInputElement): string {
  return textOf(radio.closest('label'));
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label')?.replace(/\s+/g, ' ') ?? textOf(element);
}
