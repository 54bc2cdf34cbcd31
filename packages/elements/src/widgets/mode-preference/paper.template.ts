import {localized, type Mode} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {ASIDES, choiceAsText, choiceFrom, type Choice, type ChoicePlace} from './choice.js';
import {opinionsIn, saidTemplate} from './opinions.template.js';
import {choiceOn, inWords, unavailableIn, unsavedOf, type PreferenceScreen} from './preference-screen.js';
import {linesTemplate} from './told.template.js';
import {nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';

/** Lines to write on by hand where there is room for words. */
const NOTE_LINES = 3;

/** The choice as a page of paper: to be filled in by hand, or as it was made. */
export function paperTemplate(screen: PreferenceScreen): TemplateResult {
  const {desk, choices, words} = screen;
  const isBlank = choices.paper === 'blank' || (desk.seen.voices.length === 0 && unsavedOf(desk).length === 0);
  const choice: Choice = isBlank ? new Map() : choiceOn(screen);
  const isSheet = isBlank || unsavedOf(desk).length > 0;
  return html`
    <div class="paper">
      <h2>${words.title}</h2>
      ${isSheet ? sheetTemplate(screen, choice, isBlank) : nothing}
      ${isBlank ? nothing : desk.seen.voices.map((each) => savedTemplate(screen, each))}
      ${isBlank ? nothing : besideTemplate(screen)}
    </div>
  `;
}

function savedTemplate(screen: PreferenceScreen, {view, voice}: PreferenceScreen['desk']['seen']['voices'][number]) {
  const {words, viewer, language} = screen;
  return html`
    <section>
      <h3>${words.choiceOf(nameOf(voice, viewer, words))}</h3>
      <p>
        ${words.chosenOn(formatDay(view.on, language))}.${view.audience === 'private' ? ` ${words.privateMark}.` : ''}
      </p>
      ${linesTemplate(screen, view)}
    </section>
  `;
}

function besideTemplate(screen: PreferenceScreen): TemplateResult | typeof nothing {
  const opinions = opinionsIn(screen);
  if (opinions.length === 0) return nothing;
  return html`
    <section>
      <h3>${screen.words.opinions}</h3>
      <p>${screen.words.opinionsHint}</p>
      ${opinions.map((opinion) => saidTemplate(screen, opinion))}
    </section>
  `;
}

/** The ways to meet with circles to tick; what is being marked and not saved says that it is a draft. */
function sheetTemplate(screen: PreferenceScreen, choice: Choice, isBlank: boolean): TemplateResult {
  const {words, modes, definition, language} = screen;
  return html`
    <section>
      <p>${isBlank ? words.paperHow : words.states.draft}</p>
      ${isBlank ? html`<p class="paper-day">${words.paperDay} <span class="room"></span></p>` : nothing}
      <table>
        <thead>
          <tr>
            <th scope="col">${words.paperMode}</th>
            <th scope="col">${words.inFavour}</th>
            <th scope="col">${words.against}</th>
            <th scope="col">${words.paperFirst}</th>
            <th scope="col">${words.paperSecond}</th>
          </tr>
        </thead>
        <tbody>
          ${modes.map((mode) => modeRow(screen, mode, choice))}
          ${ASIDES.map(
            (aside) => html`
              <tr>
                <th scope="row" colspan="3">${words.asides[aside]}</th>
                ${discs(choice, aside)}
              </tr>
            `,
          )}
        </tbody>
      </table>
      ${definition.situations.length > 0 ? html`<h3>${words.situations}</h3>` : nothing}
      ${definition.situations.map(({id, label}) =>
        roomTemplate(localized(label, language), inWords(screen, choiceFrom(choice.get(`situation ${id}`) ?? ''))),
      )}
      ${roomTemplate(words.note, (choice.get('note') ?? '').trim(), NOTE_LINES)}
    </section>
  `;
}

function modeRow(screen: PreferenceScreen, {id, label, advantages, disadvantages}: Mode, choice: Choice) {
  const {language} = screen;
  const reason = unavailableIn(screen, id);
  const side = (texts: Mode['advantages']): TemplateResult => html`
    <td>${texts.map((text) => html`<p>${localized(text, language)}</p> `)}</td>
  `;
  return html`
    <tr>
      <th scope="row">${localized(label, language)}${reason ? html` <p>${reason}</p>` : nothing}</th>
      ${side(advantages)} ${side(disadvantages)}
      ${
        reason
          ? html`<td>–</td>
              <td>–</td>`
          : discs(choice, choiceAsText({kind: 'mode', mode: id}))
      }
    </tr>
  `;
}

function discs(choice: Choice, value: string): readonly TemplateResult[] {
  const places: readonly ChoicePlace[] = ['first', 'second'];
  return places.map(
    (place) => html`<td><span class=${choice.get(place) === value ? 'disc full' : 'disc'}></span></td>`,
  );
}

function roomTemplate(label: string, text: string, lines = 1): TemplateResult {
  return html`
    <div class="paper-place">
      <p><b>${label}</b></p>
      ${text ? html`<p class="said">${text}</p>` : Array.from({length: lines}, () => html`<span class="rule"></span>`)}
    </div>
  `;
}
