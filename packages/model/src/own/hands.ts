import type {Entry, EntityKind} from '../entry/entry.js';
import {decides} from '../entry/standing.js';
import {voiceOf} from '../entry/voice.js';

type Written = Pick<Entry, 'author' | 'onBehalfOf'>;

/** What a group writes: several service users take part, and to be one of them makes nothing of another's one's own. */
const OF_GROUPS: ReadonlySet<EntityKind> = new Set(['meeting', 'attendance', 'checklist', 'action']);

/**
 * Whether somebody may take back or erase what an entry says.
 *
 * The hand decides and never the name it writes in: who types "as dictated"
 * takes back nothing of the person's. One's own are what one wrote, what was
 * written for one, and to the person and their representative each other's;
 * the last not in what a group writes.
 */
export function isOwnAct(change: Pick<Entry, 'author'>, written: Written & Pick<Entry, 'entity'>): boolean {
  const {ref, role} = change.author;
  if (ref === written.author.ref || ref === written.onBehalfOf?.ref) return true;
  return !OF_GROUPS.has(written.entity.kind) && decides(role) && decides(voiceOf(written).role);
}

/** Whether two entries hold the words of the same one, by the same hand. */
export function isSameParty(one: Written, other: Written): boolean {
  return one.author.ref === other.author.ref && voiceOf(one).ref === voiceOf(other).ref;
}
