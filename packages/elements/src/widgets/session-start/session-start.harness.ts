import type {SessionStartElement} from './session-start.js';

/**
 * Begins a session as a person does, and reads what a person gets.
 *
 * Specs, stories and a portal's own tests go through this and never through
 * the shadow root, so the template can change without breaking them.
 */
export class SessionStartHarness {
  constructor(readonly element: SessionStartElement) {}

  /** Resolves when the record has been opened. */
  async ready(): Promise<this> {
    await this.until(() => this.#root.querySelector('h2, .problem') !== null && !this.text.includes('Opening'));
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

  /** Names of the buttons that can be used. */
  get buttons(): string[] {
    return this.#all<HTMLButtonElement>('button:not([aria-disabled="true"])').map(textOf);
  }

  /** Taps a button by its name. */
  async tap(name: string): Promise<void> {
    const button = this.#all('button').find((candidate) => textOf(candidate) === name);
    if (!button) throw new Error(`No button is named “${name}”. There are: ${this.buttons.join(', ')}.`);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  /** Questions that are asked, by their labels. */
  get questions(): string[] {
    return this.#all('.writing .label').map(textOf);
  }

  /** Writes in a field by its label, as typing does. */
  async write(label: string, text: string): Promise<void> {
    const field = this.#field(label);
    field.focus();
    field.value = text;
    for (const Kind of [InputEvent, Event]) {
      const type = Kind === InputEvent ? 'input' : 'change';
      field.dispatchEvent(new Kind(type, {bubbles: true, composed: true}));
    }
    await this.element.updateComplete;
  }

  /** What a field holds. */
  written(label: string): string {
    return this.#field(label).value;
  }

  /** What a browser may do with a field by itself: whether it completes it, names it, checks its spelling, sends it. */
  fieldOf(label: string) {
    const {autocomplete, name, spellcheck, type, form} = this.#field(label);
    return {autocomplete, name, spellcheck, type, formCompletes: form?.autocomplete};
  }

  /** What went wrong; empty when nothing did. */
  get problem(): string {
    return this.#all('[role="alert"]').map(textOf).filter(Boolean).join(' ');
  }

  /** What is told of the plans. */
  get plans(): string {
    return textOf(this.#root.querySelector('.agreed'));
  }

  /** How many of our own elements are inside: the notice of the record, and the crisis lines. */
  get helps(): number {
    return this.#all('avec-record-notice, avec-crisis-help').length;
  }

  /** Name or words of what has the focus. */
  get focused(): string {
    const focused = this.#root.activeElement as HTMLElement | null;
    const label = focused?.closest('label');
    return label ? textOf(label.querySelector('.label')) : textOf(focused);
  }

  /** Everything a finger has to hit, as it lies on the screen. */
  get targets(): DOMRect[] {
    return this.#all('button, input').map((target) => target.getBoundingClientRect());
  }

  /** How far the widest of it reaches beyond the element, in pixels. */
  get overflow(): number {
    const whole = this.#root.querySelector('.avec');
    return whole ? whole.scrollWidth - whole.clientWidth : 0;
  }

  /** Where in the element a text can be found: words, attributes, fields, and all that its properties lead to. */
  traces(text: string): string[] {
    const nodes = [this.element, ...this.#all('*')];
    const shown = nodes.flatMap((node) => [
      ...[...node.attributes].filter(({value}) => value.includes(text)).map(({name}) => `attribute ${name}`),
      ...(node instanceof HTMLInputElement && node.value.includes(text) ? [`field ${node.type}`] : []),
      ...(node instanceof HTMLInputElement && node.defaultValue.includes(text) ? [`default of ${node.type}`] : []),
    ]);
    const read = this.#root.textContent.includes(text) ? ['words'] : [];
    return [...shown, ...read, ...tracesIn(this.element, text, 'element', new Set())];
  }

  get #root(): ShadowRoot {
    return this.element.renderRoot as ShadowRoot;
  }

  #field(label: string): HTMLInputElement {
    const labels = this.#all('.writing label');
    const field = labels.find((each) => textOf(each.querySelector('.label')) === label)?.querySelector('input');
    if (!field) throw new Error(`No field is named “${label}”. There are: ${this.questions.join(', ')}.`);
    return field;
  }

  #all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.#root.querySelectorAll<E>(selector)];
  }
}

/** Follows what an object owns, but for nodes of the page: those are read as they are shown. */
function tracesIn(value: unknown, text: string, path: string, seen: Set<unknown>): readonly string[] {
  if (typeof value === 'string') return value.includes(text) ? [path] : [];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  if (path !== 'element' && (value instanceof Node || value === globalThis)) return [];
  seen.add(value);
  const entries = value instanceof Map || value instanceof Set ? [...value.entries()].flat() : [];
  const owned = Reflect.ownKeys(value).map((key) => [String(key), read(value, key)] as const);
  return [...owned, ...entries.map((each, at) => [String(at), each] as const)].flatMap(([key, each]) =>
    tracesIn(each, text, `${path}.${key}`, seen),
  );
}

function read(value: object, key: string | symbol): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
