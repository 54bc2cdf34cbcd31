import type {ChecklistAnswer, ChecklistStatement, ChecklistView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {ALONE, answerName} from './check-draft.js';
import {meetingName, type CheckScreen} from './check-screen.js';
import {outcomeTemplate} from './outcome.template.js';
import {answerInWords} from './question.template.js';
import {resultsTemplate} from './results.template.js';
import {scopeTemplate} from './setting.template.js';
import {dayInWords} from '../../foundation/desk/people.js';
import {formatDay, formatTime} from '../../foundation/locale/formats.js';

/** What was answered: one's own answers, and how each role sees the principles. */
export function toldTemplate(screen: CheckScreen): TemplateResult {
  const {desk} = screen;
  return html`
    <p class="on-paper scope-said">${scopeName(screen)}</p>
    ${scopeTemplate(screen)} ${outcomeTemplate(screen)}
    <section class="own no-print" aria-labelledby="own">
      <h3 id="own" tabindex="-1" data-land="own">${screen.words.own}</h3>
      <ul class="plain">
        ${desk.ownViews.map((view) => ownTemplate(screen, view))}
      </ul>
      ${againTemplate(screen)}
    </section>
    ${resultsTemplate(screen)}
  `;
}

/** Answers of others, for somebody who has not answered: one key away, because they pull towards themselves. */
export function peekTemplate(screen: CheckScreen): TemplateResult | typeof nothing {
  const {desk, words, choices, acts} = screen;
  if (desk.views.length === 0) return nothing;
  return html`
    <section class="peek no-print" aria-label=${words.results}>
      <button
        class="button"
        type="button"
        aria-expanded=${choices.isPeeking ? 'true' : 'false'}
        @click=${() => acts.choose({isPeeking: !choices.isPeeking})}
      >
        ${choices.isPeeking ? words.hideResults : words.showResults}
      </button>
      <p class="quiet-text">${words.peekHint}</p>
    </section>
    ${choices.isPeeking ? resultsTemplate(screen) : nothing}
  `;
}

function againTemplate({desk, words, acts, isReadOnly}: CheckScreen): TemplateResult | typeof nothing {
  if (isReadOnly) return nothing;
  const label = desk.around.meeting?.place === 'one-screen' ? words.againForOthers : words.again;
  return html`<div class="actions"><button class="button" type="button" @click=${acts.again}>${label}</button></div>`;
}

function ownTemplate(screen: CheckScreen, view: ChecklistView): TemplateResult {
  const {words, isReadOnly, choices} = screen;
  const isAsked = choices.removing === view.id;
  return html`
    <li class="own-view">
      <p>${ownName(screen, view)}</p>
      ${view.audience === 'private' ? html`<p class="quiet-text">${words.privateSaid}</p>` : nothing}
      ${isReadOnly || isAsked ? nothing : ownActsTemplate(screen, view)}
      ${isAsked ? askTemplate(screen, view) : nothing}
      ${view.conflict.length > 0 ? conflictTemplate(screen, view) : nothing}
    </li>
  `;
}

function ownActsTemplate(screen: CheckScreen, view: ChecklistView): TemplateResult {
  const {words, acts} = screen;
  const name = ownName(screen, view);
  return html`
    <div class="actions">
      <button class="button" type="button" aria-label=${words.changeOf(name)} @click=${() => acts.change(view)}>
        ${words.changeShort}
      </button>
      <button
        class="button quiet"
        type="button"
        data-land=${`remove ${view.id}`}
        aria-label=${words.takeBackOf(name)}
        @click=${() => acts.choose({removing: view.id}, `removing ${view.id}`)}
      >
        ${words.takeBack}
      </button>
    </div>
  `;
}

function ownName({desk, words, language, checklist}: CheckScreen, view: ChecklistView): string {
  const day = formatDay(view.on, language);
  const answered = words.answered(view.answers.length, checklist.questions.length);
  const who = words.roles[view.as];
  const people = desk.around.scope === ALONE || view.people === 1 ? '' : words.peopleCount(view.people);
  return [who, people, day, answered].filter((part) => part !== '').join(' · ');
}

function askTemplate({words, acts}: CheckScreen, view: ChecklistView): TemplateResult {
  return html`
    <div class="box" role="group" aria-labelledby="removing">
      <p id="removing" tabindex="-1" data-land=${`removing ${view.id}`}>${words.takeBackAsk}</p>
      <div class="actions">
        <button class="button primary" type="button" @click=${() => acts.withdraw(view)}>${words.takeBackYes}</button>
        <button class="button" type="button" @click=${() => acts.choose({removing: null}, `remove ${view.id}`)}>
          ${words.keepIt}
        </button>
      </div>
    </div>
  `;
}

/** Written on two devices apart: both versions with what they differ in, to choose from. */
function conflictTemplate(screen: CheckScreen, view: ChecklistView): TemplateResult {
  const {words} = screen;
  const versions: readonly ChecklistStatement[] = [view, ...view.conflict];
  return html`
    <div class="box" role="group" aria-labelledby=${`two-${view.id}`}>
      <p id=${`two-${view.id}`}>${words.twoWays}</p>
      <ul class="plain versions">
        ${versions.map((version, index) => versionTemplate(screen, view, {version, index, versions}))}
      </ul>
    </div>
  `;
}

interface VersionView {
  readonly version: ChecklistStatement;
  readonly index: number;
  readonly versions: readonly ChecklistStatement[];
}

function versionTemplate(screen: CheckScreen, view: ChecklistView, {version, index, versions}: VersionView) {
  const {words, language, acts, isReadOnly, principles} = screen;
  const {at, note} = version;
  const name = words.version(index + 1);
  const when = words.writtenAt(dayInWords(at, language), formatTime(new Date(at.slice(0, 24)), language));
  const differing = principles
    .flatMap(({questions}) => questions)
    .filter(({id}) => new Set(versions.map((each) => answerName(answerTo(each, id)))).size > 1);
  const isNoteOther = versions.some((each) => each.note !== note);
  return html`
    <li>
      <p><b>${name}</b> <bdi class="quiet-text">${when}</bdi></p>
      <ul class="plain answers">
        ${differing.map(
          ({id, text}) => html`<li><bdi>${text}</bdi> <b>${answerInWords(screen, answerTo(version, id))}</b></li>`,
        )}
      </ul>
      ${isNoteOther ? html`<p class="said">${note}</p>` : nothing}
      ${
        isReadOnly
          ? nothing
          : html`<button
              class="button"
              type="button"
              aria-label=${words.keepVersionOf(name)}
              @click=${() => acts.keep(view, version)}
            >
              ${words.keepVersion}
            </button>`
      }
    </li>
  `;
}

function answerTo({answers}: ChecklistStatement, id: string): ChecklistAnswer | undefined {
  return answers.find(({question}) => question === id)?.answer;
}

/** @returns For what the answers are, as a heading says it. */
export function scopeName(screen: CheckScreen): string {
  const {scope, meeting} = screen.desk.around;
  if (meeting) return meetingName(screen, meeting);
  return scope === ALONE || scope === '' ? screen.words.noMeeting : screen.words.unknownMeeting;
}
