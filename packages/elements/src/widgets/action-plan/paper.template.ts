import type {ActionView} from '@avec/model';
import {html, type TemplateResult} from 'lit';

import {byTime, conflictsIn, fieldIn, whyOf, type DecidedField} from './action-plan.logic.js';
import {inWords, principleOf, type PlanScreen} from './plan-screen.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** How many empty rows there are for lines that are written by hand. */
const EMPTY_ROWS = 4;

const COLUMNS = ['principle', 'what', 'who', 'by', 'how'] as const;

/** The plan as a page of paper: a table, with room to write by hand. */
export function paperTemplate(screen: PlanScreen): TemplateResult {
  const {words, lines, today, language} = screen;
  const {open, closed} = byTime(lines);
  return html`
    <div class="paper">
      <h2>${words.title}</h2>
      <p>${words.printed(formatDay(today, language))}</p>
      <table class="columns">
        <thead>
          <tr>
            ${COLUMNS.map((column) => html`<th scope="col">${words.fields[column].label}</th>`)}
            <th scope="col">${words.standingTitle}</th>
          </tr>
        </thead>
        <tbody>
          ${[...open, ...closed].map((line) => rowTemplate(screen, line))} ${Array.from({length: EMPTY_ROWS}, emptyRow)}
        </tbody>
      </table>
    </div>
  `;
}

function rowTemplate(screen: PlanScreen, line: ActionView): TemplateResult {
  const why = whyOf(line)?.value ?? '';
  const standing = inWords(screen, 'standing', line.fields.standing.value);
  return html`
    <tr>
      <td>${principleOf(screen, line)}</td>
      ${(['what', 'who', 'by', 'how'] as const).map((field) => html`<td>${textsOf(screen, line, field)}</td>`)}
      <td>${why === '' ? standing : screen.words.whyOf(standing, why)} ${othersOf(screen, line, 'standing')}</td>
    </tr>
  `;
}

function textsOf(screen: PlanScreen, line: ActionView, field: DecidedField): TemplateResult {
  const {value, erased} = line.fields[field];
  const text = erased ? screen.words.erased : inWords(screen, field, value);
  return html`${text} ${othersOf(screen, line, field)}`;
}

/** What is written in two ways is so on paper too. */
function othersOf(screen: PlanScreen, line: ActionView, field: DecidedField): readonly TemplateResult[] {
  if (!conflictsIn(line).includes(field)) return [];
  const others = fieldIn(line, field).conflict.map(({value}) => inWords(screen, field, value));
  return others.map((text) => html`<p>${screen.words.alsoWritten(text)}</p>`);
}

function emptyRow(): TemplateResult {
  return html`
    <tr class="empty">
      <td></td>
      <td></td>
      <td></td>
      <td></td>
      <td></td>
      <td></td>
    </tr>
  `;
}
