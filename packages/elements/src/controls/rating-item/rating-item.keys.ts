import {formatAnswer, type RatingAnswer, type ScaleRange} from '@avec/model';

import {NOTHING_TYPED, pointAfterArrow, typeDigit} from './rating-item.logic.js';

/** Reads the keys that answer a scale beyond those a native control knows. */
export class RatingKeys {
  #typed = NOTHING_TYPED;

  /** @returns The answer a key gives, as a form submits it; empty where it clears; `null` where it is not ours. */
  read(event: KeyboardEvent, answer: RatingAnswer, range: ScaleRange): string | null {
    const {key, ctrlKey, metaKey, altKey} = event;
    if (ctrlKey || metaKey || altKey) return null;
    if (key === 'Delete' || key === 'Backspace') return '';
    const point = /^\d$/.test(key) ? this.#readDigit(event, answer, range) : readArrow(event, answer, range);
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

function readArrow({key, target}: KeyboardEvent, answer: RatingAnswer, range: ScaleRange): number | null {
  const slider = target as HTMLInputElement;
  return slider.type === 'range' ? pointAfterArrow(key, answer, range, getComputedStyle(slider).direction) : null;
}
