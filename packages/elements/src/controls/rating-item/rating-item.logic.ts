import type {ScaleRange} from '@avec/model';

/** A point of the scale that has a meaning in words. */
export interface RatingAnchor {
  readonly value: number;
  readonly label: string;
}

/** @returns Every point of the scale, lowest first. */
export function pointsOf({min, max}: ScaleRange): readonly number[] {
  return Array.from({length: Math.max(0, max - min + 1)}, (_, index) => min + index);
}

/** @returns How many of `count` points stand side by side where there is no room for all: two even rows. */
export function rowOf(count: number): number {
  return count <= 5 ? count : Math.ceil(count / 2);
}

/** @returns Whether every point of the scale has a meaning in words. */
export function isNamed(range: ScaleRange, anchors: readonly RatingAnchor[]): boolean {
  return pointsOf(range).every((point) => anchors.some(({value}) => value === point));
}

/** @returns What a point is called when it is read out: a bare number at either end says nothing. */
export function nameOfPoint(point: number, anchors: readonly RatingAnchor[]): string {
  const anchor = anchors.find(({value}) => value === point);
  return anchor ? `${point}, ${anchor.label}` : String(point);
}

/** Digits typed so far, and when the last one was. */
export interface Typed {
  readonly digits: string;
  /** Milliseconds, as `Event.timeStamp` counts them. */
  readonly at: number;
}

/** Nothing typed. */
export const NOTHING_TYPED: Typed = {digits: '', at: -Infinity};

/** Longest pause between the two digits of a number, in milliseconds. */
const PAUSE = 1000;

/**
 * Reads a digit key: `7` is seven at once, and `1` followed soon by `0` is ten.
 *
 * @returns The digits to remember and the point they stand for; `null` where the scale has no such point.
 */
export function typeDigit(
  before: Typed,
  digit: string,
  at: number,
  {min, max}: ScaleRange,
): {readonly typed: Typed; readonly point: number | null} {
  const joined = at - before.at <= PAUSE ? before.digits + digit : digit;
  for (const digits of [joined, digit]) {
    const point = Number(digits);
    if (point >= min && point <= max) return {typed: {digits, at}, point};
  }
  return {typed: NOTHING_TYPED, point: null};
}
