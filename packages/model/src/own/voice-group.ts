import type {EntityKind} from '../entry/entry.js';
import {ROLES, type Party} from '../entry/roles.js';
import {joinGroup, splitGroup} from '../fold/group.js';

/** Things of one voice that may stand on one line: its ratings of one goal, its views of one decision. */
export interface VoiceGroup {
  /** What they are about: an id, or a word of their kind. */
  readonly about: string;
  readonly voice: Pick<Party, 'role' | 'ref'>;
  /** Whether only that voice may see them. */
  readonly private: boolean;
}

/** Names a group as one text: `<kind>/<about>/<role>/<ref>/shared` or `…/private`. */
export function voiceGroup(kind: EntityKind, {about, voice, private: isPrivate}: VoiceGroup): string {
  return joinGroup(kind, about, voice.role, voice.ref, isPrivate ? 'private' : 'shared');
}

/** @returns How the names of all groups about one thing begin, and no other's. */
export function voiceGroupsOf(kind: EntityKind, about: string): string {
  return joinGroup(kind, about, '');
}

/** @returns What {@link voiceGroup} named; `null` for any other text. */
export function parseVoiceGroup(kind: EntityKind, group: string): VoiceGroup | null {
  const [first, about, roleName, ref, audience, ...rest] = splitGroup(group);
  const role = ROLES.find((each) => each === roleName);
  if (first !== kind || !role || rest.length > 0) return null;
  if (about === undefined || ref === undefined) return null;
  if (audience !== 'private' && audience !== 'shared') return null;
  return {about, voice: {role, ref}, private: audience === 'private'};
}
