import type {OutcomeHistoryElement} from './outcome-history.js';
import type {RadarPolygon} from '../../charts/radar-chart/index.js';
import type {TrendAnnotation, TrendLine} from '../../charts/trend-chart/index.js';

/**
 * Looks at the history as a person does, and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class OutcomeHistoryHarness {
  constructor(readonly element: OutcomeHistoryElement) {}

  /** Everything that can be read now, outside the charts. */
  get text(): string {
    return textOf(this.#root.querySelector('.avec'));
  }

  /** What can be seen since last time, one line each. */
  get lines(): string[] {
    return this.#all('.lines li').map(textOf);
  }

  /** Headings that can be read now. */
  get headings(): string[] {
    return this.#all('h3').map(textOf);
  }

  /** What the last act did, as it is read out. */
  get status(): string {
    return textOf(this.#root.querySelector('[role="status"]'));
  }

  /** Why something could not be done, as it is read out. */
  get alert(): string {
    return this.#all('[role="alert"]').map(textOf).join(' ').trim();
  }

  /** Days and voices of the sessions that are listed. */
  get sessions(): string[] {
    return this.#all('.sessions summary').map(textOf);
  }

  /** What each open session says, one text for each. */
  get opened(): string[] {
    return this.#all('.sessions .body').map(textOf);
  }

  /** What happened, as it is listed now. */
  get events(): string[] {
    return this.#all('[aria-labelledby="events"] .rows li').map(textOf);
  }

  /** Themes that voices see differently. */
  get different(): string[] {
    return this.#all('[aria-labelledby="different"] .rows li').map(textOf);
  }

  /** Names of the buttons that can be pressed now. */
  get buttons(): string[] {
    return this.#all('button').map(nameOf);
  }

  /** What has the focus inside the element; empty while the focus is elsewhere. */
  get focused(): string {
    const focused = this.element.shadowRoot?.activeElement;
    return focused ? nameOf(focused) : '';
  }

  /** The lines of the trend chart. */
  get trend(): readonly TrendLine[] {
    return this.#root.querySelector('avec-trend-chart')?.lines ?? [];
  }

  /** What the trend chart shows on the time line. */
  get marked(): readonly TrendAnnotation[] {
    return this.#root.querySelector('avec-trend-chart')?.annotations ?? [];
  }

  /** The polygons of the radar chart. */
  get radar(): readonly RadarPolygon[] {
    return this.#root.querySelector('avec-radar-chart')?.polygons ?? [];
  }

  /** @returns The options of the list with this label. */
  options(label: string): string[] {
    return [...this.#select(label).options].map(textOf);
  }

  /** Chooses from the list with this label. */
  async choose(label: string, option: string): Promise<void> {
    const select = this.#select(label);
    const found = [...select.options].find((each) => textOf(each) === option);
    if (!found) throw new Error(`“${label}” has no “${option}”. There are: ${this.options(label).join(', ')}.`);
    select.value = found.value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Presses a button by its name. */
  async press(name: string): Promise<void> {
    const button = this.#all<HTMLButtonElement>('button').find((each) => nameOf(each) === name);
    if (!button) throw new Error(`No button is called “${name}”. There are: ${this.buttons.join(', ')}.`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** Opens or closes what has this summary. */
  async toggle(summary: string): Promise<void> {
    const found = this.#all('summary').find((each) => textOf(each) === summary);
    const details = found?.closest('details');
    if (!found || !details) throw new Error(`Nothing to open is called “${summary}”.`);
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
    found.click();
    await toggled;
    await this.element.updateComplete;
  }

  /** Writes what happened, and when where a day is given. */
  async write(text: string, on: string | null = null): Promise<void> {
    this.#fill('textarea', text);
    if (on !== null) this.#fill('input[type="date"]', on);
    await this.element.updateComplete;
  }

  /** What stands in the form: the words and the day; `null` while there is no form. */
  get written(): {readonly text: string; readonly on: string} | null {
    const words = this.#root.querySelector('textarea');
    const day = this.#root.querySelector<HTMLInputElement>('input[type="date"]');
    return words && day ? {text: words.value, on: day.value} : null;
  }

  /** The last day that can be chosen in the form. */
  get lastDay(): string {
    return this.#root.querySelector<HTMLInputElement>('input[type="date"]')?.max ?? '';
  }

  /** Ticks "For me only". */
  async tickPrivate(): Promise<void> {
    this.#root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    await this.element.updateComplete;
  }

  /** Height in CSS pixels of the smallest thing that can be pressed. */
  get smallestTarget(): number {
    const targets = this.#all('button, summary, select, label.check, input[type="date"], textarea');
    return Math.min(...targets.map((target) => target.getBoundingClientRect().height));
  }

  get #root(): ParentNode {
    return this.element.renderRoot;
  }

  #select(label: string): HTMLSelectElement {
    const found = this.#all('label').find((each) => textOf(each.querySelector('span')) === label);
    const select = found?.querySelector('select');
    if (!select) throw new Error(`There is no list called “${label}”.`);
    return select;
  }

  #fill(selector: string, value: string): void {
    const field = this.#root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
    if (!field) throw new Error('There is no form. Press the button that opens it.');
    field.value = value;
    field.dispatchEvent(new Event('input', {bubbles: true}));
  }

  #all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...this.#root.querySelectorAll<Found>(selector)];
  }
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? textOf(element.closest('label')?.querySelector('span') ?? element);
}

function textOf(element: Element | null): string {
  return element?.textContent?.replaceAll(/[ \n]+/g, ' ').trim() ?? '';
}
