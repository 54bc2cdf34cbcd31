import {decides} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import type {DecisionTold} from './decision-reading.js';
import {decisionTemplate} from './decision.template.js';
import {fieldTemplate, keptTemplate} from './field.template.js';
import {draftPlace, NEW_DECISION} from './participation-ladder.logic.js';
import {viewerSide, type LadderScreen} from './participation-screen.js';
import {outcomeTemplate} from '../../foundation/desk/outcome.template.js';
import {checkTemplate} from '../../foundation/fields/check.template.js';

/** All decisions, the one that was named last first, and room to name another. */
export function overviewTemplate(screen: LadderScreen): TemplateResult {
  const {desk, words} = screen;
  const side = viewerSide(screen);
  return html`
    <h2 tabindex="-1" data-land="title">${words.titles[side]}</h2>
    ${desk.seen.length === 0 || side === 'others' ? introTemplate(screen) : nothing} ${newTemplate(screen)}
    ${repeat(
      desk.seen,
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
  if (desk.words.placesOf(NEW_DECISION).length === 0) {
    return html`<button
      class="button primary no-print"
      type="button"
      data-land="new-decision"
      @click=${acts.beginDecision}
    >
      ${desk.seen.length === 0 ? words.first : words.another}
    </button>`;
  }
  return newFormTemplate(screen);
}

function newFormTemplate(screen: LadderScreen): TemplateResult {
  const {desk, words, acts, viewer, choices} = screen;
  const keptTo = draftPlace(NEW_DECISION, 'private');
  const isPrivate = desk.words.textAt(keptTo) === 'private';
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
          ? checkTemplate(words.private, isPrivate, (keep) => desk.words.write(keptTo, keep ? 'private' : ''))
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
  const hasPrivate = desk.seen.some(({decision, views}) => isPrivate(decision) || views.some(isPrivate));
  return html`
    <div class="paper-acts no-print">
      ${hasPrivate ? checkTemplate(words.printPrivate, choices.withPrivate, acts.printPrivate) : nothing}
      <div class="actions">
        ${
          desk.seen.length > 0
            ? html`<button class="button" type="button" @click=${() => acts.print('filled')}>${words.print}</button>`
            : nothing
        }
        <button class="button" type="button" @click=${() => acts.print('empty')}>${words.printEmpty}</button>
      </div>
    </div>
  `;
}
