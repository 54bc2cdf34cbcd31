import type {GoalFieldView, GoalPlace, GoalView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {unsavedPlace, writeMode} from './goal-editor.logic.js';
import type {GoalScreen} from './goal-screen.js';
import {saidTemplate} from './said.template.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** A place that was written in two ways. */
export interface ConflictSetting {
  readonly place: GoalPlace;
  readonly label: string;
  readonly view: GoalFieldView;
}

/** Every version of a place whose authors knew nothing of each other, to choose from or to write anew. */
export function conflictTemplate(
  screen: GoalScreen,
  goal: GoalView,
  {place, label, view}: ConflictSetting,
): TemplateResult {
  const {words, acts, viewer, isReadOnly, language} = screen;
  const mayChoose = !isReadOnly && writeMode(goal, viewer, place) === 'set';
  const unsaved = unsavedPlace(goal.id, place);
  const isDay = place.field === 'review' || place.field === 'by' || place.field === 'done';
  const shown = (value: string): string => (isDay && value !== '' ? formatDay(value, language) : value);
  return html`
    <div class="box two-ways" role="group" aria-label=${words.actOn(words.conflictTitle, label)}>
      <p><b>${words.conflictTitle}</b> ${words.conflictText}</p>
      <ul class="plain versions">
        ${[view, ...view.conflict].map(
          (version) => html`
            <li>
              ${saidTemplate(screen, version, isDay ? 'day' : 'text')}
              ${
                mayChoose
                  ? html`<button
                      class="button no-print"
                      type="button"
                      aria-label=${words.actOn(words.keepThis, shown(version.value))}
                      @click=${() => acts.keepVersion(goal, place, version.by)}
                    >
                      ${words.keepThis}
                    </button>`
                  : nothing
              }
            </li>
          `,
        )}
      </ul>
      ${
        mayChoose
          ? html`<button
              class="button quiet no-print"
              type="button"
              aria-label=${words.actOn(words.writeThird, label)}
              @click=${() => acts.begin(unsaved, view.value, goal, view.by)}
            >
              ${words.writeThird}
            </button>`
          : nothing
      }
    </div>
  `;
}
