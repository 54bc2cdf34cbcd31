import {localized} from '@avec/model';
import {html, type TemplateResult} from 'lit';

import {ALONE, answerName, dayOf, roleOf} from './check-draft.js';
import type {CheckScreen, PrincipleOnScreen} from './check-screen.js';
import {scopeName} from './told.template.js';
import {formatDay} from '../../foundation/locale/formats.js';

/**
 * The checklist as sheets of paper: circles to tick and room to write.
 *
 * @param isEmpty - Whether what was answered on the screen is left out.
 */
export function paperTemplate(screen: CheckScreen, isEmpty: boolean): TemplateResult {
  const {checklist, words, language, principles} = screen;
  return html`
    <div class="paper">
      <p>${localized(checklist.purpose, language)}</p>
      ${headTemplate(screen, isEmpty)}
      <p>${words.paperHow}</p>
      ${principles.map((principle) => sheetTemplate(screen, principle, isEmpty))}
      <p class="label">${words.note}</p>
      ${isEmpty || screen.desk.draft.note === '' ? html`<p class="room tall"></p>` : html`<p class="said">${screen.desk.draft.note}</p>`}
      <p class="quiet-text">${words.paperAfter}</p>
    </div>
  `;
}

/** With whom, in which role, how many, which day: said, or lines to write on. */
function headTemplate(screen: CheckScreen, isEmpty: boolean): TemplateResult {
  const {desk, words, language} = screen;
  const {draft, around} = desk;
  const role = roleOf(draft, around);
  const meeting = around.scope === '' || (isEmpty && around.scope === ALONE) ? '' : scopeName(screen);
  const lines = [
    {label: words.scope, said: meeting},
    {label: words.as, said: isEmpty || role === null ? '' : words.roles[role]},
    {label: words.people, said: isEmpty ? '' : draft.people || '1'},
    {label: words.on, said: isEmpty ? '' : formatDay(dayOf(draft, around), language)},
  ];
  return html`
    <dl class="paper-head">
      ${lines.map(
        ({label, said}) => html`
          <div>
            <dt>${label}</dt>
            <dd class=${said === '' ? 'room' : ''}>${said}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

/** The points stand in columns; so a question is one row, and a hand moves along it. */
function sheetTemplate(
  screen: CheckScreen,
  {label, line, questions}: PrincipleOnScreen,
  isEmpty: boolean,
): TemplateResult {
  const {anchors, words, desk} = screen;
  const columns = [
    ...anchors.map((anchor) => ({name: String(anchor.value), label: anchor.label})),
    {name: 'unknown', label: words.unknown},
    {name: 'not-applicable', label: words['not-applicable']},
  ];
  return html`
    <section class="sheet">
      <h3>${label}</h3>
      <p>${line}</p>
      <table>
        <thead>
          <tr>
            <td></td>
            ${columns.map((column) => html`<th scope="col">${columnHead(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${questions.map(({id, text}) => {
            const chosen = isEmpty ? '' : answerName(desk.draft.answers.get(id));
            return html`<tr>
              <th scope="row">${text}</th>
              ${columns.map(({name}) => html`<td class="tick">${markTemplate(name === chosen, words.ticked)}</td>`)}
            </tr>`;
          })}
        </tbody>
      </table>
    </section>
  `;
}

function columnHead({name, label}: {readonly name: string; readonly label: string}): TemplateResult {
  return /^\d+$/.test(name) && name !== label ? html`<b>${name}</b> ${label}` : html`${label}`;
}

function markTemplate(isChosen: boolean, words: string): TemplateResult {
  return isChosen
    ? html`<span class="circle full" role="img" aria-label=${words}>✕</span>`
    : html`<span class="circle"></span>`;
}
