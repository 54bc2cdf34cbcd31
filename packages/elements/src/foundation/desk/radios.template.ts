import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {FROM_NOTHING, type Unsaved, type UnsavedWords} from './unsaved-words.js';

/** One choice among a few that are all in sight, not saved yet. */
export interface RadioField {
  /** Name of the place in unsaved words. */
  readonly place: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  /** What stands there now. */
  readonly start?: Unsaved;
  /** What is wrong with it, and how to mend it; empty for nothing. */
  readonly problem?: string;
}

/** A choice that is kept as it is made, and saved when the person says so. */
export function radiosTemplate(unsaved: UnsavedWords, field: RadioField): TemplateResult {
  const {place, label, hint = '', options, start = FROM_NOTHING, problem = ''} = field;
  const chosen = unsaved.at(place)?.text ?? start.text;
  return html`
    <fieldset class="choice" tabindex="-1" data-land=${place}>
      <legend class="label">${label}</legend>
      <p class=${problem ? 'failure' : 'quiet-text'} role=${problem ? 'alert' : 'none'} ?hidden=${!problem && !hint}>
        ${problem || hint}
      </p>
      ${options.map(
        ({value, label: name}) => html`
          <label class="check">
            <input
              type="radio"
              name=${place}
              value=${value}
              ?checked=${value === chosen}
              .checked=${isServer ? nothing : live(value === chosen)}
              @change=${() => unsaved.write(place, value, start)}
            />
            <span>${name}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
