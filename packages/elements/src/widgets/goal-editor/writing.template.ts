import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {GoalScreen} from './goal-screen.js';

/** Room for somebody's words, or a day, that are not saved yet. */
export interface WritingField {
  /** Name of the place in unsaved words. */
  readonly place: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'line' | 'day';
  /** Whether it is missing when it is empty. */
  readonly isNeeded?: boolean;
}

/**
 * A field whose words are kept as they are written, and saved when the person says so.
 *
 * Nothing that is typed leaves the widget: an input event carries it to every listener of the page.
 */
export function writingTemplate(screen: GoalScreen, field: WritingField): TemplateResult {
  const {place, label, hint = ''} = field;
  const {choices, words} = screen;
  const problem = choices.problem?.place === place ? choices.problem.what : null;
  const described = idOf(place);
  return html`
    <div class="writing">
      <label>
        <span class="label">${label}</span>
        ${inputTemplate(screen, field, problem !== null)}
      </label>
      <p id=${described} class=${problem ? 'failure' : 'quiet-text'} role=${problem ? 'alert' : nothing}>
        ${problem ? (problem === 'day-wrong' ? words.dayWrong : words.wordsMissing) : hint}
      </p>
    </div>
  `;
}

function inputTemplate(screen: GoalScreen, field: WritingField, isWrong: boolean): TemplateResult {
  const {place, kind = 'text', isNeeded = false} = field;
  const {words: unsaved} = screen.desk;
  const text = unsaved.at(place)?.text ?? '';
  const take = (event: Event): void => {
    event.stopPropagation();
    unsaved.write(place, (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value);
  };
  const hold = (): void => unsaved.hold(place);
  const letGo = (): void => unsaved.hold(null);
  const invalid = isWrong ? 'true' : nothing;
  if (kind === 'day' || kind === 'line') {
    return html`<input
      class="field ${kind}"
      type=${kind === 'day' ? 'date' : 'text'}
      maxlength="20000"
      autocomplete="off"
      aria-required=${isNeeded ? 'true' : nothing}
      aria-invalid=${invalid}
      aria-describedby=${idOf(place)}
      data-land=${place}
      .value=${live(text)}
      @input=${take}
      @focus=${hold}
      @blur=${letGo}
    />`;
  }
  return html`<textarea
    class="field"
    rows="3"
    maxlength="20000"
    autocomplete="off"
    aria-required=${isNeeded ? 'true' : nothing}
    aria-invalid=${invalid}
    aria-describedby=${idOf(place)}
    data-land=${place}
    .value=${live(text)}
    @input=${take}
    @focus=${hold}
    @blur=${letGo}
  ></textarea>`;
}

/** @returns An id for what describes a place: ids have no spaces. */
function idOf(place: string): string {
  return `about-${place.replaceAll(/[^\w-]/g, '-')}`;
}

/** Whether what is being written is kept as it is written. */
export function keptTemplate({desk, words}: GoalScreen): TemplateResult | typeof nothing {
  if (!desk.words.isKept) return html`<p class="quiet-text">${words.keptNot}</p>`;
  return desk.record.status.phase === 'open' ? html`<p class="quiet-text">${words.kept}</p>` : nothing;
}
