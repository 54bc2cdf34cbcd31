import type {ConsentDecisionElement} from './consent-decision.js';
import {RecordNoticeHarness} from '../record-notice/record-notice.harness.js';

/**
 * Decides on a consent as a person does and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class ConsentDecisionHarness {
  constructor(readonly element: ConsentDecisionElement) {}

  /** Resolves when the record has been opened and the definition checked. */
  async ready(): Promise<this> {
    // What checks a definition is fetched once per page.
    await this.until(() => this.#root.querySelector('h2, .problem') !== null, 9000);
    return this;
  }

  /** Resolves when a condition holds after some update; fails after some milliseconds. */
  async until(condition: () => boolean, patience = 4000): Promise<void> {
    const end = performance.now() + patience;
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

  /** What the consent is called. */
  get title(): string {
    return textOf(this.#root.querySelector('h2'));
  }

  /** How it stands, in one phrase. */
  get standing(): string {
    return textOf(this.#root.querySelector('.state'));
  }

  /** All that is told of how it stands. */
  get standingText(): string {
    return textOf(this.#root.querySelector('.standing'));
  }

  /** Everything that is asked, part by part, by its name. */
  get asked(): Readonly<Record<string, string>> {
    const rows = [...this.#root.querySelectorAll('[aria-labelledby~="notice"] dl > div')];
    return Object.fromEntries(rows.map((row) => [textOf(row.querySelector('dt')), textOf(row.querySelector('dd'))]));
  }

  /** Names of the buttons that can be used. */
  get buttons(): string[] {
    return this.#all('button:not([aria-disabled="true"])').map(nameOf);
  }

  /** The answers that can be given, as they are read. */
  get answers(): string[] {
    return this.#all('.answer').map(nameOf);
  }

  /** How each answer is painted, and how large it is. */
  get answerLooks(): string[] {
    return this.#all('.answer').map((answer) => {
      const {color, backgroundColor, borderBlockStartColor, borderBlockStartWidth, fontWeight} =
        getComputedStyle(answer);
      const {width, height} = answer.getBoundingClientRect();
      const looks = [color, backgroundColor, borderBlockStartColor, borderBlockStartWidth, fontWeight];
      return [...looks, Math.round(width), Math.round(height)].join(' ');
    });
  }

  /** Whether the question is open. */
  get isAsking(): boolean {
    return this.#root.querySelector('form') !== null;
  }

  /** As what one can decide. */
  get deciders(): string[] {
    return this.#radios.map(labelOf);
  }

  /** As what one decides; `null` for nothing chosen. */
  get decider(): string | null {
    const radio = this.#radios.find(({checked}) => checked);
    return radio ? labelOf(radio) : null;
  }

  /** Taps a button by its name. */
  async tap(name: string): Promise<void> {
    const button = this.#all('button').find((candidate) => nameOf(candidate) === name);
    if (!button) throw new Error(`No button is named “${name}”. There are: ${this.buttons.join(', ')}.`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** Taps an answer by its first words: "I choose". */
  async answer(word: string): Promise<void> {
    const name = this.answers.find((answer) => answer.startsWith(word));
    await this.tap(name ?? word);
  }

  /** Says as what one decides. */
  async decideAs(name: string): Promise<void> {
    const radio = this.#radios.find((each) => labelOf(each) === name);
    if (!radio) throw new Error(`Nobody decides as “${name}”. There are: ${this.deciders.join(', ')}.`);
    radio.click();
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

  /** Every decision in the history, the newest first. */
  get history(): string[] {
    return this.#all('.past').map(textOf);
  }

  /** The receipt that is open; empty for none. */
  get receipt(): string {
    return textOf(this.#root.querySelector('.receipt'));
  }

  /** Gives a file to the place where receipts are checked. @returns What is said of it. */
  async checkFile(text: string): Promise<string> {
    const input = this.#root.querySelector<HTMLInputElement>('.check-receipt input');
    if (!input) throw new Error('There is no place to check a receipt.');
    const files = new DataTransfer();
    files.items.add(new File([text], 'receipt.json', {type: 'application/json'}));
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    const said = (): string => textOf(this.#root.querySelector('.checked'));
    await this.element.updateComplete;
    await this.until(() => !/^(Checking|Vérification)…$/u.test(said()));
    return said();
  }

  /** What others think of it. */
  get opinions(): string {
    return textOf(this.#root.querySelector('[aria-labelledby~="opinions"]'));
  }

  /** What is told of the last act. */
  get status(): string {
    return textOf(this.#root.querySelector('.outcome [role="status"]'));
  }

  /** What went wrong; empty when nothing did. */
  get problem(): string {
    return this.#all('[role="alert"]').map(textOf).filter(Boolean).join(' ');
  }

  /** What the notice about the record says; empty when all is well, `null` where there is no notice. */
  get notice(): string | null {
    const notice = this.#root.querySelector('avec-record-notice');
    return notice ? new RecordNoticeHarness(notice).text : null;
  }

  /** Whether the crisis help is there. */
  get hasCrisisHelp(): boolean {
    return this.#root.querySelector('avec-crisis-help') !== null;
  }

  /** Name or words of what has the focus. */
  get focused(): string {
    const focused = this.#root.activeElement as HTMLElement | null;
    const label = focused?.closest('label')?.querySelector('.label');
    return label ? textOf(label) : focused ? nameOf(focused) : '';
  }

  /** What is on paper while the page is printed; `null` while it is not. */
  get paper(): ConsentPaper | null {
    const paper = this.#root.querySelector('.paper');
    if (!paper) return null;
    return {
      text: textOf(paper),
      lines: paper.querySelectorAll('.rule').length,
      ticks: [...paper.querySelectorAll('.tick')].map(textOf),
    };
  }

  /** Everything a finger has to hit, as it lies on the screen. */
  get targets(): DOMRect[] {
    return this.#all('button, summary, .check, .field').map((target) => target.getBoundingClientRect());
  }

  /** How far the widest of it reaches beyond the element, in pixels. */
  get overflow(): number {
    const whole = this.#root.querySelector('.avec');
    return whole ? whole.scrollWidth - whole.clientWidth : 0;
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get #radios(): HTMLInputElement[] {
    return this.#all<HTMLInputElement>('form input[type="radio"]');
  }

  #field(label: string): HTMLInputElement {
    const labels = this.#all('form label').filter((each) => textOf(each.querySelector('.label')) === label);
    const field = labels[0]?.querySelector('input');
    if (!field) throw new Error(`No field is named “${label}”.`);
    return field;
  }

  #all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.#root.querySelectorAll<E>(selector)];
  }
}

/** What somebody gets on paper. */
export interface ConsentPaper {
  readonly text: string;
  /** Lines to write on by hand. */
  readonly lines: number;
  /** Circles to tick, by what is beside them. */
  readonly ticks: readonly string[];
}

function labelOf(input: HTMLInputElement): string {
  return textOf(input.closest('label'));
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}
