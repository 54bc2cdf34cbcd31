import type {ContingencyField} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {versionsOf} from './plans.js';
import {inWords, type PlansScreen} from './plans-screen.js';
import {dayInWords, nameOf} from '../../foundation/desk/people.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** Every version of a field whose authors knew nothing of each other, to choose from. */
export function twoWaysTemplate(screen: PlansScreen, field: ContingencyField): TemplateResult {
  const {plans, words, acts, viewer, language, isReadOnly} = screen;
  const {label} = words.fields[field];
  return html`
    <div class="box two-ways" role="group" aria-label=${words.actOn(words.conflictTitle, label)}>
      <p><b>${label}</b> – ${words.conflictTitle}. ${words.conflictText}</p>
      <ul class="plain versions">
        ${versionsOf(plans, field).map(({value, erased, by: {by, voice, at}}) => {
          const text = erased ? words.erased : inWords(screen, field, value) || words.notSaid;
          return html`
            <li>
              <p class="said">${text}</p>
              <p class="quiet-text">
                ${voiceMark(voice.role)} ${words.writtenBy(nameOf(voice, viewer, words), dayInWords(at, language))}
              </p>
              ${
                isReadOnly || erased
                  ? nothing
                  : html`<button
                      class="button no-print"
                      type="button"
                      aria-label=${words.actOn(words.keepThis, text)}
                      @click=${() => acts.keepVersion(field, by)}
                    >
                      ${words.keepThis}
                    </button>`
              }
            </li>
          `;
        })}
      </ul>
    </div>
  `;
}
