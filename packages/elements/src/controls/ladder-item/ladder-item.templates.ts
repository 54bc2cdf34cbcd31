import {html, nothing, type TemplateResult} from 'lit';

import {
  formatLadderAnswer,
  marksElsewhere,
  marksOn,
  roleOf,
  spokenOf,
  topFirst,
  type LadderAnswer,
  type LadderChoices,
  type LadderMark,
  type LadderRung,
} from './ladder-item.logic.js';
import type {LadderItemMessages} from './ladder-item.messages.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** What a ladder is drawn from. */
export interface LadderView extends LadderChoices {
  readonly answer: LadderAnswer;
  readonly marks: readonly LadderMark[];
  readonly words: LadderItemMessages;
}

/**
 * The ladder, its top rung first, each rung a place to stand on.
 *
 * A rung is named by its plain words alone, so that a list of names is short. What describes it is written apart: what
 * is drawn in lines has no pauses when it is read in one go.
 */
export function ladderTemplate(view: LadderView): TemplateResult {
  return html`<div class="ladder">
    ${topFirst(view.rungs).map(
      (rung, index) =>
        html`<label class=${classOf(view, 'rung', rung.id)} part="rung">
          ${radioTemplate(view, rung.id, index)}
          <span id="about-${index}" hidden>${spokenOf(rung, view)}</span>
          <span class="step"><span class="disc"></span></span>
          ${wordsTemplate(view, rung, index)}
        </label>`,
    )}
  </div>`;
}

/** The answers that are no rung, beside the foot of the ladder. */
export function asidesTemplate(view: LadderView): readonly TemplateResult[] {
  return view.asides.map(
    (aside) =>
      html`<label class=${classOf(view, `aside ${aside}`, aside)} part="aside"
        >${radioTemplate(view, aside)}<span class="disc"></span><span>${view.words[aside]}</span></label
      >`,
  );
}

/** The whole ladder with the place that was chosen, for where it cannot be changed. */
export function standingTemplate(view: LadderView): TemplateResult {
  const {answer, words} = view;
  return html`
    <ul class="ladder">
      ${topFirst(view.rungs).map((rung, index) => standingRungTemplate(view, rung, index))}
    </ul>
    ${answer.kind === 'rung' ? nothing : html`<p class="said">${words[answer.kind]}</p>`}
  `;
}

/** Voices that stand on no rung of this ladder, in words. */
export function elsewhereTemplate({marks, rungs}: LadderView): TemplateResult | typeof nothing {
  const elsewhere = marksElsewhere(marks, rungs);
  if (elsewhere.length === 0) return nothing;
  return html`
    <ul class="elsewhere">
      ${elsewhere.map((mark) => html`<li>${markTemplate(mark)}</li>`)}
    </ul>
  `;
}

/** Only the rung that was chosen has a circle: nothing here asks to be ticked. */
function standingRungTemplate(view: LadderView, rung: LadderRung, index: number): TemplateResult {
  const isChosen = formatLadderAnswer(view.answer) === rung.id;
  return html`<li class=${classOf(view, 'rung', rung.id)} part="rung">
    <span class="step">${isChosen ? html`<span class="disc"></span>` : nothing}</span>
    ${wordsTemplate(view, rung, index, isChosen ? heard(`${view.words.chosen} `) : nothing)}
  </li>`;
}

/** Which one is ticked, the element settles after each update. */
function radioTemplate(view: LadderView, value: string, index?: number): TemplateResult {
  const isRung = index !== undefined;
  return html`<input
    type="radio"
    name="answer"
    value=${value}
    aria-labelledby=${isRung ? `name-${index}` : nothing}
    aria-describedby=${isRung ? `about-${index}` : nothing}
    ?checked=${formatLadderAnswer(view.answer) === value}
  />`;
}

function wordsTemplate(view: LadderView, rung: LadderRung, index: number, before: unknown = nothing): TemplateResult {
  const {label, description, term} = rung;
  return html`<span class="words">
    <span id="name-${index}" class="name">${before}${label}</span>
    <span class="about"
      ><span class="description">${description}</span>${term ? html` <span class="term">${term}</span>` : nothing}</span
    >
    ${marksTemplate(view, rung)}
  </span>`;
}

function marksTemplate(view: LadderView, rung: LadderRung): TemplateResult | typeof nothing {
  const here = marksOn(view.marks, rung);
  if (here.length === 0) return nothing;
  return html`<span class="marks">${heard(view.words.here)} ${here.map(markTemplate)}</span>`;
}

/** Words for those who listen; for those who look, it is drawn. */
function heard(words: string): TemplateResult {
  return html`<span class="heard">${words}</span>`;
}

function markTemplate({label, shape}: LadderMark): TemplateResult {
  return html`<span class="mark">${voiceMark(roleOf(shape))} <span>${label}</span></span>`;
}

function classOf({answer}: LadderView, base: string, value: string): string {
  return formatLadderAnswer(answer) === value ? `${base} chosen` : base;
}
