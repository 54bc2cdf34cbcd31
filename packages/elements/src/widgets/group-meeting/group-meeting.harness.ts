import type {GroupMeetingElement} from './group-meeting.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/**
 * Keeps meetings as a person does, and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class GroupMeetingHarness {
  constructor(readonly element: GroupMeetingElement) {}

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

  /** Meetings in their order, by day and theme. */
  get meetings(): string[] {
    return this.#all('.meeting .opener .said').map(textOf);
  }

  /** The meeting that stands open; empty for none. */
  get openMeeting(): string {
    const opener = this.#all('.opener').find(({ariaExpanded}) => ariaExpanded === 'true');
    return textOf(opener?.querySelector('.said') ?? null);
  }

  /** Opens a meeting, or closes the one that is open, by what it is called. */
  async toggle(meeting: string): Promise<void> {
    const openers = this.#all('.opener');
    const opener = openers.find((each) => textOf(each.querySelector('.said')) === meeting);
    if (!opener) throw new Error(`There is no meeting “${meeting}”. There are: ${this.meetings.join(', ')}.`);
    opener.click();
    await this.element.updateComplete;
  }

  /** Those who took part, as they are read. */
  get people(): string[] {
    return this.#all('.attendee').map((person) => [...person.querySelectorAll(':scope > p')].map(textOf).join(' | '));
  }

  /** Who they are together, sentence by sentence. */
  get together(): string[] {
    return this.#all('section[aria-labelledby="together"] p').map(textOf);
  }

  /** Whether fewer than half of them are service users or relatives, as a notice tells. */
  get hasNotice(): boolean {
    return this.#root.querySelector('section[aria-labelledby="together"] .notice') !== null;
  }

  /** Versions of something that was written in several ways, as they are read. */
  get versions(): string[] {
    return this.#all('.versions > li').map((version) => [...version.querySelectorAll('.said')].map(textOf).join(' | '));
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

  /** What a field holds. */
  written(label: string): string {
    return this.#field(label).value;
  }

  /** What is asked with boxes or choices, by question. */
  get questions(): string[] {
    return this.#all('.choice legend').map(textOf);
  }

  /** Choices or boxes of a question, by their labels. */
  options(question: string): string[] {
    return this.#checks(question).map(textOf);
  }

  /** Choices of a question that are made, boxes that are ticked. */
  chosen(question: string): string[] {
    return this.#checks(question).flatMap((check) => (check.querySelector('input')?.checked ? [textOf(check)] : []));
  }

  /** Chooses, or ticks, by question and label. */
  async choose(question: string, label: string): Promise<void> {
    await this.#press(this.#checks(question), label);
  }

  /** Ticks a box that stands alone. */
  async check(label: string): Promise<void> {
    await this.#press(this.#all('.check'), label);
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
    const label = focused.closest('label') ?? (focused.matches('fieldset') ? focused : null);
    return label ? textOf(label.querySelector('.label')) : nameOf(focused);
  }

  /** The page on paper: its words; empty while none is printed. */
  get paper(): string {
    return textOf(this.#root.querySelector('.paper'));
  }

  /** Rows of those who took part, on paper. */
  get paperRows(): string[][] {
    return this.#all('.paper tbody tr').map((row) => [...row.children].map(textOf));
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get #buttons(): HTMLButtonElement[] {
    return this.#all<HTMLButtonElement>('button:not(.opener)').filter((button) => !button.disabled);
  }

  #checks(question: string): HTMLElement[] {
    const choice = this.#all('.choice').find((each) => textOf(each.querySelector('legend')) === question);
    if (!choice) throw new Error(`Nothing asks “${question}”. Asked are: ${this.questions.join(', ')}.`);
    return [...choice.querySelectorAll<HTMLElement>('.check')];
  }

  async #press(checks: readonly HTMLElement[], label: string): Promise<void> {
    const found = checks.find((check) => textOf(check) === label)?.querySelector('input');
    if (!found) throw new Error(`There is no “${label}” among ${checks.map(textOf).join(', ')}.`);
    found.click();
    await this.element.updateComplete;
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
