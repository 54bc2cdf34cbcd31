import {joinGroup, splitGroup} from './group.js';
import {ROLES, type Party} from '../entry/roles.js';

/** Sessions that may stand on one line: one voice's answers to one version of a scale. */
export interface OutcomeGroup {
  readonly definitionId: string;
  readonly version: string;
  readonly voice: Pick<Party, 'role' | 'ref'>;
  /** Whether only that voice may see them. Private sessions are never in one group with shared ones. */
  readonly private: boolean;
}

/**
 * Names a group as one text, the same on every device:
 * `outcome/<definition>/<version>/<role>/<ref>/shared` or `…/private`, where
 * `%` and `/` inside a part are written `%25` and `%2F`.
 */
export function outcomeGroup({definitionId, version, voice, private: isPrivate}: OutcomeGroup): string {
  return joinGroup('outcome', definitionId, version, voice.role, voice.ref, isPrivate ? 'private' : 'shared');
}

/** @returns What {@link outcomeGroup} named; `null` for any other text. */
export function parseOutcomeGroup(group: string): OutcomeGroup | null {
  const [kind, definitionId, version, roleName, ref, audience, ...rest] = splitGroup(group);
  const role = ROLES.find((each) => each === roleName);
  if (kind !== 'outcome' || !role || rest.length > 0) return null;
  if (definitionId === undefined || version === undefined || ref === undefined) return null;
  if (audience !== 'private' && audience !== 'shared') return null;
  return {definitionId, version, voice: {role, ref}, private: audience === 'private'};
}
