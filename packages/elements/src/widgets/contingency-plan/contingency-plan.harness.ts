import type {ContingencyPlanElement} from './contingency-plan.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/**
 * Writes plans as a person does, and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class ContingencyPlanHarness {
  constructor(readonly element: ContingencyPlanElement) {}

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

  /** All that is read of one plan, by its heading. */
  plan(title: string): string {
    return textOf(this.#plan(title));
  }

  /** What stands in one plan, by the names of its fields. */
  cells(title: string): Readonly<Record<string, string>> {
    const cells = [...this.#plan(title).querySelectorAll('.cells > div')];
    return Object.fromEntries(
      cells.map((cell) => [textOf(cell.querySelector('dt')), textOf(cell.querySelector('dd'))]),
    );
  }

  /** Versions of all that was written in several ways in one plan, as they are read. */
  versions(title: string): string[] {
    return [...this.#plan(title).querySelectorAll('.versions .said')].map(textOf);
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

  /** Fields in which somebody can write now, by their labels. */
  get fields(): string[] {
    return this.#all('.writing .label').map(textOf);
  }

  /** Writes in a field by its label, as typing does. */
  async write(label: string, text: string): Promise<void> {
    const field = this.#field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: text}));
    await this.element.updateComplete;
  }

  /** Chooses in a list by its label, and what is read there. */
  async choose(label: string, option: string): Promise<void> {
    const list = this.#list(label);
    const found = [...list.options].find((each) => textOf(each) === option);
    if (!found) throw new Error(`“${label}” has no “${option}”. There are: ${this.options(label).join(', ')}.`);
    list.value = found.value;
    list.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** What can be chosen in a list, in its order. */
  options(label: string): string[] {
    return [...this.#list(label).options].map(textOf);
  }

  /** What a field holds: in a list, what is read there. */
  written(label: string): string {
    const field = this.#field(label);
    return field instanceof HTMLSelectElement ? textOf(field.selectedOptions[0]) : field.value;
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

  /** Whether the crisis lines are in sight beside the plans. */
  get showsCrisisLines(): boolean {
    return this.#root.querySelector('avec-crisis-help')?.open ?? false;
  }

  /** How many of our own elements are inside: the notice of the record, and the crisis lines. */
  get helps(): number {
    return this.#all('avec-record-notice, avec-crisis-help').length;
  }

  /** Name or words of what has the focus. */
  get focused(): string {
    const focused = this.#root.activeElement as HTMLElement | null;
    if (!focused) return '';
    const label = focused.closest('label');
    return label ? textOf(label.querySelector('.label')) : nameOf(focused);
  }

  /** Rows on paper: what is asked, and what stands there; `null` while nothing is printed. */
  get paper(): Readonly<Record<string, string>> | null {
    const rows = this.#all('.paper tr');
    if (rows.length === 0) return null;
    return Object.fromEntries(rows.map((row) => [textOf(row.querySelector('th')), textOf(row.querySelector('td'))]));
  }

  /** How many circles to tick there are on paper. */
  get ticks(): number {
    return this.#all('.paper .tick').length;
  }

  /** Everything a finger has to hit, as it lies on the screen. */
  get targets(): DOMRect[] {
    return this.#all('button, input, select, textarea').map((target) => target.getBoundingClientRect());
  }

  /** How far the widest of it reaches beyond the element, in pixels. */
  get overflow(): number {
    const whole = this.#root.querySelector('.avec');
    return whole ? whole.scrollWidth - whole.clientWidth : 0;
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  #plan(title: string): Element {
    const plan = this.#all('.card').find((card) => textOf(card.querySelector('h3')) === title);
    if (!plan) throw new Error(`There is no plan “${title}”.`);
    return plan;
  }

  #list(label: string): HTMLSelectElement {
    const list = this.#field(label);
    if (list instanceof HTMLSelectElement) return list;
    throw new Error(`“${label}” is no list to choose from.`);
  }

  #field(label: string): HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement {
    const labels = this.#all('.writing label');
    const found = labels.find((candidate) => textOf(candidate.querySelector('.label')) === label);
    const field = found?.querySelector<HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement>(
      'textarea, input, select',
    );
    if (!field) throw new Error(`No field is named “${label}”. There are: ${this.fields.join(', ')}.`);
    return field;
  }

  #all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.#root.querySelectorAll<E>(selector)];
  }
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label')?.replace(/\s+/g, ' ') ?? textOf(element);
}
