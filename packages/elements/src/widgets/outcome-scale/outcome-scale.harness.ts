import type {OutcomeScaleElement} from './outcome-scale.js';
import type {RatingItemElement} from '../../controls/rating-item/index.js';
import {RatingItemHarness} from '../../controls/rating-item/rating-item.harness.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/**
 * Answers an outcome scale as a person does and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class OutcomeScaleHarness {
  constructor(readonly element: OutcomeScaleElement) {}

  /** Resolves when the record has been opened and the draft is back. */
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
    const copy = this.#root.querySelector('.avec')?.cloneNode(true) as HTMLElement | undefined;
    return copy?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** Name of the scale. */
  get title(): string {
    return this.#root.querySelector('h2')?.textContent?.trim() ?? '';
  }

  /** Themes on the screen, by name. */
  get themes(): string[] {
    return this.#items.map(({label}) => label);
  }

  /** Names of the buttons that can be used. */
  get buttons(): string[] {
    return this.#buttons.map((button) => nameOf(button));
  }

  /** One theme's scale. */
  theme(name: string): RatingItemHarness {
    const item = this.#items.find(({label}) => label === name);
    if (!item) throw new Error(`No theme is named “${name}”. There are: ${this.themes.join(', ')}.`);
    return new RatingItemHarness(item);
  }

  /** Taps a button by its name. */
  async tap(name: string): Promise<void> {
    const button = this.#buttons.find((candidate) => nameOf(candidate) === name);
    if (!button) throw new Error(`No button is named “${name}”. There are: ${this.buttons.join(', ')}.`);
    button.click();
    await this.element.updateComplete;
  }

  /** Ticks a box or chooses a circle by its label; the first one, or the one within a theme. */
  async tick(label: string, theme?: string): Promise<void> {
    this.#box(label, theme).click();
    await this.element.updateComplete;
  }

  /** Whether a box is ticked. */
  isTicked(label: string, theme?: string): boolean {
    return this.#box(label, theme).checked;
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

  /** Leaves the field that has the focus. */
  blur(): void {
    (this.#root.activeElement as HTMLElement | null)?.blur();
  }

  /** What is said when nothing could be saved; empty when all is well. */
  get problem(): string {
    const problem = this.#root.querySelector<HTMLElement>('[role="alert"]');
    return problem && !problem.hidden ? (problem.textContent?.replace(/\s+/g, ' ').trim() ?? '') : '';
  }

  /** What the live region says. */
  get status(): string {
    return this.#root.querySelector('.avec > [role="status"], [role="status"]')?.textContent?.trim() ?? '';
  }

  /** What the notice about the record says; empty when all is well. */
  get notice(): string {
    const notice = this.#root.querySelector('avec-record-notice');
    return notice ? new RecordNoticeHarness(notice).text : '';
  }

  /** Words of what has the focus. */
  get focused(): string {
    return this.#root.activeElement?.textContent?.trim() ?? '';
  }

  /** Whether help is offered. */
  get offersHelp(): boolean {
    return this.#root.querySelector('avec-crisis-help[offer]') !== null;
  }

  /** Names of the small lines drawn beside the themes. */
  get lines(): string[] {
    return [...this.#root.querySelectorAll('.spark-line')].map((line) => line.getAttribute('aria-label') ?? '');
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get #items(): RatingItemElement[] {
    return [...this.#root.querySelectorAll('avec-rating-item')];
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.#root.querySelectorAll('button')].filter((button) => !button.disabled);
  }

  #field(label: string): HTMLTextAreaElement {
    const labels = [...this.#root.querySelectorAll<HTMLLabelElement>('label.note-field')];
    const found = labels.find((candidate) => candidate.querySelector('span')?.textContent?.trim() === label);
    const field = found?.querySelector('textarea');
    if (!field) throw new Error(`No field is named “${label}”.`);
    const details = field.closest('details');
    if (details) details.open = true;
    return field;
  }

  #box(label: string, theme?: string): HTMLInputElement {
    const sections = [...this.#root.querySelectorAll('.theme')];
    const scope = theme
      ? sections.find((section) => section.querySelector('avec-rating-item')?.label === theme)
      : this.#root;
    const found = [...(scope?.querySelectorAll('label') ?? [])].find(
      (candidate) => candidate.textContent?.trim() === label,
    );
    const box = found?.querySelector('input');
    if (!box) throw new Error(`No box is named “${label}”.`);
    return box;
  }
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
