import type {ParticipationLadderElement} from './participation-ladder.js';
import {LadderItemHarness} from '../../controls/ladder-item/ladder-item.harness.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/**
 * Says where somebody was in a decision as a person does, and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class ParticipationLadderHarness {
  constructor(readonly element: ParticipationLadderElement) {}

  /** Resolves when the record has been opened. */
  async ready(): Promise<this> {
    await this.until(() => this.#root.querySelector('h2, .problem, .avec > p:not(.quiet-text)') !== null);
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

  /** Name of what this is. */
  get title(): string {
    return textOf(this.#root.querySelector('h2'));
  }

  /** Decisions in their order on the page, by name. */
  get decisions(): string[] {
    return this.#all('.decision .opener .words').map(textOf);
  }

  /** What is told of a decision in the list: who stands where, who named it. */
  facts(decision: string): string[] {
    return [...this.#decision(decision).querySelectorAll('.facts > li')].map(textOf);
  }

  /** Opens a decision by its name. */
  async open(decision: string): Promise<void> {
    const opener = this.#decision(decision).querySelector<HTMLButtonElement>('.opener');
    if (opener?.ariaExpanded !== 'true') opener?.click();
    await this.until(() => this.#decision(decision).querySelector('.told-of') !== null);
    await this.#laddersDrawn();
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

  /** Fields in which somebody can write now, by their labels. */
  get fields(): string[] {
    return this.#all('.writing .label').map(textOf);
  }

  /** What describes a field: its hint, or what is wrong in it. */
  described(label: string): string {
    const id = this.#field(label).getAttribute('aria-describedby') ?? '';
    return textOf(this.#root.querySelector(`#${id}`));
  }

  /** Where the caret stands in the field that has the focus. */
  get caret(): number | null {
    const field = this.#root.activeElement;
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.selectionStart : null;
  }

  set caret(place: number | null) {
    const field = this.#root.activeElement;
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(place, place);
  }

  /** Ticks a box, or a choice of one, by its label. */
  async check(label: string): Promise<void> {
    const found = this.#all('.check').find((candidate) => textOf(candidate) === label);
    if (!found) throw new Error(`There is no box “${label}”.`);
    found.querySelector('input')?.click();
    await this.element.updateComplete;
  }

  /** Whether a box, or a choice of one, is ticked. */
  checked(label: string): boolean {
    const found = this.#all('.check').find((candidate) => textOf(candidate) === label);
    return found?.querySelector('input')?.checked ?? false;
  }

  /** The ladders that are asked: where the person was, and where they would like to be. */
  get place(): LadderItemHarness {
    return this.#ladder('.asked avec-ladder-item', 0);
  }

  get wish(): LadderItemHarness {
    return this.#ladder('.asked avec-ladder-item', 1);
  }

  /** Whether somebody is asked anything. */
  get isAsking(): boolean {
    return this.#root.querySelector('.view-form') !== null;
  }

  /** The ladder on which all voices stand. */
  get side(): LadderItemHarness {
    return this.#ladder('.side avec-ladder-item', 0);
  }

  /** Whether voices are shown side by side. */
  get hasSide(): boolean {
    return this.#root.querySelector('.side') !== null;
  }

  /** The sentence that says who stands where; empty where there is none. */
  get calm(): string {
    return textOf(this.#root.querySelector('.calm'));
  }

  /** Whose the ladders on the screen are, as is printed under them. */
  get credits(): string[] {
    return this.#all('.credit').map(textOf);
  }

  /** What was said over time, in the order in which it is read: voices, ladders, then each view. */
  get told(): string[] {
    return this.#all('.told h5, .told .ladder-name, .told .views > li').map((part) => {
      if (part.localName !== 'li') return textOf(part);
      const lines = [...part.querySelectorAll('.on, dl > div')].map(textOf);
      return lines.join(' | ');
    });
  }

  /** Versions of what was said in two ways, as they are read. */
  get versions(): string[] {
    return this.#all('.versions > li > .words').map(textOf);
  }

  /** What is told of the last act. */
  get status(): string {
    return textOf(this.#root.querySelector('.outcome [role="status"]'));
  }

  /** What went wrong or is missing; empty when nothing is. */
  get problem(): string {
    return this.#all('[role="alert"]').map(textOf).filter(Boolean).join(' ');
  }

  /** What the notice about the record says; empty when all is well. */
  get notice(): string {
    const notice = this.#root.querySelector('avec-record-notice');
    return notice ? new RecordNoticeHarness(notice).text : '';
  }

  /** Draws the widget for a printer, as the browser asks it to. @returns What is then on the paper. */
  paper(): string {
    dispatchEvent(new Event('beforeprint'));
    return textOf(this.#root.querySelector('.paper'));
  }

  /** Circles to tick on the paper. */
  get circles(): number {
    return this.#all('.paper .circle').length;
  }

  /** Lines to write on. */
  get lines(): number {
    return this.#all('.paper .line, .paper .blank').length;
  }

  /** Ends the printing. */
  async endPaper(): Promise<void> {
    dispatchEvent(new Event('afterprint'));
    await this.element.updateComplete;
  }

  /** Name or words of what has the focus; of a ladder, what it asks. */
  get focused(): string {
    const focused = this.#root.activeElement as HTMLElement | null;
    if (!focused) return '';
    if (focused.localName === 'avec-ladder-item') return this.#harnessOf(focused).label;
    if (focused.localName === 'form') return focused.ariaLabel ?? '';
    const label = focused.closest('label');
    return label ? textOf(label.querySelector('.label, span')) : nameOf(focused);
  }

  /** How far anything reaches beyond the widget, in pixels. */
  get overflow(): number {
    const {scrollWidth, clientWidth} = this.#root.querySelector('.avec') ?? {scrollWidth: 0, clientWidth: 0};
    return scrollWidth - clientWidth;
  }

  async #laddersDrawn(): Promise<void> {
    await Promise.all([...this.#root.querySelectorAll('avec-ladder-item')].map((each) => each.updateComplete));
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get #buttons(): HTMLButtonElement[] {
    return this.#all<HTMLButtonElement>('button').filter((button) => !button.disabled);
  }

  #ladder(selector: string, index: number): LadderItemHarness {
    const ladder = this.#all(selector)[index];
    if (!ladder) throw new Error(`There is no such ladder on the screen. There is: ${this.text}`);
    return this.#harnessOf(ladder);
  }

  #harnessOf(ladder: HTMLElement): LadderItemHarness {
    return new LadderItemHarness(ladder as HTMLElementTagNameMap['avec-ladder-item']);
  }

  #decision(name: string): Element {
    const found = this.#all('.decision').find((each) => textOf(each.querySelector('.opener .words')) === name);
    if (!found) throw new Error(`No decision is named “${name}”. There are: ${this.decisions.join(', ')}.`);
    return found;
  }

  #field(label: string): HTMLTextAreaElement | HTMLInputElement {
    const labels = this.#all('.writing label');
    const found = labels.find((candidate) => textOf(candidate.querySelector('.label')) === label);
    const field = found?.querySelector<HTMLTextAreaElement | HTMLInputElement>('textarea, input');
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
