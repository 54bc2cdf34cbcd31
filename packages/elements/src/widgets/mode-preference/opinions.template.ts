import {localized, OPINION_WORDS, STANDINGS, type OpinionStatement, type OpinionView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import type {OpinionWord} from './mode-preference.messages.js';
import {NEW_OPINION, opinionOn, opinionPlace, opinionStart, unsavedOpinion} from './opinion-writing.js';
import type {PreferenceScreen} from './preference-screen.js';
import {dayInWords, isOwn, nameOf} from '../../foundation/desk/people.js';
import {keptTemplate, writingTemplate} from '../../foundation/desk/writing.template.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** What those say who support the person, each by name, beside the choice and never in its place. */
export function opinionsTemplate(screen: PreferenceScreen): TemplateResult {
  const {words, desk, viewer, isReadOnly, choices} = screen;
  const opinions = opinionsIn(screen);
  const mayWrite = STANDINGS[viewer.role] === 'supporting' && !isReadOnly;
  const isBegun = choices.opinion === NEW_OPINION || unsavedOpinion(desk, NEW_OPINION).length > 0;
  return html`
    <section aria-labelledby="opinions">
      <h3 id="opinions">${words.opinions}</h3>
      <p class="quiet-text">${opinions.length > 0 ? words.opinionsHint : words.noOpinions}</p>
      <ul class="plain opinions">
        ${opinions.map((opinion) => html`<li class="box">${opinionTemplate(screen, opinion, mayWrite)}</li>`)}
      </ul>
      ${mayWrite ? (isBegun ? formTemplate(screen, NEW_OPINION) : beginTemplate(screen)) : nothing}
    </section>
  `;
}

/** @returns What is said beside the choice. What is said of a consent belongs beside that consent. */
export function opinionsIn({desk, definition}: PreferenceScreen): readonly OpinionView[] {
  return desk.seen.opinions.filter(({about}) => about === null || definition.modes.some(({id}) => id === about));
}

function beginTemplate({words, acts}: PreferenceScreen): TemplateResult {
  return html`
    <div class="actions no-print">
      <button
        class="button"
        type="button"
        data-land="opinion ${NEW_OPINION}"
        @click=${() => acts.beginOpinion(NEW_OPINION)}
      >
        ${words.opinionBegin}
      </button>
    </div>
  `;
}

function opinionTemplate(screen: PreferenceScreen, opinion: OpinionView, mayWrite: boolean): TemplateResult {
  const {words, viewer, acts, desk, choices} = screen;
  const isMine = mayWrite && isOwn(opinion, viewer);
  const isOpen = choices.opinion === opinion.id || unsavedOpinion(desk, opinion.id).length > 0;
  if (isMine && isOpen) return formTemplate(screen, opinion.id);
  const name = aboutIn(screen, opinion.about);
  return html`
    ${saidTemplate(screen, opinion)} ${opinion.conflict.length > 0 ? twoWaysTemplate(screen, opinion, isMine) : nothing}
    ${
      isMine
        ? html`<div class="actions no-print">
            <button
              class="button"
              type="button"
              data-land="opinion ${opinion.id}"
              aria-label=${words.actOn(words.change, name)}
              @click=${() => acts.beginOpinion(opinion.id)}
            >
              ${words.change}
            </button>
            <button
              class="button"
              type="button"
              aria-label=${words.actOn(words.withdrawOpinion, name)}
              @click=${() => acts.withdrawOpinion(opinion)}
            >
              ${words.withdrawOpinion}
            </button>
          </div>`
        : nothing
    }
  `;
}

/** One version of an opinion, with who says it. */
export function saidTemplate(screen: PreferenceScreen, said: OpinionStatement & Partial<OpinionView>): TemplateResult {
  const {words, viewer, language} = screen;
  const voice = said.voice ?? said.author;
  const told = OPINION_WORDS.filter((word) => said[word] !== '');
  return html`
    <p>
      ${voiceMark(voice.role)}
      <b>${words.writtenBy(nameOf(voice, viewer, words), dayInWords(said.at, language))}</b>
    </p>
    <p class="quiet-text">${aboutIn(screen, said.about)}</p>
    ${said.erased ? html`<p class="quiet-text">${words.erased}</p>` : nothing}
    <dl>
      ${told.map(
        (word) => html`
          <div>
            <dt>${words.opinionTold[word]}</dt>
            <dd class="said">${said[word]}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

function twoWaysTemplate(screen: PreferenceScreen, opinion: OpinionView, mayChoose: boolean): TemplateResult {
  const {words, acts} = screen;
  return html`
    <div role="group" aria-label=${words.conflictTitle}>
      <p><b>${words.conflictTitle}</b></p>
      ${mayChoose ? html`<p>${words.conflictText}</p>` : nothing}
      <ul class="plain versions">
        ${[opinion, ...opinion.conflict].map(
          (version) => html`
            <li>
              ${saidTemplate(screen, version)}
              ${
                mayChoose
                  ? html`<button
                      class="button no-print"
                      type="button"
                      aria-label=${words.actOn(words.keepThis, version.limits || version.opinion)}
                      @click=${() => acts.keepOpinion(opinion, version.by)}
                    >
                      ${words.keepThis}
                    </button>`
                  : nothing
              }
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

function formTemplate(screen: PreferenceScreen, target: string): TemplateResult {
  const {words, desk, acts, modes, language, isActing} = screen;
  const options = modes.map(({id, label}) => ({value: id, label: localized(label, language)}));
  return html`
    <div class="box no-print" role="group" aria-labelledby="form-${target}">
      <h4 id="form-${target}" tabindex="-1" data-land="opinion">${words.opinionTitle}</h4>
      <p class="quiet-text">${words.opinionShown}</p>
      ${writingTemplate(desk.words, {
        place: opinionPlace(target, 'about'),
        label: words.about,
        kind: 'choice',
        options: [{value: '', label: words.aboutWhole}, ...options],
        start: opinionStart(desk, target, 'about'),
      })}
      ${OPINION_WORDS.map((word) => fieldTemplate(screen, target, word))}
      <div class="actions">
        <button
          class="button primary"
          type="button"
          aria-disabled=${isActing ? 'true' : nothing}
          @click=${() => acts.saveOpinion(target)}
        >
          ${words.save}
        </button>
        <button class="button" type="button" @click=${() => acts.leaveOpinion(target)}>${words.cancel}</button>
      </div>
      ${keptTemplate(desk.words, desk.record.status.phase === 'open', words)}
    </div>
  `;
}

/** What can be wrong with each part: the limits stand first, and speak for the whole. */
const MISSING = {limits: 'opinion-missing', opinion: undefined, reasons: 'reasons-missing'} as const;

function fieldTemplate({words, desk, choices}: PreferenceScreen, target: string, word: OpinionWord): TemplateResult {
  const problem = choices.opinion === target ? choices.problem : null;
  const isMissing = problem === MISSING[word];
  return writingTemplate(desk.words, {
    place: opinionPlace(target, word),
    ...words.opinionParts[word],
    isNeeded: word === 'reasons' && opinionOn(desk, target).opinion.trim() !== '',
    problem: !isMissing ? '' : word === 'limits' ? words.opinionMissing : words.reasonsMissing,
    start: opinionStart(desk, target, word),
  });
}

function aboutIn({words, definition, language}: PreferenceScreen, about: string | null): string {
  if (about === null) return words.aboutWhole;
  const mode = definition.modes.find(({id}) => id === about);
  return words.aboutMode(mode ? localized(mode.label, language) : words.modeUnknown);
}
