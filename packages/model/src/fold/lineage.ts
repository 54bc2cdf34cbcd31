import {compareEntries} from '../entry/clock.js';
import type {Entry} from '../entry/entry.js';
import {heads} from '../entry/heads.js';
import {mayChange} from '../entry/voice.js';

/**
 * The entries that may change what a record says.
 *
 * Those of others are passed over: their words are theirs. So are private
 * ones about a thing that is shared, or its authors would see something else
 * than everybody with whom they share it.
 */
export function foldedInto(record: Entry, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    (entry) => mayChange(entry, record) && (record.audience === 'private' || entry.audience === 'shared'),
  );
}

/** @returns Entries from the newest to the oldest. */
export function latestFirst<Item extends Pick<Entry, 'at' | 'id'>>(entries: readonly Item[]): readonly Item[] {
  return [...entries].sort((one, other) => compareEntries(other, one));
}

/** @returns Ids of the entries that no other follows, in the order of the entries. */
export function headIds(entries: readonly Entry[]): readonly string[] {
  return heads(entries).map(({id}) => id);
}
