import type {ActionView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {byTime, isDue} from './action-plan.logic.js';
import {newLineTemplate} from './line-form.template.js';
import {lineTemplate} from './line.template.js';
import type {PlanScreen} from './plan-screen.js';
import {outcomeTemplate} from '../../foundation/desk/outcome.template.js';

/** The whole plan: what is to do, what is over, and room for another line. */
export function planTemplate(screen: PlanScreen): TemplateResult {
  const {lines, words, acts} = screen;
  const {open, closed} = byTime(lines);
  const isOver = open.length === 0 && closed.length > 0;
  return html`
    <h2 tabindex="-1" data-land="title">${words.title}</h2>
    ${lines.length === 0 ? introTemplate(screen) : nothing} ${dueTemplate(screen)}
    ${open.length > 0 ? listTemplate(screen, 'open', words.openTitle, open) : nothing}
    ${isOver ? html`<p>${words.nothingOpen}</p>` : nothing} ${newLineTemplate(screen)}
    ${closed.length > 0 ? listTemplate(screen, 'closed', words.closedTitle, closed) : nothing}
    <div class="actions no-print">
      <button class="button" type="button" @click=${acts.print}>${words.print}</button>
    </div>
    ${outcomeTemplate(screen)}
  `;
}

function introTemplate({words}: PlanScreen): TemplateResult {
  return html`
    <p>${words.purpose}</p>
    <ul class="facts-list quiet-text">
      <li>${words.audience}</li>
      <li>${words.time}</li>
      <li class="no-print">${words.otherWays}</li>
    </ul>
  `;
}

function dueTemplate({lines, words, today}: PlanScreen): TemplateResult | typeof nothing {
  const due = lines.filter((line) => isDue(line, today)).length;
  return due === 0 ? nothing : html`<p class="quiet-text">${words.dueCount(due)}</p>`;
}

function listTemplate(
  screen: PlanScreen,
  name: 'open' | 'closed',
  title: string,
  lines: readonly ActionView[],
): TemplateResult {
  return html`
    <section aria-labelledby="list-${name}">
      <h3 id="list-${name}">${title}</h3>
      <ul class="plain lines">
        ${repeat(
          lines,
          ({id}) => id,
          (line) => lineTemplate(screen, line),
        )}
      </ul>
    </section>
  `;
}
