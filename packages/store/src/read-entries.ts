import {compareEntries, type Entry} from '@avec/model';

import {next} from './backend.js';
import type {Reader} from './reading.js';
import type {EntryQuery} from './record.js';
import {mayRead} from './visibility.js';

/** Entries that are read at once. */
const BATCH = 200;

/** Entries in the order of the clock, read while they are asked for. */
export async function* readEntries(reader: Reader, query: EntryQuery): AsyncGenerator<Entry, void, undefined> {
  if (query.entity) yield* await readThing(reader, query.entity, query);
  else yield* readLog(reader, query);
}

/** One thing's entries are few, and every fold reads them all. */
async function readThing(
  reader: Reader,
  {kind, id}: Entry['entity'],
  {kind: only = kind, since = '', until, order, limit = Infinity}: EntryQuery,
): Promise<readonly Entry[]> {
  const rows = await reader.read(['entries'], (all) => all.list('entries', 'byEntity', {within: [kind, id]}));
  const found = rows
    .filter((entry) => mayRead(reader.ref, entry) && only === kind)
    .filter(({at}) => at >= since && (until === undefined || at < until))
    .sort(compareEntries);
  return (order === 'newest' ? found.reverse() : found).slice(0, limit);
}

async function* readLog(
  reader: Reader,
  {kind, since, until, order = 'oldest', limit = Infinity}: EntryQuery,
): AsyncGenerator<Entry, void, undefined> {
  const [ordering, within] = kind === undefined ? (['byAt', []] as const) : (['byKindAt', [kind]] as const);
  let from: readonly string[] = since === undefined ? [] : [since];
  let end = until === undefined ? undefined : [until];
  let left = limit;
  while (left > 0) {
    const listing = {within, from, until: end, order, limit: BATCH};
    const batch = await reader.read(['entries'], (rows) => rows.list('entries', ordering, listing));
    for (const entry of batch.filter((each) => mayRead(reader.ref, each)).slice(0, left)) {
      left--;
      yield entry;
    }
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return;
    if (order === 'oldest') from = [last.at, next(last.id)];
    else end = [last.at, last.id];
  }
}
