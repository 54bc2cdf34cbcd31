import {LINE_LIMIT, localized, TEXT_LIMIT} from '@avec/model';
import {html, isServer, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import {cardsTemplate, pillsTemplate} from './cards.template.js';
import {choiceFrom, type Choice} from './choice.js';
import {choiceOn, choicePlace, isOvertaken, savedIn, startOf, type PreferenceScreen} from './preference-screen.js';
import {keptTemplate, writingTemplate} from '../../foundation/desk/writing.template.js';

/** The whole choice, to be answered in any order, wholly or in part. */
export function formTemplate(screen: PreferenceScreen): TemplateResult {
  const {words, desk, definition} = screen;
  const choice = choiceOn(screen);
  const [first, second] = [choice.get('first') ?? '', choice.get('second') ?? ''];
  // "No preference" and the like may well be said twice.
  const without = choiceFrom(first).kind === 'mode' ? first : '';
  return html`
    <section class="form">
      ${isOvertaken(desk) ? html`<p class="notice">${words.changedMeanwhile}</p>` : nothing}
      ${cardsTemplate(screen, first)}
      ${pillsTemplate(screen, {
        place: 'second',
        label: words.second,
        hint: words.secondHint,
        chosen: second === without ? '' : second,
        without,
      })}
      ${situationsTemplate(screen, choice)}
      <avec-teach-back .checks=${definition.checks}></avec-teach-back>
      <div class="note">
        ${writingTemplate(desk.words, {
          place: choicePlace('note'),
          label: words.note,
          hint: words.noteHint,
          limit: Math.min(TEXT_LIMIT, LINE_LIMIT * 10),
          start: startOf(desk, 'note'),
        })}
        ${audienceTemplate(screen, choice)}
      </div>
      ${decidingTemplate(screen)}
    </section>
  `;
}

/** Closed at first: most people want the same on every occasion. Once one is answered it stays open. */
function situationsTemplate(screen: PreferenceScreen, choice: Choice): TemplateResult | typeof nothing {
  const {words, language, definition, choices, acts} = screen;
  const {situations} = definition;
  if (situations.length === 0) return nothing;
  const isAnswered = situations.some(({id}) => (choice.get(`situation ${id}`) ?? '') !== '');
  if (!choices.showsSituations && !isAnswered) {
    return html`<button class="button" type="button" aria-expanded="false" @click=${acts.showSituations}>
      ${words.situationsShow}
    </button>`;
  }
  return html`
    <div class="situations" role="group" aria-labelledby="situations">
      <h3 id="situations" tabindex="-1" data-land="situations">${words.situations}</h3>
      <p class="quiet-text">${words.situationsHint}</p>
      ${situations.map(({id, label}) =>
        pillsTemplate(screen, {
          place: `situation ${id}`,
          label: localized(label, language),
          chosen: choice.get(`situation ${id}`) ?? '',
        }),
      )}
    </div>
  `;
}

function audienceTemplate({words, acts}: PreferenceScreen, choice: Choice): TemplateResult {
  const isPrivate = choice.get('audience') === 'private';
  const take = (event: Event): void => {
    event.stopPropagation();
    acts.write('audience', (event.currentTarget as HTMLInputElement).checked ? 'private' : '');
  };
  return html`
    <label class="check">
      <input
        type="checkbox"
        name="audience"
        autocomplete="off"
        aria-describedby="about-audience"
        ?checked=${isPrivate}
        .checked=${isServer ? nothing : live(isPrivate)}
        @input=${take}
      />
      <span>${words.private}</span>
    </label>
    <p id="about-audience" class="quiet-text">${words.privateHint}</p>
  `;
}

/** To choose and to leave it for later look alike: neither is the better answer. */
function decidingTemplate(screen: PreferenceScreen): TemplateResult {
  const {words, acts, desk, isActing} = screen;
  const isChange = savedIn(desk) !== null;
  return html`
    <div class="actions deciding">
      <button class="button" type="button" aria-disabled=${isActing ? 'true' : nothing} @click=${acts.choose}>
        ${words.choose}
      </button>
      <button class="button" type="button" @click=${isChange ? acts.leave : acts.decideLater}>
        ${isChange ? words.back : words.later}
      </button>
    </div>
    ${keptTemplate(desk.words, desk.record.status.phase === 'open', words)}
  `;
}
