import type {CrisisHelpElement} from './crisis-help.js';

/** Looks for help as a person does, and reads what a person gets. */
export class CrisisHelpHarness {
  constructor(readonly element: CrisisHelpElement) {}

  /** Everything that can be read now, in order; what is folded away is not there. */
  get read(): string[] {
    const pieces = this.element.renderRoot.querySelectorAll('p, summary, b, .note, a, button, slot');
    return [...pieces]
      .filter((piece) => piece.checkVisibility())
      .map(wordsOf)
      .filter((words) => words !== '');
  }

  /** Names of the ways to reach help that can be read now. */
  get ways(): string[] {
    return this.#shown('b').map(wordsOf);
  }

  /** Words of the links that can be followed now. */
  get links(): string[] {
    return this.#shown('a').map(wordsOf);
  }

  /** Addresses of the links that can be followed now. */
  get addresses(): string[] {
    return this.#shown('a').map((link) => link.getAttribute('href') ?? '');
  }

  /** Height in CSS pixels of the smallest thing that can be pressed. */
  get smallestTarget(): number {
    return Math.min(...this.#shown('a, button, summary').map((target) => target.getBoundingClientRect().height));
  }

  /** Direction in which the words run. */
  get direction(): string {
    const inner = this.element.renderRoot.querySelector('.avec');
    return inner ? getComputedStyle(inner).direction : '';
  }

  /** Words of what has the focus inside the element; empty while the focus is elsewhere. */
  get focused(): string {
    const focused = this.element.shadowRoot?.activeElement;
    return focused ? wordsOf(focused) : '';
  }

  /** Folds or unfolds the list, as a tap on the question does. */
  async toggle(): Promise<void> {
    const [summary] = this.#shown<HTMLElement>('summary');
    const details = summary?.closest('details');
    if (!summary || !details) throw new Error('Nothing can be folded: the list stands open, or there is none.');
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
    summary.click();
    await toggled;
    await this.element.updateComplete;
  }

  /** Follows a link by its words. */
  use(words: string): void {
    this.#press('a', words);
  }

  /** Presses a button by its words. */
  async press(words: string): Promise<void> {
    this.#press('button', words);
    await this.element.updateComplete;
  }

  #press(selector: string, words: string): void {
    const targets = this.#shown<HTMLElement>(selector);
    const target = targets.find((candidate) => wordsOf(candidate) === words);
    if (!target) throw new Error(`Nothing is called “${words}”. There are: ${targets.map(wordsOf).join(', ')}.`);
    target.click();
  }

  #shown<Shown extends Element>(selector: string): Shown[] {
    return [...this.element.renderRoot.querySelectorAll<Shown>(selector)].filter((each) => each.checkVisibility());
  }
}

function wordsOf(piece: Element): string {
  const nodes = piece instanceof HTMLSlotElement ? piece.assignedNodes() : [piece];
  const words = nodes.map(({textContent}) => textContent ?? '').join(' ');
  return words.replaceAll(/[ \n]+/g, ' ').trim();
}
