import type {TrendLine} from './trend-chart.types.js';
import {inOrder, isAnswered, sameQuestion, type AnsweredPoint, type TrendPoint} from '../series/series.js';

/** Where an answer is beside the one before. Never whether that is good. */
export type Direction = 'higher' | 'same' | 'lower';

/** What can be seen on one line. */
export type TrendSummary =
  | {readonly kind: 'none'}
  | {readonly kind: 'first'; readonly now: AnsweredPoint}
  | {readonly kind: 'unanswered'; readonly last: AnsweredPoint}
  | {readonly kind: 'other-question'; readonly now: AnsweredPoint}
  | {
      readonly kind: 'compared';
      readonly direction: Direction;
      readonly now: AnsweredPoint;
      readonly before: AnsweredPoint;
      /** Whether a time without an answer lies between the two. */
      readonly afterGap: boolean;
    };

/** @returns Where a value is beside the one before. */
export function directionOf(before: number, now: number): Direction {
  if (now === before) return 'same';
  return now > before ? 'higher' : 'lower';
}

/** @returns What can be seen on a line: its newest answer, and how it is beside the one before. */
export function summarize(points: readonly TrendPoint[]): TrendSummary {
  const ordered = inOrder(points);
  const answered = ordered.filter(isAnswered);
  const now = answered.at(-1);
  const before = answered.at(-2);
  if (!now) return {kind: 'none'};
  if (ordered.at(-1) !== now) return {kind: 'unanswered', last: now};
  if (!before) return {kind: 'first', now};
  if (!sameQuestion(before, now)) return {kind: 'other-question', now};
  const afterGap = ordered.at(-2) !== before;
  return {kind: 'compared', direction: directionOf(before.value, now.value), now, before, afterGap};
}

/** Whether there is anything to draw. */
export function hasAnswers(lines: readonly TrendLine[]): boolean {
  return lines.some(({points}) => points.some(isAnswered));
}

/** Whether a line is broken by a time without an answer. */
export function hasGaps(lines: readonly TrendLine[]): boolean {
  return lines.some(({points}) => {
    const answered = inOrder(points).map(isAnswered);
    return answered.slice(answered.indexOf(true), answered.lastIndexOf(true)).includes(false);
  });
}

/** @returns The days, oldest first, on which a question was first asked in another version. */
export function daysOfNewQuestion(lines: readonly TrendLine[]): readonly string[] {
  const days = lines.flatMap(({points}) =>
    inOrder(points)
      .filter((point, index, ordered) => isNewQuestion(point, ordered[index - 1]))
      .map(({on}) => on),
  );
  return [...new Set(days)].toSorted();
}

function isNewQuestion(point: TrendPoint, before: TrendPoint | undefined): boolean {
  return before !== undefined && !sameQuestion(before, point);
}

/** One cell of the table: an answer, a time without one, or a day on which this voice was not asked. */
export type TrendCell =
  | {readonly kind: 'answered'; readonly value: number; readonly newQuestion: boolean}
  | {readonly kind: 'unanswered'}
  | {readonly kind: 'absent'};

/** One row of the table. */
export interface TrendRow {
  readonly on: string;
  /** One cell per line, in the order of the lines. */
  readonly cells: readonly TrendCell[];
}

/** @returns Every point of every line, a row per day, the newest first. A day with two answers of a voice has two rows. */
export function tableRows(lines: readonly TrendLine[]): readonly TrendRow[] {
  const columns = lines.map(cellsByDay);
  const days = new Set(columns.flatMap((column) => [...column.keys()]));
  return [...days]
    .toSorted()
    .toReversed()
    .flatMap((on) => {
      const cells = columns.map((column) => column.get(on) ?? []);
      const height = Math.max(...cells.map(({length}) => length));
      return Array.from({length: height}, (_, row) => ({
        on,
        cells: cells.map((column): TrendCell => column.at(-1 - row) ?? {kind: 'absent'}),
      }));
    });
}

function cellsByDay({points}: TrendLine): ReadonlyMap<string, readonly TrendCell[]> {
  const byDay = new Map<string, TrendCell[]>();
  inOrder(points).forEach((point, index, ordered) => {
    const cells = byDay.get(point.on) ?? [];
    byDay.set(point.on, [...cells, cellOf(point, isNewQuestion(point, ordered[index - 1]))]);
  });
  return byDay;
}

function cellOf(point: TrendPoint, newQuestion: boolean): TrendCell {
  return isAnswered(point) ? {kind: 'answered', value: point.value, newQuestion} : {kind: 'unanswered'};
}
