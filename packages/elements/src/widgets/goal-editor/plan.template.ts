import {html, nothing, type TemplateResult} from 'lit';

import type {Plan, PlanGoal, PlanLine} from './plan.js';

/** How many empty rows a plan has for steps that are written by hand. */
const EMPTY_ROWS = 3;

/** A plan as a page of paper: black on white, with room to write by hand. */
export function planTemplate(plan: Plan): TemplateResult {
  return html`
    <div class="paper">
      <h2>${plan.title}</h2>
      <p>${plan.made}</p>
      ${plan.goals.map((goal) => goalTemplate(goal, plan.headings))}
    </div>
  `;
}

function goalTemplate({title, status, before, steps, after}: PlanGoal, headings: Plan['headings']): TemplateResult {
  const empty = Array.from(
    {length: EMPTY_ROWS},
    () =>
      html`<tr class="empty">
        <td></td>
        <td></td>
        <td></td>
        <td></td>
        <td></td>
      </tr>`,
  );
  return html`
    <section class="paper-goal">
      <h3>${title} <span class="paper-status">${status}</span></h3>
      <dl>${before.map(lineTemplate)}</dl>
      <table>
        <thead>
          <tr>
            <th scope="col">${headings.means}</th>
            <th scope="col">${headings.who}</th>
            <th scope="col">${headings.by}</th>
            <th scope="col">${headings.how}</th>
            <th scope="col">${headings.done}</th>
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            ({what, who, by, how, done}) => html`
              <tr>
                <td>${what}</td>
                <td>${who}</td>
                <td>${by}</td>
                <td>${how}</td>
                <td>${done}</td>
              </tr>
            `,
          )}
          ${empty}
        </tbody>
      </table>
      <dl>${after.map(lineTemplate)}</dl>
      <p class="signature"><span>${headings.signature}</span> <span>${headings.day}</span></p>
      <p class="signature"><span>${headings.signature}</span> <span>${headings.day}</span></p>
    </section>
  `;
}

function lineTemplate({label, texts}: PlanLine): TemplateResult {
  return html`
    <div>
      <dt>${label}</dt>
      ${texts.length > 0 ? texts.map((text) => html`<dd class="said">${text}</dd>`) : html`<dd class="room">${nothing}</dd>`}
    </div>
  `;
}
