import {refusalOfErasure} from './erasure.js';
import {isOwnAct} from './hands.js';
import {refusalOf, type Refusal, type RefusalCode} from './refusal.js';
import type {Entry} from '../entry/entry.js';

/**
 * The entries that may change what a thing of one's own says: by the hand of
 * those whose it is, and meant for the same eyes.
 */
export function ownInto(record: Entry, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry.act !== 'record' && refusalOfOwn(entry, record) === null);
}

/**
 * Why an entry of a thing of one's own is refused; `null` when it is not.
 *
 * @param before - All entries of the same thing that are there already.
 */
export function ownRefusal(entry: Entry, before: readonly Entry[]): Refusal | null {
  const record = before.find(({act}) => act === 'record');
  const code =
    refusalOfErasure(entry, before) ??
    (record ? refusalOfOwn(entry, record) : entry.act === 'record' ? null : 'target');
  return code && refusalOf(code);
}

function refusalOfOwn(entry: Entry, record: Entry): RefusalCode | null {
  if (entry.act === 'record') return 'recorded';
  if (!isOwnAct(entry, record)) return 'own';
  return entry.audience === record.audience ? null : 'audience';
}
