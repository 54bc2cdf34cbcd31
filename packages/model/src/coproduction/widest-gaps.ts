import type {RoleGroup} from './role-groups.js';
import type {Role} from '../entry/roles.js';

/** One end of a gap. */
export interface GapEnd {
  readonly mean: number;
  /** Every role with this mean. */
  readonly roles: readonly Role[];
}

/** How far apart roles see one principle. */
export interface PrincipleGap {
  /** Id of the principle. */
  readonly principle: string;
  /** Highest mean minus lowest; 0 where all see it the same. */
  readonly gap: number;
  readonly highest: GapEnd;
  readonly lowest: GapEnd;
}

/** Fractions closer than this are one: 7/3 − 4/3 is 1. */
const EXACT = 1e9;

/**
 * Where roles see things differently: what a group can talk about first.
 *
 * @returns The principles that two roles or more have a score for, the widest
 *   gap first; where two are as wide, in the order of the definition.
 */
export function widestGaps(groups: readonly RoleGroup[]): readonly PrincipleGap[] {
  const principles = groups[0]?.scores.map(({principle}) => principle) ?? [];
  return principles.flatMap((principle) => gapOf(principle, groups)).sort((one, other) => other.gap - one.gap);
}

function gapOf(principle: string, groups: readonly RoleGroup[]): readonly PrincipleGap[] {
  const means = groups.flatMap(({role, scores}) => {
    const mean = scores.find((score) => score.principle === principle)?.mean ?? null;
    return mean === null ? [] : [{role, mean: rounded(mean)}];
  });
  if (means.length < 2) return [];
  const end = (mean: number): GapEnd => ({
    mean,
    roles: means.filter((each) => each.mean === mean).map(({role}) => role),
  });
  const highest = end(Math.max(...means.map(({mean}) => mean)));
  const lowest = end(Math.min(...means.map(({mean}) => mean)));
  return [{principle, gap: rounded(highest.mean - lowest.mean), highest, lowest}];
}

function rounded(number: number): number {
  return Math.round(number * EXACT) / EXACT;
}
