import {doing3, localized, WAYS, type Way} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {fieldTemplate} from './field.template.js';
import {rungsTemplate} from './rungs.template.js';
import {QUESTIONS, type Sheet} from './sheet.js';
import {wayMark} from './way-mark.js';
import {subjectWords, type SheetScreen} from './worksheet-screen.js';

/** @returns What a way is called, and what it means to the one who acted. */
export function wayWords(way: Way, language: string): {readonly name: string; readonly means: string} {
  const rung = doing3.rungs.find(({id}) => id === way);
  if (!rung) throw new TypeError(`No rung of the three ways is “${way}”.`);
  return {name: localized(rung.term ?? rung.label, language), means: localized(rung.practice, language)};
}

/** One way of doing: what was done, where it is on the ladder, what came of it, what could have gone better. */
export function wayTemplate(screen: SheetScreen, way: Way, sheet: Sheet): TemplateResult {
  const {about, language} = screen;
  const {fields} = subjectWords(screen);
  const {name, means} = wayWords(way, language);
  return html`
    <section class="card" aria-labelledby="way-${way}">
      <div class="card-head">
        ${wayMark(way)}
        <div>
          <h3 id="way-${way}" tabindex="-1" data-land=${screen.isStepwise ? 'part' : nothing}>${name}</h3>
          <p class="quiet-text">${means}</p>
        </div>
      </div>
      ${fieldTemplate(screen, `${way}.did`, fields.did, sheet[`${way}.did`])}
      ${about === 'practice' ? nothing : fieldTemplate(screen, `${way}.doing`, fields.doing, sheet[`${way}.doing`])}
      ${rungsTemplate(screen, way, sheet[`${way}.rung`])}
      <div class="pair">
        ${fieldTemplate(screen, `${way}.came`, fields.came, sheet[`${way}.came`])}
        ${fieldTemplate(screen, `${way}.better`, fields.better, sheet[`${way}.better`])}
      </div>
    </section>
  `;
}

/** The three ways, one under the other. */
export function waysTemplate(screen: SheetScreen, sheet: Sheet): readonly TemplateResult[] {
  return WAYS.map((way) => wayTemplate(screen, way, sheet));
}

/** What one may say of it all: the habit, the way to go, what it takes. */
export function questionsTemplate(screen: SheetScreen, sheet: Sheet): TemplateResult {
  const {words, isStepwise} = screen;
  const {questions} = subjectWords(screen);
  return html`
    <section class="card" aria-labelledby="questions">
      <h3 id="questions" tabindex="-1" data-land=${isStepwise ? 'part' : nothing}>${words.questionsTitle}</h3>
      <div class="pair">
        ${QUESTIONS.map((question) => fieldTemplate(screen, question, questions[question], sheet[question]))}
      </div>
    </section>
  `;
}
