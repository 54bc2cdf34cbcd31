import type {Entry, HybridClock} from '@avec/model';

import {next, type LogRow, type WritableRows} from './backend.js';
import {FOLD_VERSIONS} from './fold-versions.js';
import {writeEntries, type Origin} from './views.js';

/** What an addition did. */
export interface Added {
  /** Those that were not there before. */
  readonly entries: readonly Entry[];
  /** What is known of the log now. */
  readonly log: LogRow;
}

/**
 * Adds those entries that are not there yet.
 *
 * What is there stays as it is, whatever a copy from elsewhere says: an id
 * belongs to the first entry that came with it.
 *
 * @param compose - Makes the entries, once the clock has followed all that was written before.
 * @param origin - `here`: their authors may do only what the folds' rules allow, or a `not-allowed` error is thrown.
 */
export async function addEntries(
  rows: WritableRows,
  clock: HybridClock,
  compose: () => readonly Entry[],
  origin: Origin,
): Promise<Added> {
  const empty: LogRow = {name: 'log', count: 0, last: '', clock: '', folds: FOLD_VERSIONS};
  const log = (await rows.get('meta', ['log'])) ?? empty;
  clock.observe(log.clock);
  const composed = compose();
  // What is composed here has ids of its own: there is nothing to look for, and a save waits for one answer less.
  const entries = origin === 'here' ? composed : await unknownAmong(rows, composed);
  const last = entries.at(-1);
  if (!last) return {entries, log};
  await writeEntries(rows, entries, {kept: log.count, origin});
  for (const {at} of entries) clock.observe(at);
  const after: LogRow = {...log, count: log.count + entries.length, last: last.id, clock: clock.now()};
  rows.put('meta', after);
  return {entries, log: after};
}

async function unknownAmong(rows: WritableRows, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const ids = [...byId.keys()].sort();
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  for (const {id} of await rows.list('entries', 'key', {from: [first], until: [next(last)]})) byId.delete(id);
  return [...byId.values()];
}
