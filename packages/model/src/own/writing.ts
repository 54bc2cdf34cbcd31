import type {Entry} from '../entry/entry.js';
import type {Basis, Party} from '../entry/roles.js';
import {voiceOf} from '../entry/voice.js';

/** Something somebody wrote, and when. */
export interface Writing {
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  /** Whose hand it was. */
  readonly author: Party;
  /** Whose words they are. */
  readonly voice: Party;
  /** `own` when the voice wrote, else why somebody else did. */
  readonly basis: 'own' | Basis;
}

/** @returns Who wrote an entry, and when. */
export function writingOf(entry: Pick<Entry, 'id' | 'at' | 'author' | 'onBehalfOf'>): Writing {
  const {id, at, author, onBehalfOf} = entry;
  return {by: id, at, author, voice: voiceOf(entry), basis: onBehalfOf?.basis ?? 'own'};
}
