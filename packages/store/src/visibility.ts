import {ENTITY_KINDS, type Entry} from '@avec/model';

import type {Arrival} from './channel.js';
import type {News} from './log.js';
import type {RecordChange} from './record.js';

/** Whether somebody may read an entry: everyone what is shared; what is private, those whose hand or words it is. */
export function mayRead(ref: string, entry: Entry): boolean {
  return readersOf(entry)?.includes(ref) ?? true;
}

/** @returns What the tabs are told of an entry. */
export function arrivalOf(entry: Entry): Arrival {
  return {id: entry.id, kind: entry.entity.kind, readers: readersOf(entry)};
}

/** @returns What somebody may hear of some news; `null` for nothing. */
export function changeFor(ref: string, {arrivals, draft, origin}: News): RecordChange | null {
  if (!arrivals) return {kinds: ENTITY_KINDS, entries: [], drafts: [], origin};
  const visible = arrivals.filter(({readers}) => readers?.includes(ref) ?? true);
  const drafts = draft?.author === ref ? [draft.key] : [];
  if (visible.length + drafts.length === 0) return null;
  const kinds = ENTITY_KINDS.filter((kind) => visible.some((arrival) => arrival.kind === kind));
  return {kinds, entries: visible.map(({id}) => id), drafts, origin};
}

function readersOf({audience, author, onBehalfOf}: Entry): readonly string[] | null {
  if (audience === 'shared') return null;
  return onBehalfOf ? [author.ref, onBehalfOf.ref] : [author.ref];
}
