import {LINE_LIMIT, TEXT_LIMIT} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {DeskMessages} from './desk.messages.js';
import {FROM_NOTHING, type Unsaved, type UnsavedWords} from './unsaved-words.js';

/** Room for somebody's words, a day or a choice, that are not saved yet. */
export interface WritingField {
  /** Name of the place in unsaved words. */
  readonly place: string;
  readonly label: string;
  readonly hint?: string;
  /** Whether the line for a hint is there although it is empty. */
  readonly keepsHintLine?: boolean;
  readonly kind?: 'text' | 'line' | 'day' | 'choice';
  /** For a choice: its values with their names. */
  readonly options?: readonly {readonly value: string; readonly label: string}[];
  /** Most characters, where it is other than a text, or a line, may have. */
  readonly limit?: number;
  /** For a text: how many lines it has before anything is written. */
  readonly rows?: number;
  /** For a day: the last that can be chosen, `YYYY-MM-DD`. */
  readonly latest?: string;
  /** Whether it is missing when it is empty. */
  readonly isNeeded?: boolean;
  /** What stands there now, for words that begin with it. */
  readonly start?: Unsaved;
  /** What is wrong with it, and how to mend it; empty for nothing. */
  readonly problem?: string;
}

/**
 * A field whose words are kept as they are written, and saved when the person says so.
 *
 * Nothing that is typed leaves the widget: an input event carries it to every listener of the page.
 */
export function writingTemplate(unsaved: UnsavedWords, field: WritingField): TemplateResult {
  const {place, label, hint = '', problem = '', keepsHintLine = false} = field;
  return html`
    <div class="writing">
      <label>
        <span class="label">${label}</span>
        ${controlTemplate(unsaved, field)}
      </label>
      <p
        id=${idOf(place)}
        class=${problem ? 'failure' : 'quiet-text'}
        role=${problem ? 'alert' : nothing}
        ?hidden=${!problem && !hint && !keepsHintLine}
      >
        ${problem || hint}
      </p>
    </div>
  `;
}

function controlTemplate(unsaved: UnsavedWords, field: WritingField): TemplateResult {
  const {
    place,
    kind = 'text',
    options = [],
    isNeeded = false,
    start = FROM_NOTHING,
    problem,
    limit = kind === 'text' ? TEXT_LIMIT : LINE_LIMIT,
    rows = 3,
    latest,
  } = field;
  const text = unsaved.at(place)?.text ?? start.text;
  const take = (event: Event): void => {
    event.stopPropagation();
    unsaved.write(place, (event.currentTarget as HTMLInputElement).value, start);
  };
  const hold = (): void => unsaved.hold(place);
  const letGo = (): void => unsaved.hold(null);
  const [invalid, required] = [problem ? 'true' : nothing, isNeeded ? 'true' : nothing];
  if (kind === 'choice') {
    return html`<select class="field line" aria-describedby=${idOf(place)} data-land=${place} @change=${take}>
      ${options.map(({value, label}) => html`<option value=${value} ?selected=${value === text}>${label}</option>`)}
    </select>`;
  }
  if (kind === 'text') {
    return html`<textarea
      class="field"
      rows=${rows}
      maxlength=${limit}
      autocomplete="off"
      aria-required=${required}
      aria-invalid=${invalid}
      aria-describedby=${idOf(place)}
      data-land=${place}
      .value=${live(text)}
      @input=${take}
      @focus=${hold}
      @blur=${letGo}
    ></textarea>`;
  }
  return html`<input
    class="field ${kind}"
    type=${kind === 'day' ? 'date' : 'text'}
    max=${kind === 'day' && latest ? latest : nothing}
    maxlength=${limit}
    autocomplete="off"
    aria-required=${required}
    aria-invalid=${invalid}
    aria-describedby=${idOf(place)}
    data-land=${place}
    .value=${live(text)}
    @input=${take}
    @focus=${hold}
    @blur=${letGo}
  />`;
}

/** @returns An id for what describes a place: ids have no spaces. */
function idOf(place: string): string {
  return `about-${place.replaceAll(/[^\w-]/g, '-')}`;
}

/** Whether what is being written is kept as it is written. */
export function keptTemplate(
  unsaved: UnsavedWords,
  isOpen: boolean,
  words: DeskMessages,
): TemplateResult | typeof nothing {
  if (!unsaved.isKept) return html`<p class="quiet-text">${words.keptNot}</p>`;
  return isOpen ? html`<p class="quiet-text">${words.kept}</p>` : nothing;
}
