import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';

import type {FormCases} from '../form-conformance.js';

/** A form-associated element that does everything right. */
export class SoundField extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  @property({attribute: 'value'}) defaultValue = '';

  protected readonly internals = this.attachInternals();
  #value: string | null = null;
  #input = document.createElement('input');

  get value(): string {
    return this.#value ?? this.defaultValue;
  }

  set value(text: string | null) {
    this.#value = text;
    this.publish();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.publish();
  }

  formResetCallback(): void {
    this.value = null;
  }

  formStateRestoreCallback(text: string): void {
    this.value = text;
  }

  formDisabledCallback(disabled: boolean): void {
    this.#input.disabled = disabled;
  }

  protected publish(): void {
    this.internals.setFormValue(this.value || null);
  }

  protected override updated(_changed: PropertyValues): void {
    this.publish();
  }

  protected override render(): unknown {
    return this.#input;
  }
}

class Zero extends SoundField {
  protected override publish(): void {
    this.internals.setFormValue(this.value || '0');
  }
}

class Late extends SoundField {
  protected override publish(): void {
    void this.updateComplete.then(() => super.publish());
  }
}

class Nameless extends SoundField {
  protected override publish(): void {
    const data = new FormData();
    if (this.value) data.set('answer', this.value);
    this.internals.setFormValue(data);
  }
}

class Stubborn extends SoundField {
  override formResetCallback(): void {
    // Keeps what it has.
  }
}

class Emptied extends SoundField {
  override formResetCallback(): void {
    this.value = '';
  }
}

class Overruled extends SoundField {
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('defaultValue')) this.value = this.defaultValue;
  }
}

class Forgetful extends SoundField {
  override formStateRestoreCallback(): void {
    // Takes nothing back.
  }
}

class Open extends SoundField {
  override formDisabledCallback(): void {
    // Stays as it is.
  }
}

class Homesick extends SoundField {
  formAssociatedCallback(): void {
    this.value = null;
  }
}

class Deaf extends SoundField {
  static override shadowRootOptions: ShadowRootInit = LitElement.shadowRootOptions;
}

/** How the sound field is tried. */
export const FIELD_CASES: FormCases = {
  answers: [answer('7'), answer('8')],
  start: {attribute: 'value', value: '3', submits: (name) => [[name, '3']]},
  kept: {state: '5', submits: (name) => [[name, '5']]},
  hasLabel: true,
};

/** Fields with one fault each, and the trial that must see it. */
export const FORM_FAULTS: readonly {
  readonly Field: typeof SoundField;
  readonly trial: string;
  readonly says: RegExp;
}[] = [
  {Field: Zero, trial: 'submits nothing that nobody said', says: /\[\["answer","0"\]\]/},
  {Field: Late, trial: 'submits “7” at once', says: /it is \[\]/},
  {Field: Late, trial: 'submits “8” at once', says: /it is \[\]/},
  {Field: Nameless, trial: 'submits under the name it has now, and nothing without one', says: /renamed/},
  {Field: Stubborn, trial: 'is as it was at first after a reset, and can be answered again', says: /"7"/},
  {Field: Emptied, trial: 'goes back to its start value after a reset', says: /it is \[\]/},
  {Field: Overruled, trial: 'keeps an answer when the page changes where it starts', says: /"3"/},
  {Field: Forgetful, trial: 'takes back what the browser kept', says: /it is \[\]/},
  {
    Field: Open,
    trial: 'is off in a disabled fieldset, and what it was once that is enabled',
    says: /gets the focus although/,
  },
  {Field: Homesick, trial: 'belongs to the form it is in, and takes its answer to another', says: /it is \[\]/},
  {Field: Deaf, trial: 'gets the focus when its label is clicked', says: /does not focus it/},
];

function answer(value: string): FormCases['answers'][0] {
  return {
    words: value,
    give: (element) => {
      (element as SoundField).value = value;
    },
    submits: (name) => [[name, value]],
  };
}
