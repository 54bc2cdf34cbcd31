import type {RadarAxis, RadarPolygon} from './radar-chart.types.js';

/** Below this many axes with a value, polygons are lines on top of one another. */
export const FEWEST_AXES = 3;

/** The axes by how two sets of ratings stand to one another. Never whether that is good. */
export interface RadarComparison {
  readonly higher: readonly RadarAxis[];
  readonly lower: readonly RadarAxis[];
  readonly same: readonly RadarAxis[];
  /** Rated in one of the two only. */
  readonly once: readonly RadarAxis[];
}

/** What can be seen of one polygon. */
export type RadarSummary =
  /** Beside the same voice at an earlier time. */
  | {readonly kind: 'over-time'; readonly comparison: RadarComparison; readonly before: RadarPolygon}
  /** Beside another voice. */
  | {readonly kind: 'beside'; readonly comparison: RadarComparison; readonly other: RadarPolygon}
  | {readonly kind: 'alone'; readonly rated: number; readonly unrated: readonly RadarAxis[]};

/** @returns How `now` stands to `before`, axis by axis. */
export function compare(axes: readonly RadarAxis[], before: RadarPolygon, now: RadarPolygon): RadarComparison {
  const relations = axes.map((_, index) => relation(before.values[index] ?? null, now.values[index] ?? null));
  const having = (wanted: Relation): RadarAxis[] => axes.filter((_, index) => relations[index] === wanted);
  return {higher: having('higher'), lower: having('lower'), same: having('same'), once: having('once')};
}

type Relation = keyof RadarComparison | 'unrated';

function relation(before: number | null, now: number | null): Relation {
  if (before === null && now === null) return 'unrated';
  if (before === null || now === null) return 'once';
  if (before === now) return 'same';
  return now > before ? 'higher' : 'lower';
}

/** @returns The polygons to speak of, one for each voice: those that are not an earlier time. */
export function currentPolygons(polygons: readonly RadarPolygon[]): readonly RadarPolygon[] {
  return polygons.filter(({emphasis}) => emphasis !== 'earlier');
}

/** @returns What can be seen of a polygon: beside its own earlier time, or else beside the first voice, or by itself. */
export function summarize(
  axes: readonly RadarAxis[],
  polygons: readonly RadarPolygon[],
  polygon: RadarPolygon,
): RadarSummary {
  const before = polygons.find(({role, emphasis}) => role === polygon.role && emphasis === 'earlier');
  if (before && before !== polygon) return {kind: 'over-time', comparison: compare(axes, before, polygon), before};
  const first = currentPolygons(polygons)[0];
  if (first && first !== polygon) return {kind: 'beside', comparison: compare(axes, first, polygon), other: first};
  const unrated = axes.filter((_, index) => (polygon.values[index] ?? null) === null);
  return {kind: 'alone', rated: axes.length - unrated.length, unrated};
}

/** Whether anything is rated at all. */
export function hasRatings(polygons: readonly RadarPolygon[]): boolean {
  return polygons.some(({values}) => values.some((value) => value !== null));
}

/** Whether there are enough axes with a value for a drawing that says something. */
export function canBeDrawn(axes: readonly RadarAxis[], polygons: readonly RadarPolygon[]): boolean {
  const rated = axes.filter((_, index) => polygons.some(({values}) => (values[index] ?? null) !== null));
  return rated.length >= FEWEST_AXES;
}
