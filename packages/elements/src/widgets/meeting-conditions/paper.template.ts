import {html, type TemplateResult} from 'lit';

import {fillsIn} from './conditions-reading.js';
import {NEW, sheetOn, targetOf, type ConditionsScreen} from './conditions-screen.js';
import {ANSWERS, ASKED, BLANK, COMFORT_ANSWERS, isChosen, PARTS, sheetOf, type Place, type Sheet} from './sheet.js';
import {inWords} from './sheet-text.js';
import {nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** One voice on paper; nobody's where the sheet is empty. */
interface PaperSheet {
  readonly sheet: Sheet;
  readonly name: string;
}

/** The questions as a page of paper: what was answered, and room to answer by hand. */
export function paperTemplate(screen: ConditionsScreen): TemplateResult {
  const {words, choices, language, today, viewer} = screen;
  const sheets = sheetsOf(screen);
  return html`
    <div class="paper">
      <h2>${fillsIn(viewer) ? words.title : words.titleReaders}</h2>
      <p>${choices.paper === 'blank' ? words.optional : words.printed(formatDay(today, language))}</p>
      ${sheets.map(({sheet, name}) => sheetTemplate(screen, sheet, name))}
    </div>
  `;
}

/** What the person asked to have on paper; where nothing was asked, what is on the screen. */
function sheetsOf({desk, choices, viewer, words}: ConditionsScreen): readonly PaperSheet[] {
  if (choices.paper === 'blank') return [{sheet: BLANK, name: ''}];
  const others = desk.seen.others.map((view) => ({sheet: sheetOf(view), name: nameOf(view.voice, viewer, words)}));
  if (!fillsIn(viewer)) return others.length > 0 ? others : [{sheet: BLANK, name: ''}];
  const own = sheetOn(desk, choices.target ?? (desk.seen.own.length > 0 ? targetOf(desk) : NEW));
  return [{sheet: own, name: ''}, ...others];
}

function sheetTemplate(screen: ConditionsScreen, sheet: Sheet, name: string): TemplateResult {
  return html`
    ${PARTS.map(
      (part) => html`
        <table>
          <caption>
            ${name === '' ? screen.words.parts[part] : screen.words.named(screen.words.parts[part], name)}
          </caption>
          <tbody>
            ${ASKED[part].map((place) => rowTemplate(screen, place, sheet))}
          </tbody>
        </table>
      `,
    )}
  `;
}

function rowTemplate(screen: ConditionsScreen, place: Place, sheet: Sheet): TemplateResult {
  const {words} = screen;
  return html`
    <tr class=${isChosen(place) || sheet[place] !== '' ? '' : 'empty'}>
      <th scope="row">${words.asked[place].label}</th>
      <td>
        ${isChosen(place) ? ticksTemplate(screen, place, sheet) : html`<span class="said">${sheet[place]}</span>`}
      </td>
    </tr>
  `;
}

/** A circle for each answer, full for the one that was given. */
function ticksTemplate({words}: ConditionsScreen, place: Place, sheet: Sheet): readonly TemplateResult[] {
  const values: readonly string[] = place === 'comfort' ? COMFORT_ANSWERS : ANSWERS;
  return values.map(
    (value) =>
      html`<span class="tick ${sheet[place] === value ? 'ticked' : ''}"
        >${inWords({...sheet, [place]: value}, place, words)}</span
      > `,
  );
}
