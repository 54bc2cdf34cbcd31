import {decides} from './goal-rights.js';
import type {Entry} from '../entry/entry.js';
import {voiceOf} from '../entry/voice.js';

type Written = Pick<Entry, 'author' | 'onBehalfOf'>;

/**
 * Whether somebody may take back or erase what an entry says.
 *
 * The hand decides and never the name it writes in: who types "as dictated"
 * takes back nothing of the person's. One's own are what one wrote, what was
 * written for one, and to the person and their representative each other's.
 */
export function isOwnAct(change: Pick<Entry, 'author'>, written: Written): boolean {
  const {ref, role} = change.author;
  if (ref === written.author.ref || ref === written.onBehalfOf?.ref) return true;
  return decides(role) && decides(voiceOf(written).role);
}

/** Whether two entries hold the words of the same one, by the same hand. */
export function isSameParty(one: Written, other: Written): boolean {
  return one.author.ref === other.author.ref && voiceOf(one).ref === voiceOf(other).ref;
}
