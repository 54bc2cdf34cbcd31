import {ROLES, type Party} from '../entry/roles.js';
import {joinGroup, splitGroup} from '../fold/group.js';

/** Stands for no meeting. */
const NONE = '-';

/**
 * Names the meetings that are listed together: `meeting/shared`, `meeting/private/<ref>`.
 *
 * @param ref - Whose private ones; `null` for those everybody sees.
 */
export function meetingGroup(ref: string | null): string {
  return ref === null ? joinGroup('meeting', 'shared') : joinGroup('meeting', 'private', ref);
}

/**
 * Names those who took part in a meeting: `attendance/<meeting>`, `attendance/<meeting>/private/<ref>`.
 *
 * @param meeting - Id of the meeting.
 * @param ref - Whose private ones; `null` for those everybody sees.
 */
export function attendanceGroup(meeting: string, ref: string | null): string {
  return ref === null ? joinGroup('attendance', meeting) : joinGroup('attendance', meeting, 'private', ref);
}

/** One voice's views of one version of a checklist, in one meeting or in none. */
export interface ChecklistGroup {
  readonly definitionId: string;
  readonly version: string;
  /** Id of the meeting; `null` for none. */
  readonly meeting: string | null;
  readonly voice: Pick<Party, 'role' | 'ref'>;
  /** Whether only that voice may see them. */
  readonly private: boolean;
}

/** Names a group as one text: `checklist/<definition>/<version>/<meeting or ->/<role>/<ref>/shared` or `…/private`. */
export function checklistGroup({voice, private: isPrivate, ...of}: ChecklistGroup): string {
  return `${beginning(of)}/${joinGroup(voice.role, voice.ref, isPrivate ? 'private' : 'shared')}`;
}

/** @returns How the names of all groups of one version in one meeting begin, and no other's: for `groups('checklist', …)` of a record. */
export function checklistGroupsOf(of: Pick<ChecklistGroup, 'definitionId' | 'version' | 'meeting'>): string {
  return `${beginning(of)}/`;
}

/** @returns What {@link checklistGroup} named; `null` for any other text. */
export function parseChecklistGroup(group: string): ChecklistGroup | null {
  const [kind, definitionId, version, meeting, roleName, ref, audience, ...rest] = splitGroup(group);
  const role = ROLES.find((each) => each === roleName);
  if (kind !== 'checklist' || !role || rest.length > 0) return null;
  if (definitionId === undefined || version === undefined || meeting === undefined || ref === undefined) return null;
  if (audience !== 'private' && audience !== 'shared') return null;
  const where = {definitionId, version, meeting: meeting === NONE ? null : meeting};
  return {...where, voice: {role, ref}, private: audience === 'private'};
}

/** Lines of the plan that are listed together. */
export interface ActionGroup {
  /** `open`: to do, or put off until later; `closed`: done or given up. */
  readonly time: 'open' | 'closed';
  /** Whose private ones; `null` for those everybody sees. */
  readonly ref: string | null;
}

/** Names a group as one text: `action/open/shared`, `action/closed/private/<ref>`. */
export function actionGroup({time, ref}: ActionGroup): string {
  return ref === null ? joinGroup('action', time, 'shared') : joinGroup('action', time, 'private', ref);
}

function beginning({definitionId, version, meeting}: Pick<ChecklistGroup, 'definitionId' | 'version' | 'meeting'>) {
  return joinGroup('checklist', definitionId, version, meeting ?? NONE);
}
