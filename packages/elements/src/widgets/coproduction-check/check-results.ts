import {
  roleGroups,
  widestGaps,
  type ChecklistDefinition,
  type ChecklistView,
  type Party,
  type PrincipleGap,
  type RoleGroup,
  type RoleScore,
} from '@avec/model';

import {ALONE} from './check-draft.js';

/** Managers see no group of fewer people than this, unless it is themselves. */
const FEWEST_FOR_MANAGERS = 5;

/** How many gaps are named: few enough to talk about. */
const GAPS = 3;

/** What the answers come to, as one viewer may see it. */
export interface CheckResults {
  /** One for each role; never added up. */
  readonly groups: readonly RoleGroup[];
  /** Where roles are farthest apart, the widest first. */
  readonly gaps: readonly PrincipleGap[];
  /** Whether a group is left out because it is too small to be shown to this viewer. */
  readonly isAnyHidden: boolean;
}

/** @returns What views come to, each role by itself. */
export function resultsOf(
  checklist: ChecklistDefinition,
  views: readonly ChecklistView[],
  {scope, viewer}: {readonly scope: string; readonly viewer: Party},
): CheckResults {
  const compared = scope === ALONE ? latestOfEach(views) : views;
  const groups = roleGroups(checklist, compared);
  const shown = groups.filter((group) => isForEyesOf(viewer, group, compared));
  const gaps = widestGaps(shown).filter(({highest, lowest}) => printed(highest.mean) > printed(lowest.mean));
  return {groups: shown, gaps: gaps.slice(0, GAPS), isAnyHidden: shown.length < groups.length};
}

/** @returns A mean as it is printed: two that read the same are the same. */
export function printed(mean: number): number {
  return Math.round(mean * 10) / 10;
}

/** @returns What a group comes to for one principle; `null` where the definition has no such principle. */
export function scoreIn({scores}: RoleGroup, principle: string): RoleScore | null {
  return scores.find((score) => score.principle === principle) ?? null;
}

/**
 * Outside meetings a voice can answer again: its latest answers stand beside the others'.
 *
 * What somebody keeps to themselves is given to nobody else, so that here, where nothing is read out to a group, it counts
 * among what they see.
 */
function latestOfEach(views: readonly ChecklistView[]): readonly ChecklistView[] {
  const latest = new Map<string, ChecklistView>();
  for (const view of views) {
    const key = JSON.stringify([view.voice.role, view.voice.ref, view.as]);
    const other = latest.get(key);
    if (!other || other.order < view.order) latest.set(key, view);
  }
  return [...latest.values()].map((view) => ({...view, audience: 'shared'}));
}

function isForEyesOf({role, ref}: Party, group: RoleGroup, views: readonly ChecklistView[]): boolean {
  if (role !== 'manager' || group.people >= FEWEST_FOR_MANAGERS) return true;
  return views.filter((view) => view.as === group.role).every(({author}) => author.ref === ref);
}
