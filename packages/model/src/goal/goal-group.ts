import type {Party} from '../entry/roles.js';
import {joinGroup} from '../fold/group.js';
import {parseVoiceGroup, voiceGroup, voiceGroupsOf} from '../own/voice-group.js';

/** Goals that are listed together. */
export interface GoalGroup {
  /** `current`: proposed, in progress or on hold; `past`: reached or set aside. */
  readonly time: 'current' | 'past';
  /** Whose private ones; `null` for those everybody sees. */
  readonly ref: string | null;
}

/** Names a group as one text: `goal/current/shared`, `goal/past/private/<ref>`. */
export function goalGroup({time, ref}: GoalGroup): string {
  return ref === null ? joinGroup('goal', time, 'shared') : joinGroup('goal', time, 'private', ref);
}

/** Ratings that may stand on one line: one voice's of one goal. */
export interface ProgressGroup {
  /** Id of the goal. */
  readonly goal: string;
  readonly voice: Pick<Party, 'role' | 'ref'>;
  /** Whether only that voice may see them. */
  readonly private: boolean;
}

/** Names a group as one text: `progress/<goal>/<role>/<ref>/shared` or `…/private`. */
export function progressGroup({goal, ...rest}: ProgressGroup): string {
  return voiceGroup('progress', {about: goal, ...rest});
}

/** @returns How the names of all groups of one goal's ratings begin, and no other's: for `groups('progress', …)` of a record. */
export function progressGroupsOf(goal: string): string {
  return voiceGroupsOf('progress', goal);
}

/** @returns What {@link progressGroup} named; `null` for any other text. */
export function parseProgressGroup(group: string): ProgressGroup | null {
  const parsed = parseVoiceGroup('progress', group);
  return parsed && {goal: parsed.about, voice: parsed.voice, private: parsed.private};
}
