import type {Way} from '@avec/model';

import {FinishHarness, typeIn} from './finish.harness.js';
import type {PracticeWorksheetElement} from './practice-worksheet.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/**
 * Fills in worksheets as a person does and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class PracticeWorksheetHarness {
  constructor(readonly element: PracticeWorksheetElement) {}

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

  /** Parts of the worksheet that are on the screen, by their headings. */
  get parts(): string[] {
    return this.#all('.card h3').map(textOf);
  }

  /** Names of the buttons that can be used. */
  get buttons(): string[] {
    return this.#all('button:not([aria-disabled="true"])').map(nameOf);
  }

  /** The part that is shown, in steps. */
  get step(): string {
    return textOf(this.#root.querySelector('[aria-current="step"]'));
  }

  /** Taps a button by its name. */
  async tap(name: string): Promise<void> {
    const button = this.#all('button').find((candidate) => nameOf(candidate) === name);
    if (!button) throw new Error(`No button is named “${name}”. There are: ${this.buttons.join(', ')}.`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** Labels of the fields of a part, in their order. */
  fields(part: Way | 'questions'): string[] {
    return [...this.#part(part).querySelectorAll('.writing > .label')].map(textOf);
  }

  /** Writes in a field of a part by its label, as typing does. */
  async write(part: Way | 'questions', label: string, text: string): Promise<void> {
    typeIn(this.#field(part, label), text);
    await this.element.updateComplete;
  }

  /** What a field holds. */
  written(part: Way | 'questions', label: string): string {
    return this.#field(part, label).value;
  }

  /** Rungs that can be chosen for a way, in the order they are read: names alone. */
  rungs(way: Way): string[] {
    return this.#radios(way).map((radio) => this.#referred(radio, 'aria-labelledby'));
  }

  /** What describes a rung: what the person might say, and the word others know it by. */
  aboutRung(way: Way, name: string): string {
    return this.#referred(this.#rung(way, name), 'aria-describedby');
  }

  /** The rung that is chosen for a way; `null` for none. */
  chosen(way: Way): string | null {
    const radio = this.#radios(way).find(({checked}) => checked);
    return radio ? this.#referred(radio, 'aria-labelledby') : null;
  }

  /** Chooses a rung by its name. */
  async choose(way: Way, name: string): Promise<void> {
    this.#rung(way, name).click();
    await this.element.updateComplete;
  }

  /** The last part: the day, the decision, who may read it. */
  get finish(): FinishHarness {
    const part = this.#root.querySelector('.card[aria-labelledby="finish"]');
    if (!part) throw new Error(`There is nothing to finish on the screen. There is: ${this.parts.join(', ')}.`);
    return new FinishHarness(part, this.element);
  }

  /** Earlier worksheets in their order, by their names. */
  get sheets(): string[] {
    return this.#all('.sheet .opener').map(textOf);
  }

  /** What is told of an earlier worksheet in the list. */
  facts(name: string): string[] {
    return [...this.#sheet(name).querySelectorAll('.facts > li')].map(textOf);
  }

  /** Opens an earlier worksheet. @returns What is read there. */
  async read(name: string): Promise<string> {
    const opener = this.#sheet(name).querySelector<HTMLButtonElement>('.opener');
    if (opener?.ariaExpanded !== 'true') opener?.click();
    await this.until(() => this.#sheet(name).querySelector('.inside') !== null);
    return textOf(this.#sheet(name).querySelector('.inside'));
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

  /** Name or words of what has the focus. */
  get focused(): string {
    const focused = this.#root.activeElement as HTMLElement | null;
    return focused ? nameOf(focused) : '';
  }

  /** What is on paper while the page is printed; `null` while it is not. */
  get paper(): PaperRead | null {
    const paper = this.#root.querySelector('.paper');
    if (!paper) return null;
    return {
      text: textOf(paper),
      rules: paper.querySelectorAll('.rule').length,
      ticks: paper.querySelectorAll('.tick').length,
      ticked: [...paper.querySelectorAll('.ticked')].map(textOf),
    };
  }

  /** Everything a finger has to hit, as it lies on the screen. */
  get targets(): DOMRect[] {
    return this.#all('button, textarea, select, input[type="date"], .rung, .check').map((target) =>
      target.getBoundingClientRect(),
    );
  }

  /** How far the widest of it reaches beyond the element, in pixels. */
  get overflow(): number {
    const whole = this.#root.querySelector('.avec');
    return whole ? whole.scrollWidth - whole.clientWidth : 0;
  }

  /** Colours of each rung of a way, as it is painted: of those that are chosen, or of those that are not. */
  looks(way: Way, {chosen}: {readonly chosen: boolean}): string[] {
    const rungs = [...this.#part(way).querySelectorAll('.rung')];
    return rungs
      .filter((rung) => rung.matches('.chosen') === chosen)
      .map((rung) => {
        const {color, borderBlockStartColor, backgroundColor} = getComputedStyle(rung);
        return [color, borderBlockStartColor, backgroundColor].join(' ');
      });
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  #part(part: Way | 'questions'): Element {
    const id = part === 'questions' ? part : `way-${part}`;
    const found = this.#root.querySelector(`.card[aria-labelledby="${id}"]`);
    if (!found) throw new Error(`There is no part “${part}” on the screen. There are: ${this.parts.join(', ')}.`);
    return found;
  }

  #field(part: Way | 'questions', label: string): HTMLTextAreaElement {
    const labels = [...this.#part(part).querySelectorAll('label.writing')];
    const field = labels.find((each) => textOf(each.querySelector('.label')) === label)?.querySelector('textarea');
    if (!field) throw new Error(`No field is named “${label}”. There are: ${this.fields(part).join(', ')}.`);
    return field;
  }

  #radios(way: Way): HTMLInputElement[] {
    return [...this.#part(way).querySelectorAll<HTMLInputElement>('.rungs input')];
  }

  #rung(way: Way, name: string): HTMLInputElement {
    const radio = this.#radios(way).find((each) => this.#referred(each, 'aria-labelledby') === name);
    if (!radio) throw new Error(`No rung is named “${name}”. There are: ${this.rungs(way).join(', ')}.`);
    return radio;
  }

  #sheet(name: string): Element {
    const sheet = this.#all('.sheet').find((each) => textOf(each.querySelector('.opener')) === name);
    if (!sheet) throw new Error(`No worksheet is named “${name}”. There are: ${this.sheets.join(', ')}.`);
    return sheet;
  }

  #referred(element: Element, attribute: string): string {
    return textOf(this.#root.getElementById(element.getAttribute(attribute) ?? ''));
  }

  #all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.#root.querySelectorAll<E>(selector)];
  }
}

/** What somebody gets on paper. */
export interface PaperRead {
  readonly text: string;
  /** Lines to write on by hand. */
  readonly rules: number;
  /** Circles to tick. */
  readonly ticks: number;
  /** Rungs whose circle is full. */
  readonly ticked: readonly string[];
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}
