import type {ActionPlanElement} from './action-plan.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/**
 * Writes a plan and follows it up as a person does, and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class ActionPlanHarness {
  constructor(readonly element: ActionPlanElement) {}

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

  /** Lines to do, in their order, by what they say. */
  get open(): string[] {
    return this.#lines('open').map((line) => textOf(line.querySelector('h4')));
  }

  /** Lines that are done or dropped, in their order. */
  get closed(): string[] {
    return this.#lines('closed').map((line) => textOf(line.querySelector('h4')));
  }

  /** What stands in a line, by the names of its cells. */
  cells(line: string): Readonly<Record<string, string>> {
    const cells = [...this.#line(line).querySelectorAll('.cells > div:not(.none)')];
    return Object.fromEntries(
      cells.map((cell) => [textOf(cell.querySelector('dt')), textOf(cell.querySelector('dd'))]),
    );
  }

  /** All that is read of one line. */
  line(what: string): string {
    return textOf(this.#line(what));
  }

  /** Versions of the fields of a line that were written in several ways, as they are read. */
  versions(line: string): string[] {
    return [...this.#line(line).querySelectorAll('.versions .said')].map(textOf);
  }

  /** Names of the buttons that can be used. */
  get buttons(): string[] {
    return this.#buttons.map(nameOf);
  }

  /** Taps a button by its name. */
  async tap(name: string): Promise<void> {
    const button = this.#buttons.find((candidate) => nameOf(candidate) === name);
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
    const list = this.#field(label);
    if (!(list instanceof HTMLSelectElement)) throw new Error(`“${label}” is no list to choose from.`);
    const found = [...list.options].find((each) => textOf(each) === option);
    if (!found) throw new Error(`“${label}” has no “${option}”.`);
    list.value = found.value;
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** What a field holds. */
  written(label: string): string {
    return this.#field(label).value;
  }

  /** Of the five questions, those that are told as said. */
  get saidHints(): string[] {
    return this.#all('.smart .said-already > span:last-child').map(textOf);
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
    if (!focused) return '';
    const label = focused.closest('label');
    return label ? textOf(label.querySelector('.label')) : nameOf(focused);
  }

  /** Rows of the plan on paper: what is in each cell. */
  get paper(): string[][] {
    return this.#all('.paper tbody tr').map((row) => [...row.children].map(textOf));
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get #buttons(): HTMLButtonElement[] {
    return this.#all<HTMLButtonElement>('button').filter((button) => !button.disabled);
  }

  #lines(list: 'open' | 'closed'): HTMLElement[] {
    return this.#all(`section[aria-labelledby="list-${list}"] .plan-line`);
  }

  #line(what: string): HTMLElement {
    const lines = this.#all('.plan-line');
    const found = lines.find((line) => textOf(line.querySelector('h4')) === what);
    if (!found) throw new Error(`There is no line “${what}”. There are: ${[...this.open, ...this.closed].join(', ')}.`);
    return found;
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

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}
