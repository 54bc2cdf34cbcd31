import {ACTIVE_GOALS_HINT, countActive, decides, type GoalView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {GOAL_SHELVES, NEW_GOAL, shelfOf, unsavedPlace} from './goal-editor.logic.js';
import type {GoalScreen} from './goal-screen.js';
import {goalTemplate} from './goal.template.js';
import {keptTemplate, writingTemplate} from './writing.template.js';
import {outcomeTemplate} from '../../foundation/desk/outcome.template.js';
import {checkTemplate} from '../../foundation/fields/check.template.js';

/** All goals, by where they stand, and room for another. */
export function overviewTemplate(screen: GoalScreen): TemplateResult {
  const {desk, words, viewer} = screen;
  const {goals} = desk;
  const isPerson = decides(viewer.role);
  return html`
    <h2 tabindex="-1" data-land="title">${isPerson ? words.title : words.titleOthers}</h2>
    ${goals.length === 0 || !isPerson ? introTemplate(screen) : nothing} ${hintTemplate(screen)}
    ${GOAL_SHELVES.map((shelf) => shelfTemplate(screen, shelf))} ${newGoalTemplate(screen)} ${paperTemplate(screen)}
    ${outcomeTemplate(screen)}
  `;
}

function introTemplate({words, viewer}: GoalScreen): TemplateResult {
  const isPerson = decides(viewer.role);
  return html`
    ${isPerson ? html`<p>${words.purpose}</p>` : nothing}
    <ul class="facts-list quiet-text">
      <li>${isPerson ? words.audience : words.audienceOthers}</li>
      ${isPerson ? html`<li>${words.time}</li>` : nothing}
      <li class="no-print">${words.otherWays}</li>
    </ul>
  `;
}

function hintTemplate({desk, words, viewer}: GoalScreen): TemplateResult | typeof nothing {
  const active = countActive(desk.goals);
  if (active <= ACTIVE_GOALS_HINT || !decides(viewer.role)) return nothing;
  return html`<p class="notice no-print">${words.manyActive(active)}</p>`;
}

function shelfTemplate(screen: GoalScreen, shelf: (typeof GOAL_SHELVES)[number]): TemplateResult | typeof nothing {
  const {desk, words} = screen;
  const goals = desk.goals.filter((goal) => shelfOf(goal) === shelf);
  if (goals.length === 0) return nothing;
  return html`
    <section class="shelf" aria-labelledby="shelf-${shelf}">
      <p id="shelf-${shelf}" class="shelf-name">${words.groups[shelf]}</p>
      ${repeat(
        goals,
        ({id}: GoalView) => id,
        (goal) => goalTemplate(screen, goal),
      )}
    </section>
  `;
}

function newGoalTemplate(screen: GoalScreen): TemplateResult | typeof nothing {
  const {desk, words, viewer, acts, isReadOnly} = screen;
  if (isReadOnly) return nothing;
  const isPerson = decides(viewer.role);
  const title = unsavedPlace(NEW_GOAL, 'title');
  const why = unsavedPlace(NEW_GOAL, 'why');
  const keptTo = unsavedPlace(NEW_GOAL, 'private');
  if (![title, why].some((place) => desk.words.at(place))) {
    const [first, another] = isPerson ? [words.first, words.another] : [words.suggest, words.suggest];
    return html`<button
      class="button primary no-print"
      type="button"
      data-land="new-goal"
      @click=${() => acts.begin(title, '', null)}
    >
      ${desk.goals.length === 0 ? first : another}
    </button>`;
  }
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.create();
  };
  const isPrivate = desk.words.at(keptTo)?.text === 'private';
  return html`
    <form class="box new-goal no-print" novalidate aria-labelledby="new-goal" @submit=${submit}>
      <h3 id="new-goal">${isPerson ? words.newGoal : words.newGoalOthers}</h3>
      ${writingTemplate(screen, {place: title, ...words.fields.title, isNeeded: true})}
      ${writingTemplate(screen, {place: why, ...words.fields.why})}
      ${
        isPerson
          ? html`
              ${checkTemplate(words.private, isPrivate, (checked) =>
                checked ? desk.words.write(keptTo, 'private') : desk.words.drop([keptTo]),
              )}
              ${isPrivate ? html`<p class="quiet-text">${words.privateHint}</p>` : nothing}
            `
          : nothing
      }
      <div class="actions">
        <button class="button primary" type="submit">${isPerson ? words.create : words.createOthers}</button>
        <button class="button" type="button" @click=${() => acts.cancel([title, why, keptTo], 'new-goal')}>
          ${words.discard}
        </button>
      </div>
      ${keptTemplate(screen)}
    </form>
  `;
}

/** The plan on paper, or as a text: of the open goal, or of all that are not over. */
function paperTemplate({desk, words, acts, choices}: GoalScreen): TemplateResult | typeof nothing {
  if (desk.goals.length === 0) return nothing;
  const hasPrivate = desk.goals.some(({audience}) => audience === 'private');
  return html`
    <div class="no-print">
      ${
        hasPrivate
          ? checkTemplate(words.printPrivate, choices.withPrivate, (withPrivate) => acts.choose({withPrivate}))
          : nothing
      }
      <div class="actions">
        <button class="button" type="button" @click=${acts.print}>${words.print}</button>
        <button class="button" type="button" @click=${acts.keepText}>${words.textCopy}</button>
      </div>
    </div>
  `;
}
