import type {RatingAnswer, ScaleRange} from '@avec/model';
import {formatAnswer} from '@avec/model';
import {html, nothing, type TemplateResult} from 'lit';

import {isNamed, nameOfPoint, pointsOf, type RatingAnchor} from './rating-item.logic.js';
import type {RatingItemMessages} from './rating-item.messages.js';

/** What a scale is drawn from, whichever control it is. */
export interface ScaleView {
  readonly label: string;
  readonly answer: RatingAnswer;
  readonly range: ScaleRange;
  readonly anchors: readonly RatingAnchor[];
  /** Draws the marks at a point. */
  readonly marksAt: (point: number) => unknown;
  readonly words: RatingItemMessages;
}

/** The scale as a row of buttons; as a list of named ones where every point has a meaning in words. */
export function pointsTemplate(view: ScaleView): TemplateResult {
  const points = pointsOf(view.range);
  const named = isNamed(view.range, view.anchors);
  return html`
    <div class=${named ? 'points named' : 'points'}>${points.map((point) => pointTemplate(view, point))}</div>
    ${named ? nothing : legendTemplate(view)}
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
  const marks = view.marksAt(point);
  const choice = {part: 'point', value: String(point)};
  if (!anchor) return choiceTemplate(view, {...choice, face: marks === nothing ? point : [point, marks]});
  if (isNamed(range, anchors)) {
    return choiceTemplate(view, {...choice, face: html`${point} <span>${anchor.label}</span>${marks}`});
  }
  return choiceTemplate(view, {...choice, face: [point, marks], name: nameOfPoint(point, anchors)});
}

/** What the points mean, under the scale. */
export function legendTemplate({anchors}: Pick<ScaleView, 'anchors'>): TemplateResult {
  return html`
    <div id="legend" class="legend">
      ${anchors.map(({value, label}) => html`<span><b>${value}</b> ${label}</span>`)}
    </div>
  `;
}
