/** What a form gets: the name and the value of each entry, in order. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** An answer that an element can have. */
export interface FormAnswer {
  /** The answer in words, for the titles of specs. */
  readonly words: string;
  /** Gives it, as a page or as a person does. The form must have it when this returns. */
  readonly give: (element: HTMLElement) => void | Promise<void>;
  /** What a form gets then. */
  readonly submits: (name: string) => Entries;
}

/** Where an element starts, and what a form gets then. */
export interface Start {
  readonly attribute: string;
  readonly value: string;
  readonly submits: (name: string) => Entries;
}

/** What a browser keeps, and what a form gets once it is given back. */
export interface Kept {
  readonly state: string;
  readonly submits: (name: string) => Entries;
}

/** What a suite must know of an element to try it in forms. */
export interface FormCases {
  /** Two answers that differ. */
  readonly answers: readonly [FormAnswer, FormAnswer];
  /** What a form gets of an untouched element; nothing unless given. */
  readonly untouched?: (name: string) => Entries;
  /** The attribute an element starts from, and a value for it; leave it out where there is none. */
  readonly start?: Start;
  /** What the browser keeps of an element when a page is left, and what a form gets once it is given back. */
  readonly kept?: Kept;
  /** Whether a click on its label focuses it; leave it out for an element that holds several fields. */
  readonly hasLabel?: true;
  /** What must stand around the forms; a plain element unless given. */
  readonly around?: () => HTMLElement;
  /** Resolves once an element in a form can be answered; at its first update unless given. */
  readonly ready?: (element: HTMLElement) => Promise<unknown>;
}

interface Updated extends HTMLElement {
  readonly updateComplete?: Promise<unknown>;
}

/** One element in a fieldset of a form. */
export class Trial {
  #page: HTMLElement = document.createElement('div');
  #element: Updated = this.#page;
  form = document.createElement('form');

  constructor(
    readonly tag: string,
    readonly cases: FormCases,
  ) {}

  /** What the form would send now. */
  get entries(): Entries {
    return [...new FormData(this.form)].map(([name, value]) => [name, value as string]);
  }

  async begin(attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
    this.#page = this.cases.around?.() ?? document.createElement('div');
    this.#element = document.createElement(this.tag);
    for (const [name, value] of Object.entries({name: 'answer', ...attributes}))
      this.#element.setAttribute(name, value);
    this.form = this.#newForm();
    document.body.append(this.#page);
    await this.#settled();
    return this.#element;
  }

  /** Gives an answer. @returns What the form has as soon as it is given: not a moment later. */
  async give({give}: FormAnswer): Promise<Entries> {
    const given = give(this.#element);
    if (given) await given;
    return this.entries;
  }

  async setAttribute(name: string, value: string | null): Promise<void> {
    if (value === null) this.#element.removeAttribute(name);
    else this.#element.setAttribute(name, value);
    await this.#settled();
  }

  async reset(): Promise<void> {
    this.form.reset();
    await this.#settled();
  }

  async disable(isDisabled: boolean): Promise<void> {
    this.#element.closest('fieldset')!.disabled = isDisabled;
    await this.#settled();
  }

  async moveToAnotherForm(): Promise<void> {
    this.form = this.#newForm();
    await this.#settled();
  }

  end(): void {
    this.#page.remove();
  }

  #newForm(): HTMLFormElement {
    const form = document.createElement('form');
    const fieldset = document.createElement('fieldset');
    this.#page.append(form);
    form.append(fieldset);
    fieldset.append(this.#element);
    return form;
  }

  async #settled(): Promise<void> {
    await this.#element.updateComplete;
    await this.cases.ready?.(this.#element);
  }
}
