import {ACTION_OWN_FIELDS, type ActionView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {fieldIn, reasonOf, type DecidedField} from './action-plan.logic.js';
import {inWords, labelOf, type PlanScreen} from './plan-screen.js';
import {dayInWords, isOwn, nameOf} from '../../foundation/desk/people.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** Every version of a field whose authors knew nothing of each other, to choose from. */
export function twoWaysTemplate(screen: PlanScreen, line: ActionView, field: DecidedField): TemplateResult {
  const {words, acts, viewer, language, isReadOnly} = screen;
  const view = fieldIn(line, field);
  const mayChoose = !isReadOnly && (!ACTION_OWN_FIELDS.has(field) || isOwn(line, viewer));
  const label = labelOf(screen, field);
  const textOf = (value: string, by: string): string => {
    const text = inWords(screen, field, value) || words.notSaid;
    const isReasoned = field === 'standing' && (value === 'moved' || value === 'dropped');
    return isReasoned ? words.whyOf(text, reasonOf(line, by)) : text;
  };
  return html`
    <div class="box two-ways" role="group" aria-label=${words.actOn(words.conflictTitle, label)}>
      <p><b>${label}</b> – ${words.conflictTitle}. ${words.conflictText}</p>
      <ul class="plain versions">
        ${[view, ...view.conflict].map(({value, by, voice, at, erased}) => {
          const text = erased ? words.erased : textOf(value, by);
          return html`
            <li>
              <p class="said">${text}</p>
              <p class="quiet-text">
                ${voiceMark(voice.role)} ${words.writtenBy(nameOf(voice, viewer, words), dayInWords(at, language))}
              </p>
              ${
                mayChoose && !erased
                  ? html`<button
                      class="button no-print"
                      type="button"
                      aria-label=${words.actOn(words.keepThis, text)}
                      @click=${() => acts.keepVersion(line, field, by)}
                    >
                      ${words.keepThis}
                    </button>`
                  : nothing
              }
            </li>
          `;
        })}
      </ul>
    </div>
  `;
}
