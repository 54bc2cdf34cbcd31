/** One time something was asked. */
export interface TrendPoint {
  /** Local day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The answer; `null` where there is none. */
  readonly value: number | null;
  /** Version of the question. No line joins two of them. */
  readonly version?: string;
}

/** A point that has an answer. */
export interface AnsweredPoint extends TrendPoint {
  readonly value: number;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** @returns A local day as a number of days, for a place on an axis. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/** @returns The local day of a number of days. */
export function dayOf(number: number): string {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** @returns The points from the oldest to the newest; those of one day stay as they were given. */
export function inOrder(points: readonly TrendPoint[]): readonly TrendPoint[] {
  return points.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

/** Whether a point has an answer. */
export function isAnswered(point: TrendPoint): point is AnsweredPoint {
  return point.value !== null;
}

/** Whether two points answer the same question, so that they can be compared. */
export function sameQuestion(one: TrendPoint, other: TrendPoint): boolean {
  return one.version === other.version;
}

/**
 * Cuts a series into the stretches that may be drawn as one line.
 *
 * A line over a time without an answer would show answers that nobody gave,
 * and a line over two versions would compare two different questions.
 */
export function stretches(points: readonly TrendPoint[]): readonly (readonly AnsweredPoint[])[] {
  const cut: AnsweredPoint[][] = [];
  let last: TrendPoint | null = null;
  for (const point of inOrder(points)) {
    if (isAnswered(point)) {
      if (last && isAnswered(last) && sameQuestion(last, point)) cut.at(-1)?.push(point);
      else cut.push([point]);
    }
    last = point;
  }
  return cut;
}
