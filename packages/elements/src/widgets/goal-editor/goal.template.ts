import type {GoalVersion, GoalView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {agreementTemplate} from './agreement.template.js';
import {fieldTemplate} from './field.template.js';
import {conflictsIn, isDone, isReviewDue, nextStep, stepsByTime} from './goal-editor.logic.js';
import {nameOn, type GoalScreen} from './goal-screen.js';
import {progressTemplate} from './progress.template.js';
import {standingTemplate} from './standing.template.js';
import {stepsTemplate} from './steps.template.js';
import {talkTemplate} from './talk.template.js';
import {formatDay} from '../../foundation/locale/formats.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** What is asked of a goal in words, before its steps. */
const PARTS = ['title', 'why', 'strengths', 'whenHard'] as const;

/** One goal in the list: what it is and what waits; opened, the whole plan. */
export function goalTemplate(screen: GoalScreen, goal: GoalView): TemplateResult {
  const {words, desk, acts} = screen;
  const isOpen = desk.openGoal?.id === goal.id;
  const title = goal.fields.title?.value || words.erased;
  return html`
    <article class="goal" aria-label=${title}>
      <div class="goal-head">
        <h3>
          <button
            class="opener"
            type="button"
            aria-expanded=${isOpen}
            data-land="goal ${goal.id}"
            @click=${() => acts.open(isOpen ? null : goal)}
          >
            <span class="said">${title}</span>
            <span class="toggle" aria-hidden="true">${isOpen ? words.closeGoal : words.openGoal}</span>
          </button>
        </h3>
        ${factsTemplate(screen, goal)}
      </div>
      ${isOpen ? planTemplate(screen, goal) : nothing}
    </article>
  `;
}

function factsTemplate(screen: GoalScreen, goal: GoalView): TemplateResult {
  const {words, language, today} = screen;
  const {now} = stepsByTime(goal);
  const next = nextStep(goal);
  const proposals = goal.proposals.filter(({status}) => status === 'open').length;
  const conflicts = conflictsIn(goal).length;
  const review = goal.fields.review?.value ?? '';
  const isDue = isReviewDue(goal, today);
  return html`
    <ul class="plain facts">
      <li class="chip status ${goal.status}">${words.status[goal.status]}</li>
      ${goal.audience === 'private' ? html`<li class="chip">${words.privateMark}</li>` : nothing}
      ${
        goal.voice.role === 'person'
          ? nothing
          : html`<li>${voiceMark(goal.voice.role)} ${words.proposedBy(nameOn(screen, goal.voice))}</li>`
      }
      ${now.length > 0 ? html`<li>${words.stepsDone(now.filter(isDone).length, now.length)}</li>` : nothing}
      ${next ? html`<li>${words.nextStep(next.fields.what.value)}</li>` : nothing}
      ${conflicts > 0 ? html`<li class="waits">${words.conflictsWaiting(conflicts)}</li>` : nothing}
      ${proposals > 0 ? html`<li class="waits">${words.proposalsWaiting(proposals)}</li>` : nothing}
      ${
        review !== ''
          ? html`<li class=${isDue ? 'waits' : ''}>
              ${(isDue ? words.reviewDue : words.reviewOn)(formatDay(review, language))}
            </li>`
          : nothing
      }
    </ul>
  `;
}

function planTemplate(screen: GoalScreen, goal: GoalView): TemplateResult {
  const {words, acts, choices, desk, isReadOnly} = screen;
  const isHistoryOpen = choices.panels.has('history');
  return html`
    <div class="plan">
      ${PARTS.map((field) => fieldTemplate(screen, goal, {place: {step: null, field}, ...words.fields[field]}))}
      ${stepsTemplate(screen, goal)} ${progressTemplate(screen, goal)}
      ${fieldTemplate(screen, goal, {place: {step: null, field: 'review'}, ...words.fields.review, kind: 'day'})}
      ${agreementTemplate(screen, goal)} ${talkTemplate(screen, goal)} ${standingTemplate(screen, goal)}
      <button
        class="button quiet no-print"
        type="button"
        aria-expanded=${isHistoryOpen}
        @click=${() => acts.toggle('history')}
      >
        ${isHistoryOpen ? words.historyHide : words.historyShow}
      </button>
      ${
        isHistoryOpen
          ? html`<avec-goal-history
              class="no-print"
              .record=${desk.record}
              .goal=${goal}
              .restore=${isReadOnly ? null : (version: GoalVersion) => acts.restore(goal, version)}
            ></avec-goal-history>`
          : nothing
      }
    </div>
  `;
}
