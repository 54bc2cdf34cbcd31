import {LINE_LIMIT} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {startOf, unsavedPlace, type ConditionsScreen} from './conditions-screen.js';
import {ANSWERS, COMFORT_ANSWERS, isChosen, type Place, type Sheet} from './sheet.js';
import {inWords} from './sheet-text.js';
import {radiosTemplate} from '../../foundation/desk/radios.template.js';
import {writingTemplate} from '../../foundation/desk/writing.template.js';

/** One question, kept as it is answered. It starts empty, and can be emptied again. */
export function questionTemplate(screen: ConditionsScreen, target: string, place: Place, sheet: Sheet): TemplateResult {
  const {desk, words} = screen;
  const {label, hint} = words.asked[place];
  const field = {place: unsavedPlace(target, place), label, hint, start: startOf(desk, target, place)};
  if (!isChosen(place)) {
    const shape = place === 'note' ? {} : {limit: LINE_LIMIT, rows: 1};
    return writingTemplate(desk.words, {...field, ...shape});
  }
  const values: readonly string[] = place === 'comfort' ? COMFORT_ANSWERS : ANSWERS;
  const options = values.map((value) => ({value, label: inWords({...sheet, [place]: value}, place, words)}));
  return html`
    <div class="question">
      ${radiosTemplate(desk.words, {...field, options})} ${clearTemplate(screen, place, sheet)}
    </div>
  `;
}

function clearTemplate({words, acts}: ConditionsScreen, place: Place, sheet: Sheet): TemplateResult | typeof nothing {
  if (sheet[place] === '') return nothing;
  return html`<button
    class="button quiet"
    type="button"
    aria-label=${words.actOn(words.clear, words.asked[place].label)}
    @click=${() => acts.clear(place)}
  >
    ${words.clear}
  </button>`;
}
