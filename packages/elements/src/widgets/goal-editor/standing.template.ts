import {decides, type GoalView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import type {GoalScreen} from './goal-screen.js';
import {isSame} from '../../foundation/desk/people.js';

type Decision = 'active' | 'on-hold' | 'reached' | 'set-aside';

/** Where a goal can go from where it stands. Nothing is an end: it can always be taken up again. */
const WAYS: Readonly<Record<GoalView['status'], readonly Decision[]>> = {
  proposed: ['active', 'set-aside'],
  agreed: ['active', 'set-aside'],
  differ: ['active', 'set-aside'],
  active: ['reached', 'on-hold', 'set-aside'],
  'on-hold': ['active', 'reached', 'set-aside'],
  reached: ['active'],
  'set-aside': ['active'],
};

/** What the person decides of a goal; for others, that it is the person who does. */
export function standingTemplate(screen: GoalScreen, goal: GoalView): TemplateResult | typeof nothing {
  const {words, viewer, acts, isReadOnly} = screen;
  if (isReadOnly) return nothing;
  if (!decides(viewer.role)) {
    return html`
      <section class="no-print" aria-labelledby="standing">
        <h4 id="standing" tabindex="-1" data-land="standing">${words.stateTitle}</h4>
        <p class="quiet-text">${words.stateOthers}</p>
        ${isOwnProposal(screen, goal) ? removeTemplate(screen, goal) : nothing}
      </section>
    `;
  }
  const isAgain = goal.status === 'reached' || goal.status === 'set-aside' || goal.status === 'on-hold';
  return html`
    <section class="no-print" aria-labelledby="standing">
      <h4 id="standing" tabindex="-1" data-land="standing">${words.stateTitle}</h4>
      <div class="actions">
        ${WAYS[goal.status].map(
          (state) => html`
            <button
              class="button ${state === 'active' ? 'primary' : ''}"
              type="button"
              @click=${() => acts.decide(goal, state)}
            >
              ${state === 'active' && isAgain ? words.acts.again : words.acts[state]}
            </button>
          `,
        )}
      </div>
      ${goal.audience === 'private' ? shareTemplate(screen, goal) : nothing} ${removeTemplate(screen, goal)}
    </section>
  `;
}

function isOwnProposal({viewer}: GoalScreen, goal: GoalView): boolean {
  return isSame(goal.author, viewer) && !goal.isDecided;
}

function shareTemplate({words, acts}: GoalScreen, goal: GoalView): TemplateResult {
  return html`
    <p class="quiet-text">${words.shareHint}</p>
    <button class="button" type="button" @click=${() => acts.share(goal)}>${words.shareGoal}</button>
  `;
}

function removeTemplate({words, acts, choices}: GoalScreen, goal: GoalView): TemplateResult {
  if (!choices.isAskedToRemove) {
    return html`<button
      class="button quiet"
      type="button"
      data-land="remove"
      @click=${() => acts.choose({isAskedToRemove: true}, 'removing')}
    >
      ${words.removeGoal}
    </button>`;
  }
  return html`
    <div class="box" role="group" aria-labelledby="removing">
      <p id="removing" tabindex="-1" data-land="removing">${words.removeAsk}</p>
      <div class="actions">
        <button class="button primary" type="button" @click=${() => acts.withdraw(goal, null)}>
          ${words.removeYes}
        </button>
        <button class="button" type="button" @click=${() => acts.choose({isAskedToRemove: false}, 'remove')}>
          ${words.keep}
        </button>
      </div>
    </div>
  `;
}
