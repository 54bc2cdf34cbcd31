import type {Place} from './page/places.js';

/** Half a pixel may be rounded either way on each side. */
const TOLERANCE = 1.5;

/**
 * @param width - Of the page, in CSS pixels.
 * @returns What does not stand where a mirror would show it; empty where all does.
 */
export function notMirrored(before: readonly Place[], after: readonly Place[], width: number): readonly string[] {
  if (namesIn(before) !== namesIn(after)) return ['there are not the same boxes'];
  return before.flatMap((place, index) => {
    const found = after[index] ?? place;
    const wanted = {...place, left: width - place.right, right: width - place.left};
    return isAt(found, wanted) ? [] : [`${place.what} stands ${span(found)}, in a mirror ${span(wanted)}`];
  });
}

/** A text is mirrored where its lines begin; how they end is for its own letters to say. */
function isAt(found: Place, wanted: Place): boolean {
  const isBegun = Math.abs(found.right - wanted.right) <= TOLERANCE;
  return isBegun && (found.isText || Math.abs(found.left - wanted.left) <= TOLERANCE);
}

function namesIn(places: readonly Place[]): string {
  return places.map(({what}) => what).join('\n');
}

function span({left, right}: Place): string {
  return `from ${Math.round(left)} to ${Math.round(right)}`;
}
