import type {TeachBackElement} from './teach-back.js';

/**
 * Answers a teach-back as a person does and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class TeachBackHarness {
  constructor(readonly element: TeachBackElement) {}

  /** Every word of it that is on the screen. */
  get text(): string {
    return textOf(this.#root.querySelector('.avec'));
  }

  /** What the questions are for. */
  get title(): string {
    return textOf(this.#root.querySelector('.title'));
  }

  /** What is asked, in its order. */
  get questions(): string[] {
    return this.#fieldsets.map((each) => textOf(each.querySelector('legend')));
  }

  /** Answers to a question, in their order. */
  options(question: string): string[] {
    return this.#radios(question).map(nameOf);
  }

  /** The answer that is marked; `null` for none. */
  chosen(question: string): string | null {
    const radio = this.#radios(question).find(({checked}) => checked);
    return radio ? nameOf(radio) : null;
  }

  /** What is told after an answer, and told aloud; empty before. */
  explanation(question: string): string {
    return textOf(this.#fieldset(question).querySelector('[role="status"]'));
  }

  /** Colours in which what is told after an answer is painted. */
  look(question: string): string {
    const {color, backgroundColor, borderInlineStartColor} = getComputedStyle(
      this.#fieldset(question).querySelector('[role="status"]') ?? this.element,
    );
    return [color, backgroundColor, borderInlineStartColor].join(' ');
  }

  /** Answers a question. */
  async answer(question: string, option: string): Promise<void> {
    const radio = this.#radios(question).find((each) => nameOf(each) === option);
    if (!radio) throw new Error(`No answer is named “${option}”. There are: ${this.options(question).join(', ')}.`);
    radio.focus();
    radio.click();
    await this.element.updateComplete;
  }

  /** Name of the answer that has the focus; `null` where none has it. */
  get focused(): string | null {
    const radio = this.#root.activeElement;
    return radio instanceof HTMLInputElement ? nameOf(radio) : null;
  }

  /** Everything a finger has to hit, as it lies on the screen. */
  get targets(): DOMRect[] {
    return [...this.#root.querySelectorAll('label')].map((target) => target.getBoundingClientRect());
  }

  /** How far the widest of it reaches beyond the element, in pixels. */
  get overflow(): number {
    const whole = this.#root.querySelector('.avec');
    return whole ? whole.scrollWidth - whole.clientWidth : 0;
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  get #fieldsets(): HTMLFieldSetElement[] {
    return [...this.#root.querySelectorAll('fieldset')];
  }

  #fieldset(question: string): HTMLFieldSetElement {
    const found = this.#fieldsets.find((each) => textOf(each.querySelector('legend')) === question);
    if (!found) throw new Error(`Nothing is asked as “${question}”. There is: ${this.questions.join(', ')}.`);
    return found;
  }

  #radios(question: string): HTMLInputElement[] {
    return [...this.#fieldset(question).querySelectorAll('input')];
  }
}

function nameOf(radio: Element): string {
  return textOf(radio.closest('label'));
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
