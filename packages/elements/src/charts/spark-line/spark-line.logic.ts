import {dayNumber, inOrder, isAnswered, stretches, type TrendPoint} from '../series/series.js';

/** Size of the drawing, in units of its own. */
export const SPARK_BOX = {width: 96, height: 24, margin: 5} as const;

/** A place in the box. */
export interface SparkPlace {
  readonly x: number;
  readonly y: number;
}

/** What a small line consists of. */
export interface SparkShape {
  /** Path data of the lines, one `M` per stretch. Empty where no two answers may be joined. */
  readonly path: string;
  /** Answers without a neighbour to be joined to, the newest left out. */
  readonly dots: readonly SparkPlace[];
  /** The newest answer. */
  readonly end: SparkPlace;
}

/** @returns The shape of a small line, or `null` where there is no answer. One answer is a mark and no line. */
export function sparkShape(points: readonly TrendPoint[], min: number, max: number): SparkShape | null {
  const newest = inOrder(points).findLast(isAnswered);
  if (!newest) return null;
  const place = placing(points, min, max);
  const lines = stretches(points).map((stretch) => stretch.map(place));
  const end = place(newest);
  return {
    path: lines
      .filter(({length}) => length > 1)
      .map(pathOf)
      .join(''),
    dots: lines.flatMap((line) => (line.length === 1 ? line : [])).filter(({x, y}) => x !== end.x || y !== end.y),
    end,
  };
}

function placing(
  points: readonly TrendPoint[],
  min: number,
  max: number,
): (point: {readonly on: string; readonly value: number}) => SparkPlace {
  const {width, height, margin} = SPARK_BOX;
  const days = points.map(({on}) => dayNumber(on));
  const first = days.reduce((one, other) => Math.min(one, other));
  const length = days.reduce((one, other) => Math.max(one, other)) - first;
  return ({on, value}) => ({
    x: rounded(length === 0 ? width / 2 : margin + ((dayNumber(on) - first) / length) * (width - 2 * margin)),
    y: rounded(height - margin - ((value - min) / (max - min)) * (height - 2 * margin)),
  });
}

function pathOf(line: readonly SparkPlace[]): string {
  return line.map(({x, y}, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
