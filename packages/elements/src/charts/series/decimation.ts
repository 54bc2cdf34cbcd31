/** A place on a drawing: days across, answers up. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The stretch of an axis that is cut into columns. */
export interface Columns {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Thins out what a screen cannot show: of each column the lowest and the highest stay, with both ends of the line.
 *
 * Averages would draw answers that nobody gave; every place kept is one that was.
 *
 * @param places - In order of `x`.
 */
export function decimate(places: readonly Place[], {from, to, count}: Columns): readonly Place[] {
  if (places.length <= 2 * count || to <= from) return places;
  const ends = new Map<number, {low: Place; high: Place}>();
  for (const place of places) {
    const column = Math.floor(((place.x - from) / (to - from)) * count);
    const {low, high} = ends.get(column) ?? {low: place, high: place};
    ends.set(column, {low: place.y < low.y ? place : low, high: place.y > high.y ? place : high});
  }
  const kept = new Set([places[0], places.at(-1), ...[...ends.values()].flatMap(({low, high}) => [low, high])]);
  return places.filter((place) => kept.has(place));
}
