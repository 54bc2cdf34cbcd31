import {readGoalLog} from './goal-log.js';
import type {GoalStatement} from './goal-view.js';
import {placeKey, placeOf, type GoalPlace} from './goal.js';
import {statementOf} from './statements.js';
import {compareEntries} from '../entry/clock.js';
import type {Entry} from '../entry/entry.js';

/** One text that was said, or proposed, at a place of a goal. */
export type GoalVersion = GoalPlace &
  GoalStatement & {
    readonly act: 'record' | 'set' | 'accept' | 'propose';
    /** `refused`: nobody's but the person's to say, and passed over. */
    readonly standing: 'said' | 'proposed' | 'refused';
    /** Whether its author took it back. */
    readonly isWithdrawn: boolean;
    /** Time zone of the author's device: with `at`, the local day. */
    readonly zone: string;
  };

/**
 * Everything anybody ever wrote in a goal, place by place: who, when, and
 * whether it stands, was proposed or was taken back.
 *
 * @param entries - All entries of one goal.
 * @returns Oldest first; empty while the goal is not recorded.
 */
export function fieldHistory(entries: readonly Entry[]): readonly GoalVersion[] {
  const log = readGoalLog(entries);
  if (!log) return [];
  return log.acts.toSorted(compareEntries).flatMap((entry) => {
    if (entry.act !== 'record' && entry.act !== 'set' && entry.act !== 'accept' && entry.act !== 'propose') return [];
    const isWithdrawn = !log.isLive(entry);
    return entry.body.changes.map((change) => ({
      ...placeOf(change),
      ...statementOf({entry, change}),
      act: entry.act,
      standing: log.standingOf(entry.id, placeKey(change)),
      isWithdrawn,
      zone: entry.zone,
    }));
  });
}
