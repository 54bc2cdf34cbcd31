import {localized, WAYS, type LadderDefinition, type Party, type Rung, type Way} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {wayWords} from './parts.template.js';
import {rungsFor} from './rungs.template.js';
import {blankSheet, QUESTIONS, saysSomething, sheetOf, type Sheet, type SheetPlace} from './sheet.js';
import {wayMark} from './way-mark.js';
import {isOwn} from './worksheet-reading.js';
import {
  decisionOf,
  ladderFor,
  NEW_SHEET,
  savedAs,
  sheetOn,
  subjectWords,
  type SheetScreen,
} from './worksheet-screen.js';
import {nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** Lines to write on by hand where nothing was said: on an empty sheet, and on one that was filled in. */
const ROOM = {blank: 3, filled: 1} as const;

/** What is drawn on paper. */
interface PaperSheet {
  readonly sheet: Sheet;
  readonly ladder: LadderDefinition | null;
  /** Lines to write on where nothing was said. */
  readonly room: number;
  /** Whose it is, where it is somebody else’s; `null` for one’s own. */
  readonly by: Party | null;
}

/** A worksheet as pages of paper: black on white, with room to write by hand. */
export function paperTemplate(screen: SheetScreen): TemplateResult {
  const {words, language} = screen;
  const paper = paperOf(screen);
  const {sheet, room} = paper;
  const isBlank = room === ROOM.blank;
  const {title, questions} = subjectWords(screen);
  const decision = decisionOf(screen, sheet.decision || null);
  return html`
    <div class="paper">
      <h2>${title}</h2>
      <div class="paper-head">
        ${headTemplate(words.paperDay, isBlank ? '' : formatDay(sheet.on, language))}
        ${headTemplate(words.paperDecision, decision?.title ?? '')}
      </div>
      ${isBlank ? html`<p>${words.optional}</p>` : readersTemplate(screen, paper)}
      ${WAYS.map((way) => wayTemplate(screen, way, paper))}
      <section class="paper-part">
        <h3>${words.questionsTitle}</h3>
        <div class="paper-pair">
          ${QUESTIONS.map((question) => placeTemplate(questions[question], paper, question))}
        </div>
      </section>
      ${sourceTemplate(screen, paper)}
    </div>
  `;
}

/** @returns What the person asked to have on paper; where nothing was asked, what is on the screen. */
function paperOf(screen: SheetScreen): PaperSheet {
  const {desk, today, choices, ladder, ladderOf, viewer} = screen;
  const {paper, open} = choices;
  const target = choices.target ?? NEW_SHEET;
  const saved = savedAs(desk, typeof paper === 'object' ? paper.sheet : choices.target === null ? (open ?? '') : '');
  if (paper === 'blank') return {sheet: blankSheet(today), ladder, room: ROOM.blank, by: null};
  if (saved) {
    const by = isOwn(saved, viewer) ? null : saved.voice;
    return {sheet: sheetOf(saved, saved.audience), ladder: ladderOf(saved.definition), room: ROOM.filled, by};
  }
  const sheet = sheetOn(screen, target);
  const isBlank = !saysSomething(sheet);
  return {sheet, ladder: ladderFor(screen, target), room: isBlank ? ROOM.blank : ROOM.filled, by: null};
}

function headTemplate(label: string, text: string): TemplateResult {
  return html`<p><span class="paper-label">${label}</span> <span class="blank">${text}</span></p>`;
}

function wayTemplate(screen: SheetScreen, way: Way, paper: PaperSheet): TemplateResult {
  const {fields} = subjectWords(screen);
  const {name, means} = wayWords(way, screen.language);
  return html`
    <section class="paper-part">
      <div class="card-head">
        ${wayMark(way)}
        <h3>${name}</h3>
        <p>${means}</p>
      </div>
      ${placeTemplate(fields.did, paper, `${way}.did`)}
      ${screen.about === 'practice' ? nothing : placeTemplate(fields.doing, paper, `${way}.doing`)}
      ${rungsTemplate(screen, way, paper)}
      <div class="paper-pair">
        ${placeTemplate(fields.came, paper, `${way}.came`)} ${placeTemplate(fields.better, paper, `${way}.better`)}
      </div>
    </section>
  `;
}

function placeTemplate(label: string, {sheet, room}: PaperSheet, place: SheetPlace): TemplateResult {
  const text = sheet[place].trim();
  return html`
    <div class="paper-place">
      <p class="paper-label">${label}</p>
      ${
        text === ''
          ? Array.from({length: room}, () => html`<span class="rule"></span>`)
          : html`<p class="said">${text}</p>`
      }
    </div>
  `;
}

/** The same rungs as on the screen, each with a circle to tick. */
function rungsTemplate(
  screen: SheetScreen,
  way: Way,
  {sheet, ladder, by}: PaperSheet,
): TemplateResult | typeof nothing {
  const {language, words} = screen;
  const said = ({practice, label}: Rung): string =>
    by ? words.theirWords(localized(label, language)) : localized(practice, language);
  const chosen = sheet[`${way}.rung`];
  if (!ladder) return nothing;
  return html`
    <div class="paper-place">
      <p class="paper-label">${subjectWords(screen).fields.rung}</p>
      <ul class="plain">
        ${rungsFor(ladder, way, chosen, false).map(
          (rung) => html`
            <li class=${rung.id === chosen ? 'tick ticked' : 'tick'}>
              <span class="disc"></span>
              <span
                >${said(rung)}${
                  rung.term ? html` <span class="term">${localized(rung.term, language)}</span>` : nothing
                }</span
              >
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** Whose words the rungs and the ways are. */
function sourceTemplate({language}: SheetScreen, {ladder}: PaperSheet): TemplateResult | typeof nothing {
  return ladder ? html`<p class="paper-source">${localized(ladder.licence.attribution, language)}</p>` : nothing;
}

/** A sheet for oneself says so on paper too, since paper is left lying about; one of somebody else says whose it is. */
function readersTemplate({words, viewer}: SheetScreen, {sheet, by}: PaperSheet): TemplateResult | typeof nothing {
  if (by) return html`<p>${words.by(nameOf(by, viewer, words))}</p>`;
  return sheet.audience === 'private' ? html`<p>${words.privateMark}</p>` : nothing;
}
