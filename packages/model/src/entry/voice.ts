import type {Entry} from './entry.js';
import {ROLES, type Party} from './roles.js';

type Written = Pick<Entry, 'author' | 'onBehalfOf'>;

/** @returns Whose words an entry holds: of the one it was written for, else of its author. */
export function voiceOf(entry: Written): Party {
  return entry.onBehalfOf ?? entry.author;
}

/**
 * Whether one entry may correct, withdraw or erase what another says.
 *
 * Only those whose words they are: who wrote them, or on whose behalf they
 * were written, by their own hand or another's.
 */
export function mayChange(change: Written, written: Written): boolean {
  const refs = [written.author.ref, written.onBehalfOf?.ref];
  return refs.includes(voiceOf(change).ref);
}

/** @returns The same text for the same voice, whatever name it is shown under, and for no other. */
export function voiceKey({role, ref}: Pick<Party, 'role' | 'ref'>): string {
  return JSON.stringify([role, ref]);
}

/** One order of voices, the person's first. For `sort`. */
export function compareVoices(one: Party, other: Party): number {
  if (one.role !== other.role) return ROLES.indexOf(one.role) - ROLES.indexOf(other.role);
  return one.ref < other.ref ? -1 : Number(one.ref > other.ref);
}
