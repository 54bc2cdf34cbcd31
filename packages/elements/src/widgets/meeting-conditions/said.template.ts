import type {ConditionsBody, ConditionsView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {saidAt, versionsOf} from './conditions-doings.js';
import type {ConditionsScreen} from './conditions-screen.js';
import {ASKED, PARTS, sheetOf} from './sheet.js';
import {inWords} from './sheet-text.js';
import {dayInWords, nameOf} from '../../foundation/desk/people.js';
import {formatTime} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** What one voice said, who it is, and when. */
export function saidTemplate(screen: ConditionsScreen, view: ConditionsView): TemplateResult {
  const {words, viewer, language} = screen;
  return html`
    <p class="quiet-text">
      ${voiceMark(view.voice.role)}
      ${words.saidOn(nameOf(view.voice, viewer, words), dayInWords(saidAt(view), language))}
    </p>
    ${view.erased ? html`<p class="quiet-text">${words.erased}</p>` : nothing} ${answersTemplate(screen, view)}
    ${view.conflict.map(
      (other) => html`
        <div class="box">
          <p class="quiet-text">${words.conflictTitle}, ${dayInWords(other.at, language)}</p>
          ${answersTemplate(screen, other)}
        </div>
      `,
    )}
  `;
}

/** Several versions of one's own that knew nothing of each other, to choose from. */
export function versionsTemplate(screen: ConditionsScreen): TemplateResult {
  const {desk, words, language, acts, isReadOnly} = screen;
  return html`
    <div class="box" role="group" aria-labelledby="versions">
      <h3 id="versions">${words.conflictTitle}</h3>
      <p>${words.conflictText}</p>
      <ul class="plain versions">
        ${versionsOf(desk.seen.own).map((version) => {
          const time = formatTime(new Date(version.at.slice(0, 24)), language);
          const when = `${dayInWords(version.at, language)}, ${time}`;
          return html`
            <li>
              <p class="quiet-text">${when}</p>
              ${answersTemplate(screen, version.body)}
              ${
                isReadOnly
                  ? nothing
                  : html`<button
                      class="button no-print"
                      type="button"
                      aria-label=${words.actOn(words.keepThis, when)}
                      @click=${() => acts.keep(version)}
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

/** Only what was said: silence is shown by nothing. */
function answersTemplate({words}: ConditionsScreen, body: ConditionsBody): TemplateResult {
  const sheet = sheetOf(body);
  const places = PARTS.flatMap((part) => ASKED[part]).filter((place) => sheet[place] !== '');
  return html`
    <dl class="cells">
      ${places.map(
        (place) => html`
          <div>
            <dt>${words.asked[place].label}</dt>
            <dd class="said">${inWords(sheet, place, words)}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}
