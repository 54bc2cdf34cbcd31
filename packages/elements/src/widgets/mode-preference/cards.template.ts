import {localized, type Mode} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {ASIDES, choiceAsText, type ChoicePlace} from './choice.js';
import {unavailableIn, type PreferenceScreen} from './preference-screen.js';

/** What is needed to draw one answer. */
interface Answer {
  readonly place: ChoicePlace;
  /** What is kept where it is chosen. */
  readonly value: string;
  readonly chosen: string;
  readonly isDisabled?: boolean;
  /** Ids of what describes it. */
  readonly describedBy?: string;
}

/** The ways to meet, each with what speaks for and against it: all drawn alike, whichever is chosen or not to be had. */
export function cardsTemplate(screen: PreferenceScreen, chosen: string): TemplateResult {
  const {words, modes, choices} = screen;
  const isMissing = choices.problem === 'nothing-said';
  return html`
    <fieldset class="question" tabindex="-1" data-land="first" aria-describedby="about-first">
      <legend>${words.first}</legend>
      <p id="about-first" class="quiet-text">${words.firstHint}</p>
      <p class="failure" role="alert">${isMissing ? words.nothingSaid : ''}</p>
      <div class="cards">${modes.map((mode, index) => cardTemplate(screen, mode, {index, chosen}))}</div>
      <div class="asides">
        ${ASIDES.map(
          (aside) => html`
            <label class="aside">
              ${radioTemplate(screen, {place: 'first', value: aside, chosen})}
              <span>${words.asides[aside]}</span>
            </label>
          `,
        )}
      </div>
      ${clearTemplate(screen, 'first', chosen)}
    </fieldset>
  `;
}

function cardTemplate(
  screen: PreferenceScreen,
  {id, label, advantages, disadvantages}: Mode,
  {index, chosen}: {readonly index: number; readonly chosen: string},
): TemplateResult {
  const {words, language} = screen;
  const reason = unavailableIn(screen, id);
  const value = choiceAsText({kind: 'mode', mode: id});
  const radio: Answer = {
    place: 'first',
    value,
    chosen,
    isDisabled: reason !== '',
    describedBy: `reason-${String(index)} about-${String(index)}`,
  };
  const side = (name: string, texts: Mode['advantages']): TemplateResult => html`
    <div class="side">
      <p class="side-name">${name}</p>
      <ul>
        ${texts.map((text) => html`<li>${localized(text, language)}</li> `)}
      </ul>
    </div>
  `;
  return html`
    <div class="card" data-mode=${id}>
      <label class="card-name">
        ${radioTemplate(screen, radio)}
        <span>${localized(label, language)}</span>
      </label>
      <p id="reason-${index}" class="reason" ?hidden=${reason === ''}>${reason}</p>
      <div id="about-${index}" class="sides">
        ${side(words.inFavour, advantages)} ${side(words.against, disadvantages)}
      </div>
    </div>
  `;
}

/** A question without cards. */
interface PillsField {
  readonly place: ChoicePlace;
  readonly label: string;
  readonly hint?: string;
  readonly chosen: string;
  /** The answer that is not offered: what was chosen first is no second choice. */
  readonly without?: string;
}

/** A question that is answered with few words each: a second choice, one for an occasion. */
export function pillsTemplate(
  screen: PreferenceScreen,
  {place, label, hint = '', chosen, without = ''}: PillsField,
): TemplateResult {
  const {words, modes, language} = screen;
  const id = `about-${place.replaceAll(/[^\w-]/g, '-')}`;
  return html`
    <fieldset class="question small" tabindex="-1" data-land=${place} aria-describedby=${hint ? id : nothing}>
      <legend>${label}</legend>
      <p id=${id} class="quiet-text" ?hidden=${hint === ''}>${hint}</p>
      <div class="pills">
        ${modes.map((mode, index) => {
          const value = choiceAsText({kind: 'mode', mode: mode.id});
          if (value === without) return nothing;
          const isDisabled = unavailableIn(screen, mode.id) !== '';
          return html`
            <label class="pill">
              ${radioTemplate(screen, {place, value, chosen, isDisabled, describedBy: `reason-${String(index)}`})}
              <span>${localized(mode.label, language)}</span>
            </label>
          `;
        })}
        ${ASIDES.map(
          (aside) => html`
            <label class="pill">
              ${radioTemplate(screen, {place, value: aside, chosen})}
              <span>${words.asides[aside]}</span>
            </label>
          `,
        )}
      </div>
      ${clearTemplate(screen, place, chosen)}
    </fieldset>
  `;
}

/** Nothing that is chosen leaves the widget: an input event carries it to every listener of the page. */
function radioTemplate({acts}: PreferenceScreen, answer: Answer): TemplateResult {
  const {place, value, chosen, isDisabled = false, describedBy} = answer;
  const take = (event: Event): void => {
    event.stopPropagation();
    acts.write(place, value);
  };
  return html`
    <input
      type="radio"
      name=${place}
      value=${value}
      autocomplete="off"
      aria-describedby=${describedBy ?? nothing}
      ?disabled=${isDisabled}
      ?checked=${value === chosen}
      .checked=${isServer ? nothing : live(value === chosen)}
      @input=${take}
    />
  `;
}

function clearTemplate(
  {words, acts}: PreferenceScreen,
  place: ChoicePlace,
  chosen: string,
): TemplateResult | typeof nothing {
  if (chosen === '') return nothing;
  return html`
    <div class="actions">
      <button class="button quiet" type="button" @click=${() => acts.clear(place)}>${words.clear}</button>
    </div>
  `;
}
