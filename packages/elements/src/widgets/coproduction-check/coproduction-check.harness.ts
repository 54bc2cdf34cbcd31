import type {CoproductionCheckElement} from './coproduction-check.js';
import {RadarChartHarness} from '../../charts/radar-chart/radar-chart.harness.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/**
 * Uses `avec-coproduction-check` as a person does and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class CoproductionCheckHarness {
  constructor(readonly element: CoproductionCheckElement) {}

  /** Resolves when the record has been opened and the draft is back. */
  async ready(): Promise<this> {
    await this.until(() => this.#root.querySelector('h2, .problem') !== null);
    return this;
  }

  /** Resolves when a condition holds after some update; fails after six seconds. */
  async until(condition: () => boolean): Promise<void> {
    const end = performance.now() + 6000;
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

  /** Name of the checklist. */
  get title(): string {
    return textOf(this.#root.querySelector('h2'));
  }

  /** Headings on the screen, in their order. */
  get headings(): string[] {
    return this.#all('h2, h3, h4, h5').map(textOf);
  }

  /** Questions on the screen. */
  get questions(): string[] {
    return this.#all('.question legend').map(textOf);
  }

  /** Names of the choices of a question, in the order they are read out. */
  choices(question: string): string[] {
    return this.#radios(question).map(nameOfRadio);
  }

  /** What is chosen for a question; `null` while it is unanswered. */
  chosen(question: string): string | null {
    const radio = this.#radios(question).find(({checked}) => checked);
    return radio ? nameOfRadio(radio) : null;
  }

  /** Chooses by the name that is read out. */
  async choose(question: string, choice: string): Promise<void> {
    const radio = this.#radios(question).find((each) => nameOfRadio(each) === choice);
    if (!radio) throw new Error(`No choice is named “${choice}”. There are: ${this.choices(question).join(', ')}.`);
    radio.click();
    await this.element.updateComplete;
  }

  /** Names of the buttons that can be used. */
  get buttons(): string[] {
    return this.#buttons.map(nameOf);
  }

  /** Taps a button by its name. */
  async tap(name: string): Promise<void> {
    const button = this.#buttons.find((candidate) => nameOf(candidate) === name);
    if (!button) throw new Error(`No button is named “${name}”. There are: ${this.buttons.join(', ')}.`);
    button.click();
    await this.element.updateComplete;
  }

  /** Labels of all fields, boxes and circles on the screen but those of questions. */
  get fields(): string[] {
    return this.#labels.map(labelOf);
  }

  /** Ticks a box or chooses a circle by its label. */
  async tick(label: string): Promise<void> {
    this.#field(label).click();
    await this.element.updateComplete;
  }

  /** Writes in a field by its label, as typing does; chooses from a list by the words of a choice. */
  async write(label: string, text: string): Promise<void> {
    const field = this.#field(label);
    field.focus();
    if (field instanceof HTMLSelectElement) {
      const option = [...field.options].find((each) => textOf(each) === text);
      if (!option)
        throw new Error(`“${label}” has no “${text}”. It has: ${[...field.options].map(textOf).join(', ')}.`);
      field.value = option.value;
    } else field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  /** What a field holds; of a list, the words of the choice. */
  written(label: string): string {
    const field = this.#field(label);
    return field instanceof HTMLSelectElement ? textOf(field.selectedOptions[0] ?? null) : field.value;
  }

  /** What went wrong, in words; empty when nothing did. */
  get problem(): string {
    return this.#all('[role="alert"]')
      .filter(({hidden}) => !hidden)
      .map(textOf)
      .filter((text) => text !== '')
      .join(' ');
  }

  /** What the live regions say. */
  get status(): string {
    return this.#all('[role="status"]')
      .map(textOf)
      .filter((text) => text !== '')
      .join(' ');
  }

  /** Words of what has the focus. */
  get focused(): string {
    const focused = this.#root.activeElement as HTMLElement | null;
    if (!focused) return '';
    const label = focused.closest('label');
    return label ? labelOf(label) : nameOf(focused);
  }

  /** What the notice about the record says; empty when all is well. */
  get notice(): string {
    const notice = this.#root.querySelector('avec-record-notice');
    return notice ? new RecordNoticeHarness(notice).text : '';
  }

  /** Saved answers that can be changed here, in a few words each. */
  get ownViews(): string[] {
    return this.#all('.own-view > p:first-child').map(textOf);
  }

  /** Who has answered. */
  get groups(): string[] {
    return this.#all('.groups > li').map(textOf);
  }

  /** Where roles are farthest apart, in words. */
  get gaps(): string[] {
    return this.#all('.gap').map(textOf);
  }

  /** What each role comes to for a principle, in words. */
  scores(principle: string): string[] {
    return [...this.#principle(principle).querySelectorAll(':scope > .plain > li')].map(textOf);
  }

  /** Lines of the plan about a principle. */
  lines(principle: string): string[] {
    return [...this.#principle(principle).querySelectorAll('.in-plan li')].map(textOf);
  }

  /** What a line that is being written could still say. */
  get hints(): string[] {
    return this.#all('.hints li').map(textOf);
  }

  /** The drawing, once it is there. */
  async chart(): Promise<RadarChartHarness> {
    await this.until(() => this.#root.querySelector('avec-radar-chart') !== null);
    const chart = this.#root.querySelector('avec-radar-chart');
    if (!chart) throw new Error('There is no chart on the screen.');
    await customElements.whenDefined('avec-radar-chart');
    return new RadarChartHarness(chart);
  }

  /** Everything a finger has to hit, as it lies on the screen. */
  get targets(): DOMRect[] {
    return this.#all('button, .question label, .check, select, input.field')
      .map((target) => target.getBoundingClientRect())
      .filter(({width}) => width > 0);
  }

  /** What is on paper: the words of each row of the sheets. */
  get sheets(): string[][] {
    return this.#all('.sheet tbody tr').map((row) => [...row.children].map(textOf));
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get #buttons(): HTMLButtonElement[] {
    return this.#all<HTMLButtonElement>('button').filter((button) => !button.disabled && !button.closest('[inert]'));
  }

  get #labels(): HTMLElement[] {
    return this.#all('label').filter((label) => !label.closest('.question'));
  }

  #principle(name: string): Element {
    const found = this.#all('.principle-result').find((each) => textOf(each.querySelector('h5')) === name);
    if (!found) throw new Error(`No principle is named “${name}” among what was answered.`);
    return found;
  }

  #radios(question: string): HTMLInputElement[] {
    const found = this.#all('.question').find((each) => textOf(each.querySelector('legend')) === question);
    if (!found) throw new Error(`No question is “${question}”. There are: ${this.questions.join(' / ')}`);
    return [...found.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  #field(label: string): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
    const found = this.#labels.find((each) => labelOf(each) === label);
    const field = found?.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      'input, select, textarea',
    );
    if (!field) throw new Error(`No field is named “${label}”. There are: ${this.fields.join(', ')}.`);
    return field;
  }

  #all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.#root.querySelectorAll<E>(selector)];
  }
}

function labelOf(label: HTMLElement): string {
  return textOf(label.querySelector('.label') ?? label);
}

function nameOfRadio(radio: HTMLInputElement): string {
  return textOf(radio.closest('label'));
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
