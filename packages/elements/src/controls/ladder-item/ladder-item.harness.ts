import type {LadderItemElement} from './ladder-item.js';

/** How a place on the ladder is painted; the same for every rung that is chosen, and for every one that is not. */
export interface LadderLook {
  /** Thickness of the rung and of its circle, in pixels: neither is a colour. */
  readonly thickness: readonly string[];
  readonly colors: readonly string[];
  readonly weight: string;
}

/**
 * Answers a ladder as a person does and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class LadderItemHarness {
  constructor(readonly element: LadderItemElement) {}

  /** Names of the choices, in the order they are read out. */
  get choices(): string[] {
    return this.#radios.map((radio) => this.#nameOf(radio));
  }

  /** Names of the rungs from the top one down, as they are drawn; those of a ladder that cannot be changed too. */
  get rungs(): string[] {
    return this.#all('.rung .name').map(textOf);
  }

  /** Name of what is chosen, or `null` while the ladder is empty. */
  get chosen(): string | null {
    const radio = this.#radios.find(({checked}) => checked);
    return radio ? this.#nameOf(radio) : null;
  }

  /** What it is to somebody who listens: `radiogroup`, or `group` where it cannot be changed. */
  get role(): string {
    return this.#find('fieldset')?.getAttribute('role') ?? 'group';
  }

  /** What is asked. */
  get label(): string {
    return textOf(this.#find('legend'));
  }

  /** What describes the question to somebody who listens. */
  get description(): string {
    const slot = this.#find<HTMLSlotElement>('slot[name="hint"]');
    const slotted = slot?.assignedNodes().map((node) => node.textContent?.trim()) ?? [];
    const [hint = '', ...others] = this.#described(this.#find('fieldset'));
    return [hint, ...slotted, ...others].filter(Boolean).join(' ');
  }

  /** Why a form waits for an answer; empty where it does not. */
  get needed(): string {
    return textOf(this.#find('.needed'));
  }

  /** Whether it is said aloud that an answer is missing. */
  get isMissed(): boolean {
    return this.#find('.missed') !== null && this.#find('fieldset')?.ariaInvalid === 'true';
  }

  /** Voices that stand on no rung, in words. */
  get elsewhere(): string[] {
    return this.#all('.elsewhere li').map(textOf);
  }

  /** What is said under a ladder that cannot be changed, where no rung was chosen; empty otherwise. */
  get said(): string {
    return textOf(this.#find('.said'));
  }

  /** Whether the button that empties the ladder is to be seen. */
  get canClear(): boolean {
    const button = this.#clearButton;
    return button !== null && getComputedStyle(button).visibility === 'visible';
  }

  /** Whether the button that empties the ladder has the focus. */
  get isClearFocused(): boolean {
    return this.#clearButton !== null && this.element.renderRoot.querySelector(':focus') === this.#clearButton;
  }

  /** Name of the choice that has the focus; `null` where none has it. */
  get focused(): string | null {
    const radio = this.#radios.find((each) => each.matches(':focus'));
    return radio ? this.#nameOf(radio) : null;
  }

  /** Whether anything can be answered. */
  get isEnabled(): boolean {
    return this.#all('input:enabled').length > 0;
  }

  /** Everything a finger has to hit, as it lies on the screen. */
  get targets(): DOMRect[] {
    return this.#all('label, button').map((target) => target.getBoundingClientRect());
  }

  /** How far the widest of it reaches beyond the element, in pixels. */
  get overflow(): number {
    const scale = this.#find('.scale');
    return scale ? scale.scrollWidth - scale.clientWidth : 0;
  }

  /** Outline around the words of the rung, or around whatever else, that has the focus, as it is painted. */
  get focusRing(): string {
    const focused = this.#find(':focus-visible');
    const ringed = focused?.closest('.rung')?.querySelector('.words') ?? focused;
    return ringed ? getComputedStyle(ringed).outline : '';
  }

  /** How long a change of what is chosen takes to be painted, in seconds. */
  get motion(): number {
    const disc = this.#find('.disc');
    return disc ? parseFloat(getComputedStyle(disc).transitionDuration) : NaN;
  }

  /** How each rung is painted, from the top one down. */
  get looks(): LadderLook[] {
    return this.#all('.rung').map((rung) => lookOf(rung));
  }

  /** Whether circles to tick are drawn, one for each choice. */
  get circles(): number {
    return this.#all('.disc').filter((disc) => disc.getBoundingClientRect().width > 0).length;
  }

  /** Where the ladder is drawn and where its words are, from the side where a line starts. */
  get sides(): {readonly ladder: number; readonly words: number} {
    const startOf = (selector: string): number => {
      const element = this.#find(selector);
      if (!element) return NaN;
      const {left, right} = element.getBoundingClientRect();
      const whole = this.element.getBoundingClientRect();
      return getComputedStyle(element).direction === 'rtl' ? whole.right - right : left - whole.left;
    };
    return {ladder: startOf('.step'), words: startOf('.words')};
  }

  /** @returns What describes a choice to somebody who listens: its meaning, its other name, who is there. */
  descriptionOf(name: string): string {
    return this.#described(this.#radioNamed(name)).join(' ');
  }

  /** @returns How many voices have their shape drawn on a rung. */
  shapesOn(name: string): number {
    return this.#radioNamed(name).closest('label')?.querySelectorAll('.mark .voice').length ?? 0;
  }

  /** Chooses by the name that is read out. */
  async choose(name: string): Promise<void> {
    this.#radioNamed(name).click();
    await this.element.updateComplete;
  }

  /** Presses a key that the element itself answers to: Delete or Backspace. @returns Whether it took it from the browser. */
  async press(key: string, {ctrlKey = false}: {readonly ctrlKey?: boolean} = {}): Promise<boolean> {
    const event = new KeyboardEvent('keydown', {key, ctrlKey, bubbles: true, composed: true, cancelable: true});
    (this.#find('input:focus') ?? this.#find('input'))?.dispatchEvent(event);
    await this.element.updateComplete;
    return event.defaultPrevented;
  }

  /** Empties the ladder with its button. */
  async clear(): Promise<void> {
    this.#clearButton?.focus();
    this.#clearButton?.click();
    await this.element.updateComplete;
  }

  /** Follows every word that comes to stand on the screen. @returns A function that ends it and gives them all. */
  watchWords(): () => string {
    const seen: string[] = [];
    const root = this.element.shadowRoot ?? this.element;
    const observer = new MutationObserver(() => seen.push(root.textContent ?? ''));
    observer.observe(root, {childList: true, subtree: true, characterData: true});
    return () => {
      observer.disconnect();
      return seen.join(' ');
    };
  }

  /** @returns The middle of a part of a rung, for a pointer: its drawing, its name, what it means, who is there. */
  middleOf(name: string, part: 'step' | 'name' | 'description' | 'term' | 'mark'): [number, number] {
    const target = this.#radioNamed(name).closest('label')?.querySelector(`.${part}`);
    if (!target) throw new Error(`“${name}” has no ${part}.`);
    const {left, top, width, height} = target.getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  }

  get #radios(): HTMLInputElement[] {
    return this.#all<HTMLInputElement>('input[type="radio"]');
  }

  get #clearButton(): HTMLButtonElement | null {
    return this.#find<HTMLButtonElement>('[part~="clear"]');
  }

  #radioNamed(name: string): HTMLInputElement {
    const radio = this.#radios.find((candidate) => this.#nameOf(candidate) === name);
    if (!radio) throw new Error(`No choice is named “${name}”. There are: ${this.choices.join(', ')}.`);
    return radio;
  }

  #nameOf(radio: HTMLInputElement): string {
    const labelledBy = radio.getAttribute('aria-labelledby');
    return textOf(labelledBy ? this.#find(`#${labelledBy}`) : radio.closest('label'));
  }

  #described(element: Element | null): string[] {
    const ids = element?.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => textOf(this.#find(`#${id}`)));
  }

  #find<E extends Element = HTMLElement>(selector: string): E | null {
    return this.element.renderRoot.querySelector<E>(selector);
  }

  #all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }
}

function lookOf(rung: Element): LadderLook {
  const wood = getComputedStyle(rung.querySelector('.step') ?? rung, '::before');
  const disc = rung.querySelector('.disc');
  const circle = disc ? getComputedStyle(disc) : null;
  const name = getComputedStyle(rung.querySelector('.name') ?? rung);
  return {
    thickness: [wood.borderBlockStartWidth, circle?.borderBlockStartWidth ?? ''],
    colors: [wood.borderBlockStartColor, circle?.borderBlockStartColor ?? '', name.color],
    weight: name.fontWeight,
  };
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
