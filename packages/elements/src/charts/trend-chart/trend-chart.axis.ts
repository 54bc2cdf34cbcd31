import {formatShortDay} from '../../foundation/locale/formats.js';
import {dayNumber, dayOf} from '../series/series.js';

/** From where to where the days run, in days. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const SHORTEST_SPAN = 7;
const MARGIN = 0.02;

/** @returns The axis that holds all these days with a little room on both sides; never shorter than a week. */
export function spanOf(days: readonly string[]): Span {
  const numbers = days.map(dayNumber);
  const first = numbers.reduce((one, other) => Math.min(one, other));
  const last = numbers.reduce((one, other) => Math.max(one, other));
  const length = Math.max(last - first, SHORTEST_SPAN);
  const beside = (length - (last - first)) / 2 + length * MARGIN;
  return {from: first - beside, to: last + beside};
}

/**
 * Chooses the days to write under the axis: days on which there was an answer, so that nothing has to be guessed.
 *
 * @param days - Days with a point, as numbers, in order.
 * @param apart - Least distance between two, in days, so that words do not touch.
 * @returns The newest day and, going back, every one that has room; in order.
 */
export function daysToWrite(days: readonly number[], apart: number): readonly number[] {
  const written: number[] = [];
  for (const day of days.toReversed()) {
    const next = written[0];
    if (next === undefined || next - day >= apart) written.unshift(day);
  }
  return written;
}

/** @returns What is written under one day: the day, and below it the year where it is another than to the left. */
export function dayWords(day: number, before: number | null, language: string): string[] {
  const on = dayOf(day);
  const year = on.slice(0, 4);
  const words = [formatShortDay(on, language)];
  return before !== null && dayOf(before).startsWith(year) ? words : [...words, year];
}

/**
 * Moves labels apart so that none covers another, each as near as can be to where it belongs.
 *
 * @param wanted - Where each label belongs, from above.
 * @param apart - Least distance.
 * @param lowest - The last place a label may stand.
 * @returns Where each label stands, in the order given.
 */
export function spread(wanted: readonly number[], apart: number, lowest: number): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const placed = [...wanted];
  let free = -Infinity;
  for (const index of order) {
    placed[index] = Math.max(wanted[index] ?? 0, free);
    free = (placed[index] ?? 0) + apart;
  }
  free = lowest;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, free);
    free = (placed[index] ?? 0) - apart;
  }
  return placed;
}
