import type {GoalEditorElement} from './goal-editor.js';
import {RatingItemHarness} from '../../controls/rating-item/rating-item.harness.js';
import {GoalHistoryHarness} from '../goal-history/goal-history.harness.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/**
 * Writes goals as a person does and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class GoalEditorHarness {
  constructor(readonly element: GoalEditorElement) {}

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

  /** Goals in their order on the page, by the words of their titles. */
  get goals(): string[] {
    return this.#all('.goal .opener .said').map(textOf);
  }

  /** What is told of a goal in the list: where it stands, what waits. */
  facts(goal: string): string[] {
    return [...this.#goal(goal).querySelectorAll('.goal-head .facts > li')].map(textOf);
  }

  /** Names of the buttons that can be used. */
  get buttons(): string[] {
    return this.#buttons.map(nameOf);
  }

  /** Opens a goal by its title. */
  async open(goal: string): Promise<void> {
    const opener = this.#goal(goal).querySelector<HTMLButtonElement>('.opener');
    if (opener?.ariaExpanded !== 'true') opener?.click();
    await this.until(() => this.#goal(goal).querySelector('.plan') !== null);
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

  /** Where the caret stands in the field that has the focus. */
  get caret(): number | null {
    const field = this.#root.activeElement;
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field.selectionStart : null;
  }

  set caret(place: number | null) {
    const field = this.#root.activeElement;
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(place, place);
  }

  /** What stands under a heading of the open goal, with who wrote it. */
  part(label: string): string {
    const parts = this.#all('.part, .plan section');
    const part = parts.find((each) => textOf(each.querySelector('h4')) === label);
    if (!part) throw new Error(`There is no part “${label}”.`);
    return textOf(part);
  }

  /** The small steps in their order: first those for now, then those for later. */
  get steps(): string[] {
    return this.#all('.steps > li > .check .said').map(textOf);
  }

  /** Steps that are ticked. */
  get doneSteps(): string[] {
    return this.#all('.steps > li > .check').flatMap((check) =>
      check.querySelector('input')?.checked ? [textOf(check.querySelector('.said'))] : [],
    );
  }

  /** Ticks a step, or takes the tick away. */
  async tick(step: string): Promise<void> {
    const check = this.#all('.steps > li > .check').find((each) => textOf(each.querySelector('.said')) === step);
    check?.querySelector('input')?.click();
    await this.element.updateComplete;
  }

  /** Whether a step can be ticked. */
  canTick(step: string): boolean {
    const check = this.#all('.steps > li > .check').find((each) => textOf(each.querySelector('.said')) === step);
    return check?.querySelector('input')?.disabled === false;
  }

  /** Opens the details of a step. */
  async openStep(step: string): Promise<void> {
    const items = this.#all('.steps > li');
    const item = items.find((each) => textOf(each.querySelector('.check .said')) === step);
    const details = item?.querySelector('details');
    if (!details) throw new Error(`There is no step “${step}”.`);
    details.open = true;
    await this.until(() => details.querySelector('.part, .actions') !== null);
  }

  /** Ticks a box by its label. */
  async check(label: string): Promise<void> {
    const found = this.#all('.check').find((candidate) => textOf(candidate) === label);
    found?.querySelector('input')?.click();
    await this.element.updateComplete;
  }

  /** Versions of a place that was written in several ways, as they are read. */
  get versions(): string[] {
    return this.#all('.versions > li > .said').map(textOf);
  }

  /** What somebody proposes, as a difference: words that came between + and +, words that went between − and −. */
  get differences(): string[] {
    return this.#all('.difference').map((difference) =>
      [...difference.children]
        .map((run) => {
          const words = [...run.childNodes]
            .filter((node) => node.nodeType === Node.TEXT_NODE)
            .map((node) => node.textContent);
          const text = words.join('').trim();
          if (run.localName === 'ins') return `+${text}+`;
          return run.localName === 'del' ? `−${text}−` : text;
        })
        .filter((text) => text !== '')
        .join(' '),
    );
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

  /** The scale on which progress is rated. */
  get progress(): RatingItemHarness {
    const item = this.#root.querySelector('avec-rating-item');
    if (!item) throw new Error('There is no scale on the screen.');
    return new RatingItemHarness(item);
  }

  /** The history of the open goal, once it is there. */
  async history(): Promise<GoalHistoryHarness> {
    await this.until(() => this.#root.querySelector('avec-goal-history') !== null);
    const history = this.#root.querySelector('avec-goal-history');
    if (!history) throw new Error('There is no history on the screen.');
    await customElements.whenDefined('avec-goal-history');
    return new GoalHistoryHarness(history).ready();
  }

  /** Name or words of what has the focus. */
  get focused(): string {
    const focused = this.#root.activeElement as HTMLElement | null;
    if (!focused) return '';
    const label = focused.closest('label');
    return label ? textOf(label.querySelector('.label, .said')) : nameOf(focused);
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get #buttons(): HTMLButtonElement[] {
    return this.#all<HTMLButtonElement>('button').filter((button) => !button.disabled);
  }

  #goal(title: string): Element {
    const goal = this.#all('.goal').find((each) => textOf(each.querySelector('.opener .said')) === title);
    if (!goal) throw new Error(`No goal is named “${title}”. There are: ${this.goals.join(', ')}.`);
    return goal;
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
