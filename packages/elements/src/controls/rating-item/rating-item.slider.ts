import type {RatingAnswer, ScaleRange} from '@avec/model';
import {html, type TemplateResult} from 'lit';

import {nameOfPoint, pointsOf} from './rating-item.logic.js';
import {pointAfterArrow, restingPoint} from './rating-item.slider.logic.js';
import {sliderStyles} from './rating-item.slider.styles.js';
import {legendTemplate, type ScaleView} from './rating-item.templates.js';

/** What the slider needs to be seen. */
export const styles = [sliderStyles];

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
          (point) => html`<span class=${point === rated ? 'at' : ''}>${point}${view.marksAt(point)}</span>`,
        )}
      </div>
    </div>
    ${legendTemplate(view)}
  `;
}

/** Puts the thumb where the answer is, which nobody but a script can do; an empty one rests. */
export function settleThumb(input: HTMLInputElement, answer: RatingAnswer, range: ScaleRange): void {
  input.valueAsNumber = answer.kind === 'rated' ? answer.value : restingPoint(range);
}

/** @returns The point an arrow leads to; `null` where it is no slider, or the browser knows by itself. */
export function readArrow({key, target}: KeyboardEvent, answer: RatingAnswer, range: ScaleRange): number | null {
  if (!isSlider(target)) return null;
  return pointAfterArrow(key, answer, range, getComputedStyle(target).direction);
}

/**
 * Where the empty slider rests, a tap moves nothing and browsers tell nobody; it is an answer all the same.
 *
 * @returns The point that was tapped; `null` where the browser tells of it by itself.
 */
export function readTap(event: MouseEvent, answer: RatingAnswer, range: ScaleRange): number | null {
  if (!isSlider(event.target) || answer.kind === 'rated') return null;
  return event.detail > 0 ? range.min + numberNear(event.target, event.clientX) : restingPoint(range);
}

/** The numbers are drawn where the thumb would be, in either direction of writing. */
function numberNear(slider: HTMLInputElement, x: number): number {
  const numbers = [...(slider.nextElementSibling?.children ?? [])];
  const distances = numbers.map((number) => {
    const {left, width} = number.getBoundingClientRect();
    return Math.abs(left + width / 2 - x);
  });
  return distances.indexOf(Math.min(...distances));
}

function isSlider(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'range';
}
