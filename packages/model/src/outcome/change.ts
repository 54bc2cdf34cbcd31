import type {ChangeThreshold} from '../definition/definition.js';

/** How one rating stands to the one before. Says where it went, never whether that is good. */
export interface Change {
  readonly direction: 'higher' | 'same' | 'lower';
  /** Latest minus previous. */
  readonly delta: number;
  /** Whether the difference is more than chance, or matters, as the threshold's source has it; `null` with no threshold. */
  readonly beyond: boolean | null;
  /** The difference it is held against; `null` with none. */
  readonly threshold: number | null;
}

/** Two-sided 95 % of the normal distribution. */
const Z_95 = 1.96;

/**
 * Compares two ratings of one theme, or two scores of one scale.
 *
 * With no published threshold it says the direction only. A stated threshold
 * (`reliable`, `minimal-important`) is reached by a difference as large; one
 * computed from a deviation and a reliability (`rci`) must be passed.
 */
export function describeChange(previous: number, latest: number, threshold?: ChangeThreshold): Change {
  const delta = latest - previous;
  const direction = delta === 0 ? 'same' : delta > 0 ? 'higher' : 'lower';
  if (!threshold) return {direction, delta, beyond: null, threshold: null};
  if (threshold.kind !== 'rci') {
    return {direction, delta, beyond: Math.abs(delta) >= threshold.threshold, threshold: threshold.threshold};
  }
  const limit = reliableChangeThreshold(threshold.sd, threshold.reliability);
  return {direction, delta, beyond: Math.abs(delta) > limit, threshold: limit};
}

/**
 * Standard error of the difference of two scores: SD · √2 · √(1 − r).
 *
 * The √2 is missing from the first printing of the reliable change index
 * (Jacobson, Follette & Revenstorf, 1984), was pointed out by Christensen &
 * Mendoza (1986) and is in Jacobson & Truax (1991), "Clinical significance: a
 * statistical approach to defining meaningful change in psychotherapy
 * research", Journal of Consulting and Clinical Psychology 59(1), 12–19.
 *
 * @param sd - Standard deviation of the scores, above 0.
 * @param reliability - Reliability of the measure, from 0 to 1.
 */
export function standardErrorOfDifference(sd: number, reliability: number): number {
  return sd * Math.SQRT2 * Math.sqrt(1 - reliability);
}

/** @returns The difference that chance alone passes one time in twenty: 1.96 standard errors of the difference. */
export function reliableChangeThreshold(sd: number, reliability: number): number {
  return Z_95 * standardErrorOfDifference(sd, reliability);
}
