import {formatAnswer, type RatingAnswer, type ScaleRange} from '@avec/model';

import {NOTHING_TYPED, typeDigit} from './rating-item.logic.js';
import type * as SliderPart from './rating-item.slider.js';

/** Reads the keys that answer a scale beyond those a native control knows. */
export class RatingKeys {
  #typed = NOTHING_TYPED;

  /**
   * @param slider - Reads the arrows where the scale is a slider.
   * @returns The answer a key gives, as a form submits it; empty where it clears; `null` where it is not ours.
   */
  read(
    event: KeyboardEvent,
    answer: RatingAnswer,
    range: ScaleRange,
    slider: Pick<typeof SliderPart, 'readArrow'> | null,
  ): string | null {
    const {key, ctrlKey, metaKey, altKey} = event;
    if (ctrlKey || metaKey || altKey) return null;
    if (key === 'Delete' || key === 'Backspace') return '';
    const point = /^\d$/.test(key)
      ? this.#readDigit(event, answer, range)
      : (slider?.readArrow(event, answer, range) ?? null);
    return point === null ? null : String(point);
  }

  /** Digits belong together only while what they stand for is still the answer. */
  #readDigit({key, timeStamp}: KeyboardEvent, answer: RatingAnswer, range: ScaleRange): number | null {
    const before = this.#typed.digits === formatAnswer(answer) ? this.#typed : NOTHING_TYPED;
    const {typed, point} = typeDigit(before, key, timeStamp, range);
    this.#typed = typed;
    return point;
  }
}
