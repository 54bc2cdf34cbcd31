import {decides, localized} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {formTemplate} from './form.template.js';
import {historyTemplate} from './history.template.js';
import {opinionsIn, opinionsTemplate} from './opinions.template.js';
import type {VoicePreference} from './preference-reading.js';
import {savedIn, unsavedOf, type PreferenceScreen} from './preference-screen.js';
import {toldTemplate, twoWaysTemplate} from './told.template.js';
import {askingTemplate} from '../../foundation/asking/asking.template.js';
import {outcomeTemplate} from '../../foundation/desk/outcome.template.js';
import {nameOf} from '../../foundation/desk/people.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** What is to be seen: the question to whoever decides, the answer to those who support them. */
export function preferenceTemplate(screen: PreferenceScreen): TemplateResult {
  const {viewer, definition, language} = screen;
  return html`
    ${decides(viewer.role) ? decidingTemplate(screen) : supportingTemplate(screen)}
    <p class="source quiet-text">${localized(definition.licence.attribution, language)}</p>
  `;
}

/** Whether the choice is being written now. */
function isWritten({desk, choices, isReadOnly}: PreferenceScreen): boolean {
  if (isReadOnly) return false;
  return choices.isWriting ?? savedIn(desk) === null;
}

function decidingTemplate(screen: PreferenceScreen): TemplateResult {
  const {words, desk, isReadOnly} = screen;
  const saved = savedIn(desk);
  const others = desk.seen.voices.filter((each) => each !== saved);
  return html`
    <h2 tabindex="-1" data-land="title">${words.title}</h2>
    ${outcomeOf(screen)} ${introTemplate(screen)} ${isReadOnly ? nothing : helpTemplate(screen)}
    ${saved ? twoWaysTemplate(screen, saved, !isReadOnly) : nothing}
    ${isWritten(screen) ? writingTemplate(screen) : standingTemplate(screen, saved)}
    ${others.map((each) => voiceTemplate(screen, each))}
    ${opinionsIn(screen).length > 0 ? opinionsTemplate(screen) : nothing} ${historyTemplate(screen)}
  `;
}

function outcomeOf({desk, words, language, isReadOnly, canUndo, acts}: PreferenceScreen): TemplateResult {
  const {outcome, record} = desk;
  return outcomeTemplate({desk: {outcome, record, canUndo, canRedo: false}, words, language, isReadOnly, acts});
}

/** What this is for, who reads it, how long it takes. */
function introTemplate({words, definition, language, isReadOnly}: PreferenceScreen): TemplateResult {
  return html`
    <p>${localized(definition.purpose, language)}</p>
    <ul class="facts-list quiet-text">
      ${definition.disclaimer ? html`<li>${localized(definition.disclaimer, language)}</li>` : nothing}
      <li>${words.audience}</li>
      <li>${words.optional} ${words.time}</li>
      ${isReadOnly ? nothing : html`<li>${words.onPaper}</li>`}
    </ul>
  `;
}

function helpTemplate({words, help, acts}: PreferenceScreen): TemplateResult {
  return html`
    <div class="actions">
      ${askingTemplate({name: 'explanation', words: words.help, answer: help, ask: acts.askForHelp})}
      <button class="button no-print" type="button" @click=${() => acts.print('blank')}>${words.printBlank}</button>
    </div>
  `;
}

function writingTemplate(screen: PreferenceScreen): TemplateResult {
  const {words, desk} = screen;
  const isBegun = unsavedOf(desk).length > 0;
  const state = savedIn(desk) ? 'changing' : isBegun ? 'draft' : 'open';
  return html`
    ${state === 'changing' && !isBegun ? nothing : html`<p class="state">${words.states[state]}</p>`}
    ${formTemplate(screen)} ${isBegun ? discardTemplate(screen) : nothing}
  `;
}

/** What stands, while nothing is being written: the choice, or that it is left for later. */
function standingTemplate(screen: PreferenceScreen, saved: VoicePreference | null): TemplateResult {
  const {words, desk, acts, isReadOnly, choices} = screen;
  const isBegun = unsavedOf(desk).length > 0;
  const state = saved ? (isBegun ? words.states.changing : '') : choices.isLater ? words.states.later : '';
  return html`
    ${saved ? choiceTemplate(screen, saved) : nothing}
    <div class=${state ? 'box' : nothing} ?hidden=${saved !== null && state === ''}>
      <p class="state" tabindex="-1" data-land="state">${state || words.states.open}</p>
      ${isBegun && !saved ? html`<p>${words.states.draft}</p>` : nothing}
      ${
        isReadOnly || (saved && !isBegun)
          ? nothing
          : html`<div class="actions">
              <button class="button" type="button" @click=${acts.begin}>${isBegun ? words.goOn : words.resume}</button>
            </div>`
      }
      ${isBegun && !isReadOnly ? discardTemplate(screen) : nothing}
    </div>
  `;
}

function choiceTemplate(screen: PreferenceScreen, saved: VoicePreference): TemplateResult {
  const {words, acts, isReadOnly, isActing} = screen;
  return html`
    <section class="box" aria-labelledby="own-choice">
      <h3 id="own-choice">${voiceMark(saved.voice.role)} ${words.yourChoice}</h3>
      ${toldTemplate(screen, saved)}
      <div class="actions no-print">
        ${
          isReadOnly
            ? nothing
            : html`
                <button class="button" type="button" data-land="change" @click=${acts.begin}>
                  ${words.changeChoice}
                </button>
                <button
                  class="button"
                  type="button"
                  aria-describedby="about-withdraw"
                  aria-disabled=${isActing ? 'true' : nothing}
                  @click=${acts.withdraw}
                >
                  ${words.withdraw}
                </button>
              `
        }
        <button class="button" type="button" @click=${() => acts.print('now')}>${words.print}</button>
      </div>
      ${isReadOnly ? nothing : html`<p id="about-withdraw" class="quiet-text no-print">${words.withdrawHint}</p>`}
    </section>
  `;
}

function discardTemplate({words, acts, choices}: PreferenceScreen): TemplateResult {
  if (!choices.isAskedToDiscard) {
    return html`<div class="actions">
      <button class="button quiet" type="button" data-land="discard" @click=${() => acts.askToDiscard(true)}>
        ${words.discard}
      </button>
    </div>`;
  }
  return html`
    <div class="notice" role="group" aria-labelledby="asked">
      <p id="asked" tabindex="-1" data-land="asked">${words.discardAsk}</p>
      <div class="actions">
        <button class="button" type="button" @click=${acts.discard}>${words.discardYes}</button>
        <button class="button" type="button" @click=${() => acts.askToDiscard(false)}>${words.no}</button>
      </div>
    </div>
  `;
}

/** What another voice prefers: beside, and never in the place of one's own. */
function voiceTemplate(screen: PreferenceScreen, preference: VoicePreference): TemplateResult {
  const {words, viewer} = screen;
  const {view, voice} = preference;
  const id = `choice-${view.id}`;
  return html`
    <section class="box" aria-labelledby=${id}>
      <h3 id=${id}>${voiceMark(voice.role)} ${words.choiceOf(nameOf(voice, viewer, words))}</h3>
      ${toldTemplate(screen, preference)} ${twoWaysTemplate(screen, preference, false)}
    </section>
  `;
}

/** Those who support the person read what they prefer, and say theirs beside it. */
function supportingTemplate(screen: PreferenceScreen): TemplateResult {
  const {words, desk, acts} = screen;
  return html`
    <h2 tabindex="-1" data-land="title">${words.titleOther}</h2>
    ${outcomeOf(screen)}
    <p class="quiet-text">${words.theirs}</p>
    ${
      desk.seen.voices.length > 0
        ? desk.seen.voices.map((each) => voiceTemplate(screen, each))
        : html`<p class="box">${words.nothingYet}</p>`
    }
    ${opinionsTemplate(screen)}
    <div class="actions no-print">
      <button class="button" type="button" @click=${() => acts.print('now')}>${words.print}</button>
      <button class="button" type="button" @click=${() => acts.print('blank')}>${words.printBlank}</button>
    </div>
  `;
}
