import type {EntityKind, EntityView, Entry} from '@avec/model';

import type {Rows, Table} from './backend.js';
import type {EntryQuery, ViewQuery} from './record.js';
import {mayRead} from './visibility.js';
import {next} from './views.js';

/** Entries that are read at once. */
const BATCH = 200;

/** Reads for one actor, who sees what is shared and what is their own. */
export interface Reader {
  readonly ref: string;
  read<Result>(tables: readonly Table[], work: (rows: Rows) => Promise<Result>): Promise<Result>;
}

/** Entries in the order of the clock, read while they are asked for. */
export async function* readEntries(
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

/** @returns Views of a kind or of one of its groups, newest first. */
export function readViews(
  reader: Reader,
  kind: EntityKind,
  {group, before, limit = Infinity}: ViewQuery,
): Promise<readonly EntityView[]> {
  const [ordering, within] =
    group === undefined ? (['byKind', [kind]] as const) : (['byGroup', [kind, group]] as const);
  return reader.read(['views'], async (rows) => {
    const found: EntityView[] = [];
    let until = before === undefined ? undefined : [before];
    while (found.length < limit) {
      const wanted = limit === Infinity ? undefined : limit - found.length;
      const batch = await rows.list('views', ordering, {within, until, order: 'newest', limit: wanted});
      found.push(...batch.filter(({visibleTo}) => visibleTo === null || visibleTo === reader.ref));
      const last = batch.at(-1);
      if (!last || batch.length !== wanted) break;
      until = [last.order, last.id];
    }
    return found;
  });
}

/** @returns The groups in which there is something to see, in the order of their names. */
export async function readGroups(reader: Reader, kind: EntityKind): Promise<readonly string[]> {
  const groups: string[] = [];
  let from: readonly string[] = [];
  for (;;) {
    const listing = {within: [kind], from, limit: 1};
    const [first] = await reader.read(['views'], (rows) => rows.list('views', 'byGroup', listing));
    const group = first?.group ?? null;
    if (group === null) return groups;
    if ((await readViews(reader, kind, {group, limit: 1})).length > 0) groups.push(group);
    from = [next(group)];
  }
}
