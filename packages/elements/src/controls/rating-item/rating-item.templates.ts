import type {RatingAnswer, Role, ScaleRange} from '@avec/model';
import {formatAnswer} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {isNamed, nameOfPoint, pointsOf, rowOf, type RatingAnchor} from './rating-item.logic.js';
import type {RatingItemMessages} from './rating-item.messages.js';
import {cssVars} from '../../foundation/directives/css-vars.js';
import {voiceMark} from '../../foundation/voices/voices.js';

/** An answer given before or by somebody else, drawn beside the scale and said in words. */
export interface RatingMark {
  /** Where it stands on the scale; `null` where the answer was none of its points. */
  readonly value: number | null;
  /** Whose answer it is. */
  readonly role: Role;
  /** The whole of it in words: "Last time, November 12: 5". */
  readonly text: string;
}

/** What a scale is drawn from, whichever control it is. */
export interface ScaleView {
  readonly label: string;
  readonly answer: RatingAnswer;
  readonly range: ScaleRange;
  readonly anchors: readonly RatingAnchor[];
  readonly marks: readonly RatingMark[];
  readonly words: RatingItemMessages;
}

/** The scale as a row of buttons; as a list of named ones where every point has a meaning in words. */
export function pointsTemplate(view: ScaleView): TemplateResult {
  const points = pointsOf(view.range);
  const named = isNamed(view.range, view.anchors);
  return html`
    <div
      class=${named ? 'points named' : 'points'}
      ${cssVars({'--_count': points.length, '--_row': rowOf(points.length)})}
    >
      ${points.map((point) => pointTemplate(view, point))}
    </div>
    ${named ? nothing : legendTemplate(view)}
  `;
}

/** The scale as a native slider, its thumb unseen until there is an answer. */
export function sliderTemplate(view: ScaleView): TemplateResult {
  const {label, answer, range, anchors, words} = view;
  const rated = answer.kind === 'rated' ? answer.value : null;
  return html`
    <div class="track">
      <input
        type="range"
        class=${rated === null ? 'empty' : ''}
        min=${range.min}
        max=${range.max}
        step="1"
        aria-label=${label}
        aria-valuetext=${answer.kind === 'rated' ? nameOfPoint(answer.value, anchors) : words[answer.kind]}
        aria-describedby="legend"
      />
      <div class="ruler" aria-hidden="true">
        ${pointsOf(range).map(
          (point) => html`<span class=${point === rated ? 'at' : ''}>${point}${marksAt(view, point)}</span>`,
        )}
      </div>
    </div>
    ${legendTemplate(view)}
  `;
}

/** The two answers that are no point of the scale. */
export function asidesTemplate(view: ScaleView): readonly TemplateResult[] {
  return (['not-applicable', 'declined'] as const).map((value) =>
    choiceTemplate(view, {part: 'aside', value, face: view.words[value]}),
  );
}

/** The answer in words, for where it cannot be changed. */
export function saidTemplate({answer, range, anchors, words}: ScaleView): TemplateResult {
  if (answer.kind !== 'rated') return html`<p class="said">${words[answer.kind]}</p>`;
  const {value} = answer;
  const said = anchors.some((anchor) => anchor.value === value)
    ? nameOfPoint(value, anchors)
    : words.rated(value, range.max);
  return html`<p class="said">${said}</p>`;
}

/** The marks in words: shapes on a scale say nothing to somebody who listens. */
export function marksTemplate({marks}: ScaleView): unknown {
  if (marks.length === 0) return nothing;
  return html`
    <ul id="marks" class="marks">
      ${marks.map(({role, text}) => html`<li>${voiceMark(role)} ${text}</li>`)}
    </ul>
  `;
}

/** One radio and its face. Which is ticked, and where the slider stands, the element settles after each update. */
function choiceTemplate(
  {answer}: ScaleView,
  {
    part,
    value,
    face,
    name,
  }: {readonly part: string; readonly value: string; readonly face: unknown; readonly name?: string},
): TemplateResult {
  const chosen = formatAnswer(answer) === value;
  return html`<label class=${chosen ? `${part} chosen` : part} part=${part}
    ><input type="radio" name="answer" value=${value} aria-label=${name ?? nothing} ?checked=${chosen} />${face}</label
  >`;
}

/** A point between the ends is its number; an end is read out with its meaning, and shows it where there is room. */
function pointTemplate(view: ScaleView, point: number): TemplateResult {
  const {range, anchors} = view;
  const anchor = anchors.find(({value}) => value === point);
  const marks = marksAt(view, point);
  const choice = {part: 'point', value: String(point)};
  if (!anchor) return choiceTemplate(view, {...choice, face: marks === nothing ? point : [point, marks]});
  if (isNamed(range, anchors)) {
    return choiceTemplate(view, {...choice, face: html`${point} <span>${anchor.label}</span>${marks}`});
  }
  return choiceTemplate(view, {...choice, face: [point, marks], name: nameOfPoint(point, anchors)});
}

function legendTemplate({anchors}: ScaleView): TemplateResult {
  return html`
    <div id="legend" class="legend">
      ${anchors.map(({value, label}) => html`<span><b>${value}</b> ${label}</span>`)}
    </div>
  `;
}

function marksAt({marks}: ScaleView, point: number): unknown {
  const here = marks.filter(({value}) => value === point);
  return here.length === 0 ? nothing : html`<span class="drawn">${here.map(({role}) => voiceMark(role))}</span>`;
}
