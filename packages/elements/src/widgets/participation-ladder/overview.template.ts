import {decides} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {DecisionTold} from './decision-reading.js';
import {decisionTemplate} from './decision.template.js';
import {fieldTemplate, keptTemplate} from './field.template.js';
import {draftPlace, NEW_DECISION} from './participation-ladder.logic.js';
import {nameOn, viewerSide, type LadderScreen} from './participation-screen.js';
import {checkTemplate} from '../../foundation/fields/check.template.js';
import {formatList, formatTime} from '../../foundation/locale/formats.js';

/** All decisions, the one that was named last first, and room to name another. */
export function overviewTemplate(screen: LadderScreen): TemplateResult {
  const {desk, words} = screen;
  const side = viewerSide(screen);
  return html`
    <h2 tabindex="-1" data-land="title">${words.titles[side]}</h2>
    ${desk.decisions.length === 0 || side === 'others' ? introTemplate(screen) : nothing} ${newTemplate(screen)}
    ${repeat(
      desk.decisions,
      ({decision}: DecisionTold) => decision.id,
      (told) => decisionTemplate(screen, told),
    )}
    ${paperActsTemplate(screen)} ${outcomeTemplate(screen)}
  `;
}

function introTemplate(screen: LadderScreen): TemplateResult {
  const {words} = screen;
  const side = viewerSide(screen);
  return html`
    <p>${words.purpose[side]}</p>
    <ul class="facts-list quiet-text">
      <li>${words.audience[side]}</li>
      <li>${words.time}</li>
      <li class="no-print">${words.otherWays}</li>
    </ul>
  `;
}

function newTemplate(screen: LadderScreen): TemplateResult | typeof nothing {
  const {desk, words, acts, isReadOnly} = screen;
  if (isReadOnly) return nothing;
  if (!desk.unsaved.has(NEW_DECISION)) {
    return html`<button
      class="button primary no-print"
      type="button"
      data-land="new-decision"
      @click=${acts.beginDecision}
    >
      ${desk.decisions.length === 0 ? words.first : words.another}
    </button>`;
  }
  return newFormTemplate(screen);
}

function newFormTemplate(screen: LadderScreen): TemplateResult {
  const {desk, words, acts, viewer, choices} = screen;
  const keptTo = draftPlace(NEW_DECISION, 'private');
  const isPrivate = desk.unsaved.at(keptTo) === 'private';
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.createDecision();
  };
  return html`
    <form class="box no-print" novalidate aria-label=${words.newTitle} @submit=${submit}>
      ${fieldTemplate(screen, {
        place: draftPlace(NEW_DECISION, 'title'),
        label: words.newTitle,
        hint: words.titleHint,
        kind: 'line',
        problem: choices.problem?.about === NEW_DECISION ? choices.problem.what : null,
      })}
      ${
        decides(viewer.role)
          ? checkTemplate(words.private, isPrivate, (keep) => desk.unsaved.write(keptTo, keep ? 'private' : ''))
          : nothing
      }
      ${isPrivate ? html`<p class="quiet-text">${words.privateHint}</p>` : nothing}
      <div class="actions">
        <button class="button primary" type="submit">${words.create}</button>
        <button class="button" type="button" @click=${() => acts.cancel(NEW_DECISION, 'new-decision')}>
          ${words.cancel}
        </button>
      </div>
      ${keptTemplate(screen)}
    </form>
  `;
}

/** What was said on paper; or a sheet to fill in by hand. */
function paperActsTemplate({desk, words, acts, choices}: LadderScreen): TemplateResult {
  const isPrivate = ({audience}: {readonly audience: string}): boolean => audience === 'private';
  const hasPrivate = desk.decisions.some(({decision, views}) => isPrivate(decision) || views.some(isPrivate));
  return html`
    <div class="paper-acts no-print">
      ${hasPrivate ? checkTemplate(words.printPrivate, choices.withPrivate, acts.printPrivate) : nothing}
      <div class="actions">
        ${
          desk.decisions.length > 0
            ? html`<button class="button" type="button" @click=${() => acts.print('filled')}>${words.print}</button>`
            : nothing
        }
        <button class="button" type="button" @click=${() => acts.print('empty')}>${words.printEmpty}</button>
      </div>
    </div>
  `;
}

/** What the last act came to, and a way to take it back. */
function outcomeTemplate(screen: LadderScreen): TemplateResult {
  const {desk, words, acts, isReadOnly} = screen;
  const {outcome} = desk;
  const isFailed = outcome?.kind === 'failed';
  return html`
    <div class="outcome no-print ${outcome?.kind ?? 'silent'}">
      <p role="status">${isFailed ? '' : outcomeIn(screen)}</p>
      <p class="failure" role="alert">${isFailed ? outcomeIn(screen) : ''}</p>
      <div class="actions">
        ${isFailed ? html`<button class="button" type="button" @click=${acts.keepCopy}>${words.copyWords}</button>` : nothing}
        ${
          desk.canUndo && !isReadOnly
            ? html`<button class="button quiet" type="button" @click=${acts.undo}>${words.undo}</button>`
            : nothing
        }
      </div>
    </div>
  `;
}

/** @returns What is said of the last thing that happened; empty for nothing. */
function outcomeIn(screen: LadderScreen): string {
  const {desk, words, language} = screen;
  const {outcome, record} = desk;
  if (!outcome) return '';
  if (outcome.kind === 'saving') return words.saving;
  if (outcome.kind === 'done') {
    const kept =
      record.status.phase === 'memory' ? words.savedInMemory : words.savedAt(formatTime(outcome.at, language));
    return `${words.said[outcome.said]} ${kept}`;
  }
  if (outcome.kind === 'arrived') {
    const names = outcome.from.map((party) => nameOn(screen, party));
    return words.arrived(formatList(names, language));
  }
  if (outcome.code === 'not-allowed') return words.refused;
  if (outcome.code === 'quota') return words.failedQuota;
  return outcome.code === 'read-only' ? words.failedReadOnly : words.failed;
}
