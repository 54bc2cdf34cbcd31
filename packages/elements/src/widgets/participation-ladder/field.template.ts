import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {WritingProblem} from './participation-ladder.logic.js';
import type {LadderScreen} from './participation-screen.js';

/** Room for somebody's words, or a day, that are not saved yet. */
export interface Field {
  /** Name of its part in what is unsaved. */
  readonly place: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: 'line' | 'text' | 'day';
  /** What stands in it while nothing was entered. */
  readonly usual?: string;
  /** Why it cannot be saved as it is. */
  readonly problem?: WritingProblem | null;
}

/**
 * A field whose words are kept as they are written, and saved when the person says so.
 *
 * Nothing that is typed leaves the widget: an input event carries it to every listener of the page.
 */
export function fieldTemplate(screen: LadderScreen, field: Field): TemplateResult {
  const {place, label, hint, problem = null} = field;
  return html`
    <div class="writing">
      <label>
        <span class="label">${label}</span>
        ${inputTemplate(screen, field)}
      </label>
      <p id=${idOf(place)} class=${problem ? 'failure' : 'quiet-text'} role=${problem ? 'alert' : nothing}>
        ${problem ? problemIn(screen, problem) : hint}
      </p>
    </div>
  `;
}

function inputTemplate({desk, today}: LadderScreen, field: Field): TemplateResult {
  const {place, kind, usual = '', problem = null} = field;
  const {unsaved} = desk;
  const text = unsaved.all.get(place) ?? usual;
  const take = (event: Event): void => {
    event.stopPropagation();
    unsaved.write(place, (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value);
  };
  const hold = (): void => unsaved.hold(place);
  const letGo = (): void => unsaved.hold(null);
  const invalid = problem ? 'true' : nothing;
  if (kind === 'text') {
    return html`<textarea
      class="field"
      rows="2"
      maxlength="20000"
      autocomplete="off"
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
    max=${kind === 'day' ? today : nothing}
    maxlength="500"
    autocomplete="off"
    aria-invalid=${invalid}
    aria-describedby=${idOf(place)}
    data-land=${place}
    .value=${live(text)}
    @input=${take}
    @focus=${hold}
    @blur=${letGo}
  />`;
}

/** @returns Why something is not saved yet, and how to mend it. */
export function problemIn({words}: LadderScreen, problem: WritingProblem): string {
  if (problem === 'words-missing') return words.wordsMissing;
  if (problem === 'day-wrong') return words.dayWrong;
  return problem === 'whose-missing' ? words.whoseMissing : words.nothingSaid;
}

/** @returns An id for what describes a place: ids have no spaces. */
export function idOf(place: string): string {
  return `about-${place.replaceAll(/[^\w-]/g, '-')}`;
}

/** Whether what is being said is kept as it is said. */
export function keptTemplate({desk, words}: LadderScreen): TemplateResult | typeof nothing {
  if (!desk.unsaved.isKept) return html`<p class="quiet-text">${words.keptNot}</p>`;
  return desk.record.status.phase === 'open' ? html`<p class="quiet-text">${words.kept}</p>` : nothing;
}
