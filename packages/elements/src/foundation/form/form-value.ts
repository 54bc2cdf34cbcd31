/** What a form-associated element tells its form. */
export class FormValue {
  readonly #internals: ElementInternals;

  constructor(internals: ElementInternals) {
    this.#internals = internals;
  }

  /** The form the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Hands the form its value now: a form reads values in the same tick. `null` submits nothing. */
  publish(value: string | FormData | null): void {
    this.#internals.setFormValue(value);
  }

  /** Sets or clears a custom state, `:state(name)` in a stylesheet. */
  toggle(state: string, on: unknown): void {
    // Engines before the standard form refuse names without dashes; the state is for looks only.
    try {
      if (on) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
    } catch {
      return;
    }
  }
}
