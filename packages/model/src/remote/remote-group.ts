import {ROLES, type Party} from '../entry/roles.js';
import {joinGroup, splitGroup} from '../fold/group.js';

/** What one voice says of itself: its preferences, its conditions. */
export interface OwnGroup {
  readonly voice: Pick<Party, 'role' | 'ref'>;
  /** Whether only that voice may see them. */
  readonly private: boolean;
}

/** The group of the plans of a record, which everybody sees who takes part. */
export const CONTINGENCY_GROUP = 'contingency/shared';

/** The group of all opinions of a record, which everybody sees who takes part. */
export const OPINION_GROUP = 'opinion/shared';

/** Names a group as one text: `preference/<role>/<ref>/shared` or `…/private`. */
export function preferenceGroup(group: OwnGroup): string {
  return ownGroup('preference', group);
}

/** @returns What {@link preferenceGroup} named; `null` for any other text. */
export function parsePreferenceGroup(group: string): OwnGroup | null {
  return parseOwnGroup('preference', group);
}

/** Names a group as one text: `conditions/<role>/<ref>/shared` or `…/private`. */
export function conditionsGroup(group: OwnGroup): string {
  return ownGroup('conditions', group);
}

/** @returns What {@link conditionsGroup} named; `null` for any other text. */
export function parseConditionsGroup(group: string): OwnGroup | null {
  return parseOwnGroup('conditions', group);
}

function ownGroup(kind: 'preference' | 'conditions', {voice, private: isPrivate}: OwnGroup): string {
  return joinGroup(kind, voice.role, voice.ref, isPrivate ? 'private' : 'shared');
}

function parseOwnGroup(kind: 'preference' | 'conditions', group: string): OwnGroup | null {
  const [first, roleName, ref, audience, ...rest] = splitGroup(group);
  const role = ROLES.find((each) => each === roleName);
  if (first !== kind || !role || ref === undefined || rest.length > 0) return null;
  if (audience !== 'private' && audience !== 'shared') return null;
  return {voice: {role, ref}, private: audience === 'private'};
}
