import type {RatingItemElement} from './rating-item.js';

/**
 * Answers a scale as a person does and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class RatingItemHarness {
  constructor(readonly element: RatingItemElement) {}

  /** Names of the choices, in the order they are read out. A slider has no points to choose, only to slide to. */
  get choices(): string[] {
    return this.#radios.map(nameOf);
  }

  /** What is chosen as it is read out, or `null` while the scale is empty. */
  get chosen(): string | null {
    const radio = this.#radios.find(({checked}) => checked);
    if (radio) return nameOf(radio);
    const slider = this.#slider;
    return slider && this.isThumbShown ? slider.getAttribute('aria-valuetext') : null;
  }

  /** What the slider says of itself to somebody who listens; empty where there is no slider. */
  get sliderText(): string {
    return this.#slider?.getAttribute('aria-valuetext') ?? '';
  }

  /** What the slider is called by those who listen; empty where they do not find it. */
  get sliderName(): string {
    const slider = this.#slider;
    return slider?.closest('[aria-hidden="true"], [hidden]') ? '' : (slider?.ariaLabel ?? '');
  }

  /** Where the native slider stands; `NaN` where there is none. */
  get sliderPosition(): number {
    return this.#slider?.valueAsNumber ?? NaN;
  }

  /** Whether the slider looks answered. */
  get isThumbShown(): boolean {
    return this.#slider?.classList.contains('empty') === false;
  }

  /** The theme. */
  get label(): string {
    return textOf(this.#find('legend'));
  }

  /** Why this is asked and who will see it. */
  get description(): string {
    const slot = this.#find<HTMLSlotElement>('slot[name="hint"]');
    const slotted = slot?.assignedNodes().map((node) => node.textContent?.trim()) ?? [];
    return [textOf(this.#find('#hint')), ...slotted].filter(Boolean).join(' ');
  }

  /** What points mean, as it stands under the scale. */
  get legend(): string[] {
    return this.#all('.legend > span').map(textOf);
  }

  /** Former answers and those of others, in words. */
  get marks(): string[] {
    return this.#all('.marks li').map(textOf);
  }

  /** Points at which a mark is drawn. */
  get markedPoints(): string[] {
    return this.#all('.point, .ruler > span')
      .filter((point) => point.querySelector('.voice'))
      .map(textOf);
  }

  /** The answer in words, where it cannot be changed; empty otherwise. */
  get said(): string {
    return textOf(this.#find('.said'));
  }

  /** Whether the button that empties the scale is to be seen. */
  get canClear(): boolean {
    const button = this.#clearButton;
    return button !== null && getComputedStyle(button).visibility === 'visible';
  }

  /** Whether the button that empties the scale has the focus. */
  get isClearFocused(): boolean {
    return this.#clearButton !== null && this.element.renderRoot.querySelector(':focus') === this.#clearButton;
  }

  /** Whether anything can be answered. */
  get isEnabled(): boolean {
    return this.#all('input:enabled').length > 0;
  }

  /** Everything a finger has to hit, as it lies on the screen. */
  get targets(): DOMRect[] {
    return this.#all('label, input[type="range"], button').map((target) => target.getBoundingClientRect());
  }

  /** What is chosen, as it is painted: background and colour of the text. */
  get chosenColors(): {readonly background: string; readonly color: string} | null {
    const chosen = this.#find('.chosen, .at');
    if (!chosen) return null;
    const {backgroundColor, color} = getComputedStyle(chosen);
    return {background: backgroundColor, color};
  }

  /** Outline of whatever has the focus, as it is painted. */
  get focusRing(): string {
    const focused = this.#find(':focus-visible');
    return focused ? getComputedStyle(focused).outline : '';
  }

  /** Chooses by the name that is read out. */
  async choose(name: string): Promise<void> {
    const radio = this.#radios.find((candidate) => nameOf(candidate) === name);
    if (!radio) throw new Error(`No choice is named “${name}”. There are: ${this.choices.join(', ')}.`);
    radio.click();
    await this.element.updateComplete;
  }

  /** Slides to a point and lets go. */
  async slide(point: number): Promise<void> {
    const slider = this.#slider;
    if (!slider) throw new Error('This scale has buttons: use choose().');
    slider.value = String(point);
    slider.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    slider.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Presses a key that the element itself answers to: a digit, Delete, an arrow on an empty slider. */
  async press(key: string): Promise<void> {
    const focused = this.#find('input:focus') ?? this.#find('input');
    focused?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
    await this.element.updateComplete;
  }

  /** Presses a key together with Ctrl. @returns Whether the element took it from the browser. */
  async pressWithControl(key: string): Promise<boolean> {
    const event = new KeyboardEvent('keydown', {key, ctrlKey: true, bubbles: true, composed: true, cancelable: true});
    this.#find('input')?.dispatchEvent(event);
    await this.element.updateComplete;
    return event.defaultPrevented;
  }

  /** Taps a place of the slider, where the browser leaves the thumb as it is. */
  async tapAt([clientX, clientY]: readonly [number, number]): Promise<void> {
    const tap = new MouseEvent('click', {bubbles: true, composed: true, detail: 1, clientX, clientY});
    this.#find('input')?.dispatchEvent(tap);
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

  /** Empties the scale with its button. */
  async clear(): Promise<void> {
    this.#clearButton?.focus();
    this.#clearButton?.click();
    await this.element.updateComplete;
  }

  /** @returns The middle of a choice, for a pointer. */
  middleOf(name: string): [number, number] {
    const radio = this.#radios.find((candidate) => nameOf(candidate) === name);
    return middle(radio ?? this.element, 0.5);
  }

  /** @returns A place on the slider, for a pointer; `0` is where a line of text starts, `1` where it ends. */
  placeOnSlider(fraction: number): [number, number] {
    return middle(this.#slider ?? this.element, fraction);
  }

  get #radios(): HTMLInputElement[] {
    return this.#all<HTMLInputElement>('input[type="radio"]');
  }

  get #slider(): HTMLInputElement | null {
    return this.#find<HTMLInputElement>('input[type="range"]');
  }

  get #clearButton(): HTMLButtonElement | null {
    return this.#find<HTMLButtonElement>('[part~="clear"]');
  }

  #find<E extends Element = HTMLElement>(selector: string): E | null {
    return this.element.renderRoot.querySelector<E>(selector);
  }

  #all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }
}

function nameOf(radio: HTMLInputElement): string {
  return radio.ariaLabel ?? textOf(radio.closest('label'));
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function middle(element: Element, fraction: number): [number, number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  const along = getComputedStyle(element).direction === 'rtl' ? 1 - fraction : fraction;
  return [Math.round(left + width * along), Math.round(top + height / 2)];
}
