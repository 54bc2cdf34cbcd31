import type {ActionView} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {CheckScreen} from './check-screen.js';
import {failureIn} from './outcome.template.js';
import type {LineField} from './plan-desk.js';
import {formatDay, formatTime} from '../../foundation/locale/formats.js';

/** What is planned about a principle, and the small form in which a line is written. */
export function lineTemplate(screen: CheckScreen, principle: string, label: string): TemplateResult {
  const {desk, words, language} = screen;
  const lines = desk.past.lines.filter((line) => line.principle === principle);
  return html`
    ${writtenTemplate(screen, principle)}
    ${
      lines.length > 0
        ? html`<div class="in-plan">
            <p class="label">${words.inPlan}</p>
            <ul>
              ${lines.map((line) => html`<li class="said">${lineInWords(line, words.by, language)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${desk.plan.isWriting(principle) && !screen.isReadOnly ? formTemplate(screen, principle, label) : nothing}
  `;
}

/** @returns A line of the plan in a few words: what, who, by when. */
export function lineInWords({fields}: ActionView, by: (day: string) => string, language: string): string {
  const day = fields.by.value === '' ? '' : by(formatDay(fields.by.value, language));
  return [fields.what.value, fields.who.value, day].filter((part) => part !== '').join(' · ');
}

function writtenTemplate({desk, words, language, acts, isReadOnly}: CheckScreen, principle: string): TemplateResult {
  const done = desk.plan.done(principle);
  const canUndo = desk.plan.written?.principle === principle && !isReadOnly;
  return html`
    <p class="line-said no-print" role="status" tabindex="-1" data-land=${`line-said ${principle}`}>
      ${done ? words.saidAt(words.said[done.said], formatTime(done.at, language)) : nothing}
    </p>
    ${
      canUndo
        ? html`<div class="actions no-print">
            <button class="button" type="button" @click=${acts.undoLine}>${words.undo}</button>
          </div>`
        : nothing
    }
  `;
}

function formTemplate(screen: CheckScreen, principle: string, label: string): TemplateResult {
  const {desk, words, acts} = screen;
  const {plan, outcome} = desk;
  return html`
    <div class="box line-form no-print" role="group" aria-label=${words.planFor(label)}>
      <p class="label">${words.planFor(label)}</p>
      ${fieldTemplate(screen, {principle, field: 'what', label: words.what, isNeeded: true})}
      ${fieldTemplate(screen, {principle, field: 'who', label: words.who})}
      ${fieldTemplate(screen, {principle, field: 'by', label: words.byWhen})}
      ${fieldTemplate(screen, {principle, field: 'how', label: words.how})}
      <div id=${`hints-${principle}`} class="hints">
        <p class="quiet-text">${words.hintsTitle}</p>
        <ul class="quiet-text">
          ${plan.hints(principle).map((hint) => html`<li>${words.hints[hint]}</li>`)}
          <li>${words.hints.realistic}</li>
        </ul>
      </div>
      <p class="failure" role="alert">${outcome.failure?.of === 'line' ? failureIn(screen) : nothing}</p>
      <div class="actions">
        <button
          class="button primary"
          type="button"
          aria-describedby=${`hints-${principle}`}
          @click=${() => acts.saveLine(principle)}
        >
          ${words.saveLine}
        </button>
        <button class="button quiet" type="button" @click=${() => acts.giveUpLine(principle)}>${words.giveUp}</button>
      </div>
    </div>
  `;
}

interface LineFieldView {
  readonly principle: string;
  readonly field: LineField;
  readonly label: string;
  readonly isNeeded?: boolean;
}

function fieldTemplate(
  {desk, words}: CheckScreen,
  {principle, field, label, isNeeded = false}: LineFieldView,
): TemplateResult {
  const {plan} = desk;
  const isWrong = plan.problem(principle) === field;
  const place = `line ${principle} ${field}`;
  const described = `about-${principle}-${field}`;
  return html`
    <div class="writing">
      <label>
        <span class="label">${label}</span>
        <input
          class="field ${field === 'by' ? 'day' : 'line-field'}"
          type=${field === 'by' ? 'date' : 'text'}
          maxlength="1000"
          autocomplete="off"
          data-land=${place}
          aria-required=${isNeeded ? 'true' : nothing}
          aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby=${described}
          .value=${live(plan.line(principle)[field])}
          @input=${(event: Event) => {
            // What is typed stays here: an input event carries it to every listener of the page.
            event.stopPropagation();
            plan.write(principle, field, (event.currentTarget as HTMLInputElement).value);
          }}
          @focus=${() => plan.hold(principle)}
          @blur=${() => plan.hold(null)}
        />
      </label>
      <p id=${described} class="failure" role=${isWrong ? 'alert' : nothing}>
        ${isWrong ? words.lineProblems[field === 'by' ? 'by' : 'what'] : nothing}
      </p>
    </div>
  `;
}
