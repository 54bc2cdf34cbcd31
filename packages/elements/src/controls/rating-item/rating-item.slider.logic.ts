import type {RatingAnswer, ScaleRange} from '@avec/model';

/** @returns The point where an empty slider rests: the middle, or the one just below it. */
export function restingPoint({min, max}: ScaleRange): number {
  return min + Math.floor((max - min) / 2);
}

/** Where arrows lead across when one writes from right to left. */
const MIRRORED: Readonly<Record<string, number>> = {ArrowLeft: 1, ArrowRight: -1};

/**
 * Where an arrow key leads, for the two cases that a native slider does not get right by itself.
 *
 * On an empty slider the first arrow answers with the resting point, which could not be reached otherwise.
 * Where one writes from right to left, WebKit mirrors the slider and not its keys.
 *
 * @returns The point; `null` where the browser knows by itself.
 */
export function pointAfterArrow(
  key: string,
  answer: RatingAnswer,
  range: ScaleRange,
  direction: string,
): number | null {
  if (!key.startsWith('Arrow')) return null;
  if (answer.kind !== 'rated') return restingPoint(range);
  const step = direction === 'rtl' ? MIRRORED[key] : undefined;
  return step ? Math.min(range.max, Math.max(range.min, answer.value + step)) : null;
}
