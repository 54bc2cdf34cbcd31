import type {Entry} from './entry.js';
import type {Party} from './roles.js';

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
