import {html, nothing, type TemplateResult} from 'lit';

import {conflictsIn, fillsIn} from './conditions-reading.js';
import {NEW, REQUESTS, targetOf, unsavedOf, type ConditionsScreen} from './conditions-screen.js';
import {requestsTemplate} from './help.template.js';
import {saidTemplate, versionsTemplate} from './said.template.js';
import {outcomeTemplate} from '../../foundation/desk/outcome.template.js';

/** What was said, and the way to say it. */
export function overviewTemplate(screen: ConditionsScreen): TemplateResult {
  return fillsIn(screen.viewer) ? ownTemplate(screen) : readersTemplate(screen);
}

function ownTemplate(screen: ConditionsScreen): TemplateResult {
  const {desk, words, isReadOnly} = screen;
  const {own} = desk.seen;
  return html`
    <h2 tabindex="-1" data-land="title">${words.title}</h2>
    ${outcomeOf(screen)} ${own.length === 0 ? introTemplate(screen) : nothing}
    ${own.slice(0, conflictsIn(desk.seen) > 0 ? 0 : 1).map((view) => saidTemplate(screen, view))}
    ${conflictsIn(desk.seen) > 0 ? versionsTemplate(screen) : nothing}
    ${isReadOnly && own.length === 0 ? html`<p>${words.nothingYet}</p>` : nothing} ${actsTemplate(screen)}
    ${othersTemplate(screen)} ${own.length > 0 && !isReadOnly ? helpTemplate(screen) : nothing}
  `;
}

/** To those for whom the questions are not: what was said, to read. */
function readersTemplate(screen: ConditionsScreen): TemplateResult {
  const {desk, words} = screen;
  const {others} = desk.seen;
  return html`
    <h2 tabindex="-1" data-land="title">${words.titleReaders}</h2>
    ${outcomeOf(screen)} ${others.length === 0 ? html`<p>${words.nothingYet}</p>` : nothing}
    <p class="quiet-text">${words.notExpected}</p>
    ${others.map((view) => html`<section class="card">${saidTemplate(screen, view)}</section>`)}
    <div class="actions no-print">${printTemplate(screen, 'blank')}</div>
  `;
}

function introTemplate({words}: ConditionsScreen): TemplateResult {
  return html`
    <p>${words.purpose}</p>
    <ul class="facts-list quiet-text">
      <li>${words.audience}</li>
      <li>${words.optional}</li>
      <li>${words.time}</li>
      <li>${words.otherWays}</li>
    </ul>
  `;
}

function actsTemplate(screen: ConditionsScreen): TemplateResult {
  const {desk, words, acts, isReadOnly} = screen;
  const {own} = desk.seen;
  const target = targetOf(desk);
  const hasBegun = unsavedOf(desk, target).length > 0;
  const begin = hasBegun ? words.resume : target === NEW ? words.start : words.change;
  return html`
    <div class="actions no-print">
      ${
        isReadOnly
          ? nothing
          : html`<button
              class="button ${hasBegun || target === NEW ? 'primary' : ''}"
              type="button"
              data-land="begin"
              @click=${() => acts.begin(target)}
            >
              ${begin}
            </button>`
      }
      ${own.length > 0 ? printTemplate(screen, 'now') : nothing} ${printTemplate(screen, 'blank')}
      ${
        own.length > 0 && !isReadOnly
          ? html`<button class="button" type="button" aria-describedby="about-withdrawal" @click=${acts.withdraw}>
                ${words.withdraw}
              </button>
              <p id="about-withdrawal" class="quiet-text wide">${words.withdrawHint}</p>`
          : nothing
      }
    </div>
  `;
}

function othersTemplate(screen: ConditionsScreen): TemplateResult | typeof nothing {
  const {others} = screen.desk.seen;
  if (others.length === 0) return nothing;
  return html`
    <section aria-labelledby="others">
      <h3 id="others">${screen.words.othersTitle}</h3>
      ${others.map((view) => html`<div class="card">${saidTemplate(screen, view)}</div>`)}
    </section>
  `;
}

function helpTemplate(screen: ConditionsScreen): TemplateResult {
  return html`
    <section class="no-print" aria-labelledby="help">
      <h3 id="help">${screen.words.helpTitle}</h3>
      ${requestsTemplate(screen, REQUESTS)}
    </section>
  `;
}

function printTemplate({words, acts}: ConditionsScreen, paper: 'now' | 'blank'): TemplateResult {
  return html`<button class="button" type="button" @click=${() => acts.print(paper)}>
    ${paper === 'now' ? words.print : words.printBlank}
  </button>`;
}

/** What the last act came to, with the way back that these acts have. */
export function outcomeOf({desk, words, language, isReadOnly, canUndo, acts}: ConditionsScreen): TemplateResult {
  const {outcome, record} = desk;
  return outcomeTemplate({desk: {outcome, record, canUndo, canRedo: false}, words, language, isReadOnly, acts});
}
