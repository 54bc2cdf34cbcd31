import type {ModePreferenceElement} from './mode-preference.js';
import {
  answerOf,
  nameOf,
  readCard,
  readPaper,
  textOf,
  type CardRead,
  type PreferencePaperRead,
} from './reading.harness.js';
import {TeachBackHarness} from '../../controls/teach-back/teach-back.harness.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/**
 * Chooses a way to meet as a person does and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class ModePreferenceHarness {
  constructor(readonly element: ModePreferenceElement) {}

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

  get title(): string {
    return textOf(this.#root.querySelector('h2'));
  }

  /** Names of the parts on the screen. */
  get headings(): string[] {
    return this.#all('h3, h4').map(textOf);
  }

  /** Names of the buttons that can be used. */
  get buttons(): string[] {
    return this.#all('button:not([aria-disabled="true"])').map(nameOf);
  }

  /** Taps a button by its name. */
  async tap(name: string): Promise<void> {
    const button = this.#all('button').find((candidate) => nameOf(candidate) === name);
    if (!button) throw new Error(`No button is named “${name}”. There are: ${this.buttons.join(', ')}.`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** How a button is painted. */
  lookOf(name: string): string {
    const button = this.#all('button').find((candidate) => nameOf(candidate) === name);
    if (!button) throw new Error(`No button is named “${name}”.`);
    const {color, backgroundColor, borderColor, fontWeight, fontSize} = getComputedStyle(button);
    return [color, backgroundColor, borderColor, fontWeight, fontSize].join(' ');
  }

  /** The ways to meet, in the order in which they are read. */
  get cards(): CardRead[] {
    return this.#all('.card').map(readCard);
  }

  /** Questions that can be answered, in their order. */
  get questions(): string[] {
    return this.#all('.question > legend').map(textOf);
  }

  /** Answers to a question, in their order; those that can be chosen. */
  options(question: string): string[] {
    return this.#radios(question)
      .filter(({disabled}) => !disabled)
      .map(answerOf);
  }

  /** What describes an answer to somebody who listens. */
  aboutOption(question: string, option: string): string {
    const ids = this.#radio(question, option).getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => textOf(this.#root.getElementById(id))).join(' ');
  }

  /** What is marked; `null` for nothing. */
  chosen(question: string): string | null {
    const radio = this.#radios(question).find(({checked}) => checked);
    return radio ? answerOf(radio) : null;
  }

  /** How many radio buttons and boxes are marked anywhere, those of the parts inside as well. */
  get marked(): number {
    const inside = this.#root.querySelector('avec-teach-back')?.renderRoot.querySelectorAll(':checked').length ?? 0;
    return this.#all('input:checked').length + inside;
  }

  /** Marks an answer. */
  async mark(question: string, option: string): Promise<void> {
    const radio = this.#radio(question, option);
    radio.focus();
    radio.click();
    await this.element.updateComplete;
  }

  /** Clears the answer to a question. */
  async clear(question: string): Promise<void> {
    const button = this.#question(question).querySelector('button');
    button?.focus();
    button?.click();
    await this.element.updateComplete;
  }

  /** Whether the choice is kept for its author alone; ticks or unticks it. */
  async setPrivate(isPrivate: boolean): Promise<void> {
    const box = this.#root.querySelector<HTMLInputElement>('input[name="audience"]');
    if (box && box.checked !== isPrivate) box.click();
    await this.element.updateComplete;
  }

  /** What a field holds, by its label. */
  written(label: string): string {
    return this.#field(label).value;
  }

  /** Writes in a field by its label, as typing does; chooses the option of that name where it has options. */
  async write(label: string, text: string): Promise<void> {
    const field = this.#field(label);
    field.focus();
    if (field instanceof HTMLSelectElement) {
      field.value = [...field.options].find((option) => textOf(option) === text)?.value ?? '';
      field.dispatchEvent(new Event('change', {bubbles: true}));
    } else {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: text}));
    }
    await this.element.updateComplete;
  }

  /** Parts in a frame, with all they say: one's choice, those of other voices, opinions. */
  get boxes(): string[] {
    return this.#all('.box').map(textOf);
  }

  /** Shapes of the voices in a frame, by a part of its words. */
  shapesIn(words: string): number {
    const box = this.#all('.box').find((each) => textOf(each).includes(words));
    return box?.querySelectorAll('.voice').length ?? 0;
  }

  /** What was chosen before, newest first. */
  get history(): string[] {
    return this.#all('.history li').map(textOf);
  }

  /** The questions that check the explanation. */
  get teachBack(): TeachBackHarness {
    const element = this.#root.querySelector('avec-teach-back');
    if (!element) throw new Error('Nothing checks the explanation here.');
    return new TeachBackHarness(element);
  }

  /** Whether the notice of the record and the crisis help are there. */
  get furniture(): string[] {
    return this.#all('avec-record-notice, avec-crisis-help').map(({localName}) => localName);
  }

  /** What is told of the last act. */
  get status(): string {
    return textOf(this.#root.querySelector('.outcome [role="status"]'));
  }

  /** What is wrong; empty when nothing is. */
  get problem(): string {
    return this.#all('[role="alert"]').map(textOf).filter(Boolean).join(' ');
  }

  /** Colours in which what is wrong is painted, and the words around it. */
  get problemColors(): readonly [string, string] {
    const said = this.#all('[role="alert"]').find((each) => textOf(each) !== '') ?? this.element;
    return [getComputedStyle(said).color, getComputedStyle(this.#root.querySelector('h2') ?? said).color];
  }

  /** What the notice about the record says; empty when all is well. */
  get notice(): string {
    const notice = this.#root.querySelector('avec-record-notice');
    return notice ? new RecordNoticeHarness(notice).text : '';
  }

  /** Name or words of what has the focus. */
  get focused(): string {
    const focused = this.#root.activeElement as HTMLElement | null;
    return focused ? nameOf(focused.querySelector('legend') ?? focused) : '';
  }

  /** What is on paper while the page is printed; `null` while it is not. */
  get paper(): PreferencePaperRead | null {
    const paper = this.#root.querySelector('.paper');
    return paper && readPaper(paper);
  }

  /** Everything a finger has to hit, as it lies on the screen. */
  get targets(): DOMRect[] {
    return this.#all('button, textarea, select, summary, .card-name, .aside, .pill, .check').map((target) =>
      target.getBoundingClientRect(),
    );
  }

  /** How far the widest of it reaches beyond the element, in pixels. */
  get overflow(): number {
    const whole = this.#root.querySelector('.avec');
    return whole ? whole.scrollWidth - whole.clientWidth : 0;
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  #question(name: string): Element {
    const found = this.#all('.question').find((each) => textOf(each.querySelector('legend')) === name);
    if (!found) throw new Error(`Nothing is asked as “${name}”. There is: ${this.questions.join(', ')}.`);
    return found;
  }

  #radios(question: string): HTMLInputElement[] {
    return [...this.#question(question).querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  #radio(question: string, option: string): HTMLInputElement {
    const radio = this.#radios(question).find((each) => answerOf(each) === option);
    if (!radio) throw new Error(`No answer is named “${option}”. There are: ${this.options(question).join(', ')}.`);
    return radio;
  }

  #field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
    const labels = this.#all('.writing label');
    const found = labels.find((each) => textOf(each.querySelector('.label')) === label);
    const field = found?.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('.field');
    if (!field) throw new Error(`No field is named “${label}”. On the screen: ${this.text}`);
    return field;
  }

  #all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.#root.querySelectorAll<E>(selector)];
  }
}
