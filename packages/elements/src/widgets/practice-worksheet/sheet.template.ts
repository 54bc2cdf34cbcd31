import {localized, rungFrom, WAYS, type ReflectionView, type Way} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {wayWords} from './parts.template.js';
import {QUESTIONS, sheetOf, WAY_FIELDS, wayOn, type Sheet, type SheetBody} from './sheet.js';
import {wayMark} from './way-mark.js';
import {isOwn} from './worksheet-reading.js';
import {subjectWords, type SheetScreen} from './worksheet-screen.js';
import {dayInWords} from '../../foundation/desk/people.js';

/** A saved worksheet to read: only what was said. */
export function sheetTemplate(screen: SheetScreen, view: ReflectionView): TemplateResult {
  return html`
    ${view.erased ? html`<p class="quiet-text">${screen.words.erased}</p>` : nothing}
    ${saidTemplate(screen, view, view)}
  `;
}

/** Other versions, whose author knew nothing of the one shown: on another device, most likely. */
export function versionsTemplate(screen: SheetScreen, view: ReflectionView): TemplateResult {
  const {words, language, viewer, acts, isReadOnly} = screen;
  const mayChoose = isOwn(view, viewer) && !isReadOnly;
  return html`
    <section class="versions" aria-labelledby="versions-${view.id}">
      <h5 id="versions-${view.id}">${words.conflictTitle}</h5>
      <p>${words.conflictText}</p>
      ${[view, ...view.conflict].map(
        (version) => html`
          <div class="version">
            <p class="quiet-text">${dayInWords(version.at, language)}</p>
            ${saidTemplate(screen, view, version)}
            ${
              mayChoose
                ? html`<button class="button" type="button" @click=${() => acts.keep(view, version.by)}>
                    ${words.keepThis}
                  </button>`
                : nothing
            }
          </div>
        `,
      )}
    </section>
  `;
}

function saidTemplate(screen: SheetScreen, view: ReflectionView, body: SheetBody): TemplateResult {
  const sheet = sheetOf(body, view.audience);
  const {questions} = subjectWords(screen);
  const answered = QUESTIONS.filter((question) => sheet[question] !== '');
  return html`
    ${WAYS.map((way) => wayTemplate(screen, view, way, sheet))}
    ${
      answered.length > 0
        ? html`<dl>${answered.map((question) => lineTemplate(questions[question], sheet[question]))}</dl>`
        : nothing
    }
  `;
}

function wayTemplate(
  screen: SheetScreen,
  view: ReflectionView,
  way: Way,
  sheet: Sheet,
): TemplateResult | typeof nothing {
  const {fields} = subjectWords(screen);
  const said = wayOn(sheet, way, view.about);
  const lines = WAY_FIELDS.filter((field) => (said[field] ?? '') !== '');
  if (lines.length === 0) return nothing;
  return html`
    <h5 class="way">${wayMark(way)} ${wayWords(way, screen.language).name}</h5>
    <dl>
      ${lines.map((field) =>
        lineTemplate(fields[field], field === 'rung' ? rungIn(screen, view, said.rung ?? '') : said[field]),
      )}
    </dl>
  `;
}

/** A rung in the words of the one who acted; to others, in those the person might say. The word others know it by is last and small. */
function rungIn(screen: SheetScreen, view: ReflectionView, id: string): TemplateResult | string {
  const {words, language, viewer} = screen;
  const ladder = screen.ladderOf(view.definition);
  const rung = ladder && rungFrom(ladder, id);
  if (!rung) return words.rungUnknown;
  const {practice, label, term} = rung;
  return html`${isOwn(view, viewer) ? localized(practice, language) : words.theirWords(localized(label, language))}${
    term ? html` <span class="term">${localized(term, language)}</span>` : nothing
  }`;
}

function lineTemplate(label: string, text: TemplateResult | string): TemplateResult {
  return html`
    <div>
      <dt>${label}</dt>
      <dd class="said">${text}</dd>
    </div>
  `;
}
