import type {PracticeWorksheetElement} from './practice-worksheet.js';

/** Drives the last part of a worksheet: its day, its decision, who may read it. */
export class FinishHarness {
  readonly #part: Element;
  readonly #element: PracticeWorksheetElement;

  constructor(part: Element, element: PracticeWorksheetElement) {
    this.#part = part;
    this.#element = element;
  }

  /** Day of the worksheet, `YYYY-MM-DD`. */
  get day(): string {
    return this.#dayInput.value;
  }

  /** Says of which day the worksheet is. */
  async setDay(day: string): Promise<void> {
    typeIn(this.#dayInput, day);
    await this.#element.updateComplete;
  }

  /** Decisions that can be chosen, by their names. */
  get decisions(): string[] {
    return this.#options.map(textOf);
  }

  /** The decision that is chosen. */
  get decision(): string {
    return this.#options
      .filter(({selected}) => selected)
      .map(textOf)
      .join();
  }

  /** Chooses a decision by its name. */
  async setDecision(name: string): Promise<void> {
    const select = this.#part.querySelector('select');
    const option = this.#options.find((each) => textOf(each) === name);
    if (!select || !option) throw new Error(`No decision is named “${name}”. There are: ${this.decisions.join(', ')}.`);
    select.value = option.value;
    select.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await this.#element.updateComplete;
  }

  /** Who may read it, as it is chosen. */
  get reader(): string {
    const radio = this.#radios.find(({checked}) => checked);
    return radio ? this.#nameOf(radio) : '';
  }

  /** Chooses who may read it. */
  async setReader(name: string): Promise<void> {
    const radio = this.#radios.find((each) => this.#nameOf(each) === name);
    if (!radio) throw new Error(`Nobody is named “${name}”.`);
    radio.click();
    await this.#element.updateComplete;
  }

  get #dayInput(): HTMLInputElement {
    const input = this.#part.querySelector<HTMLInputElement>('input[type="date"]');
    if (!input) throw new Error('There is no day to choose.');
    return input;
  }

  get #options(): HTMLOptionElement[] {
    return [...this.#part.querySelectorAll('option')];
  }

  get #radios(): HTMLInputElement[] {
    return [...this.#part.querySelectorAll<HTMLInputElement>('input[name="audience"]')];
  }

  #nameOf(radio: Element): string {
    return textOf(this.#part.querySelector(`#${radio.getAttribute('aria-labelledby') ?? ''}`));
  }
}

/** Writes in a field as typing does. */
export function typeIn(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: text}));
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
