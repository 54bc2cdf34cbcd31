import {isAnswered, localized, type ModeChoice, type PreferenceBody} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {versionsOf} from './preference-doings.js';
import {isTwofold, type VoicePreference} from './preference-reading.js';
import {inWords, unavailableIn, type PreferenceScreen} from './preference-screen.js';
import {dayInWords, isSame, nameOf} from '../../foundation/desk/people.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** One thing that was said, with what it is an answer to. */
export interface ToldLine {
  readonly label: string;
  readonly text: string;
  /** Whether it is in somebody's own words, and no answer among others. */
  readonly isNote?: boolean;
}

/** @returns What a choice says, line by line; what was not answered is left out, but for the first choice. */
export function linesOf(screen: PreferenceScreen, said: PreferenceBody): readonly ToldLine[] {
  const {words, language, definitionOf} = screen;
  const list = definitionOf(said.definition);
  const line = (label: string, choice: ModeChoice): readonly ToldLine[] =>
    isAnswered(choice) ? [{label, text: inWords(screen, choice, said.definition)}] : [];
  const situations = said.situations.flatMap(({situation, choice}) => {
    const found = list?.situations.find(({id}) => id === situation);
    return line(found ? localized(found.label, language) : words.situationUnknown, choice);
  });
  const first = inWords(screen, said.first, said.definition) || words.unanswered;
  const note = said.note || (said.erased ? words.erased : '');
  return [
    {label: words.told.first, text: first},
    ...line(words.told.second, said.second),
    ...situations,
    ...(note ? [{label: words.told.note, text: note, isNote: true}] : []),
  ];
}

/** What a choice says, to be read. */
export function linesTemplate(screen: PreferenceScreen, said: PreferenceBody): TemplateResult {
  return html`
    <dl>
      ${linesOf(screen, said).map(
        ({label, text, isNote}) => html`
          <div>
            <dt>${label}</dt>
            <dd class=${isNote ? 'said' : 'said answer'}>${text}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

/** A choice that was saved: what it says, since when, and whose hand it was where that was another’s. */
export function toldTemplate(screen: PreferenceScreen, {view, voice}: VoicePreference): TemplateResult {
  const {words, language, viewer} = screen;
  const {author, audience, on, at} = view;
  const hand = words.writtenBy(nameOf(author, viewer, words), dayInWords(at, language));
  return html`
    ${linesTemplate(screen, view)} ${unavailableTemplate(screen, view)}
    <p class="quiet-text">
      ${words.chosenOn(formatDay(on, language))}. ${isSame(author, voice) ? nothing : html`${hand}.`}
      ${audience === 'private' ? html`<span class="chip">${words.privateMark}</span>` : nothing}
    </p>
  `;
}

/** What was chosen, and is not to be had now: the choice stays, and its author is told. */
function unavailableTemplate(screen: PreferenceScreen, {first, definition}: PreferenceBody) {
  if (first.kind !== 'mode') return nothing;
  const reason = unavailableIn(screen, first.mode);
  if (reason === '') return nothing;
  const mode = inWords(screen, first, definition);
  return html`<div class="notice">
    <p>${screen.words.unavailableNow(mode)}</p>
    <p class="quiet-text">${reason}</p>
  </div>`;
}

/** Every version of a choice whose authors knew nothing of each other. Whose it is can keep one. */
export function twoWaysTemplate(
  screen: PreferenceScreen,
  preference: VoicePreference,
  mayChoose: boolean,
): TemplateResult | typeof nothing {
  if (!isTwofold(preference)) return nothing;
  const {words, language, acts, viewer} = screen;
  const id = `two-ways-${preference.view.id}`;
  return html`
    <section class="box two-ways" aria-labelledby=${id}>
      <h3 id=${id}>${words.conflictTitle}</h3>
      ${mayChoose ? html`<p>${words.conflictText}</p>` : nothing}
      <ul class="plain versions">
        ${versionsOf(preference).map((version) => {
          const day = dayInWords(version.at, language);
          return html`
            <li>
              ${linesTemplate(screen, version)}
              <p class="quiet-text">
                ${voiceMark(version.author.role)} ${words.writtenBy(nameOf(version.author, viewer, words), day)}
              </p>
              ${
                mayChoose
                  ? html`<button
                      class="button no-print"
                      type="button"
                      aria-label=${words.actOn(words.keepThis, linesOf(screen, version)[0]?.text ?? day)}
                      @click=${() => acts.keep(version.by)}
                    >
                      ${words.keepThis}
                    </button>`
                  : nothing
              }
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}
