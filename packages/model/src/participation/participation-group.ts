import {REFLECTION_SUBJECTS, type ReflectionSubject} from './reflection.js';
import type {Party} from '../entry/roles.js';
import {joinGroup} from '../fold/group.js';
import {parseVoiceGroup, voiceGroup, voiceGroupsOf} from '../own/voice-group.js';

/**
 * Names the decisions a person may see together: `decision/shared`, `decision/private/<ref>`.
 *
 * @param ref - Whose private ones; `null` for those everybody sees.
 */
export function decisionGroup(ref: string | null): string {
  return ref === null ? joinGroup('decision', 'shared') : joinGroup('decision', 'private', ref);
}

/** Views that may stand on one line: one voice's of one decision. */
export interface ParticipationGroup {
  /** Id of the decision. */
  readonly decision: string;
  readonly voice: Pick<Party, 'role' | 'ref'>;
  /** Whether only that voice may see them. */
  readonly private: boolean;
}

/** Names a group as one text: `participation/<decision>/<role>/<ref>/shared` or `…/private`. */
export function participationGroup({decision, ...rest}: ParticipationGroup): string {
  return voiceGroup('participation', {about: decision, ...rest});
}

/** @returns How the names of all groups of one decision's views begin, and no other's: for `groups('participation', …)` of a record. */
export function participationGroupsOf(decision: string): string {
  return voiceGroupsOf('participation', decision);
}

/** @returns What {@link participationGroup} named; `null` for any other text. */
export function parseParticipationGroup(group: string): ParticipationGroup | null {
  const parsed = parseVoiceGroup('participation', group);
  return parsed && {decision: parsed.about, voice: parsed.voice, private: parsed.private};
}

/** One voice's worksheets about the same. */
export interface ReflectionGroup {
  readonly about: ReflectionSubject;
  readonly voice: Pick<Party, 'role' | 'ref'>;
  /** Whether only that voice may see them. */
  readonly private: boolean;
}

/** Names a group as one text: `reflection/<about>/<role>/<ref>/shared` or `…/private`. */
export function reflectionGroup(group: ReflectionGroup): string {
  return voiceGroup('reflection', group);
}

/** @returns What {@link reflectionGroup} named; `null` for any other text. */
export function parseReflectionGroup(group: string): ReflectionGroup | null {
  const parsed = parseVoiceGroup('reflection', group);
  const about = REFLECTION_SUBJECTS.find((each) => each === parsed?.about);
  return parsed && about ? {...parsed, about} : null;
}
