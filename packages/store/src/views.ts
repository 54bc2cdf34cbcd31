import {ENTITY_KINDS, FOLDS, mayErase, redacted, type EntityKind, type Entry, type Fault} from '@avec/model';

import {next, type Backend, type Listing, type LogRow, type Rows, type WritableRows} from './backend.js';
import {notAllowed} from './composing.js';
import {FOLD_VERSIONS} from './fold-versions.js';

/** Entities that are folded before the database is waited for. */
const AT_ONCE = 500;

/** Entries that are read at once when views are made anew. */
const BATCH = 1000;

/** Where entries come from: written on this device, or brought from elsewhere. */
export type Origin = 'here' | 'import';

/**
 * Writes entries that are not there yet, and folds the things they are about.
 *
 * The view of a thing is folded from that thing's entries alone, and kept: to
 * show a screen nobody ever reads the whole log.
 *
 * Throws a `not-allowed` error for what somebody may not do who writes it here.
 *
 * @param how - Among others, how many entries are `kept` already; where there are none, none are looked for.
 */
export async function writeEntries(
  rows: WritableRows,
  entries: readonly Entry[],
  {kept, origin}: {readonly kept: number; readonly origin: Origin},
): Promise<void> {
  const entities = groupBy(entries, ({entity}) => `${entity.kind} ${entity.id}`);
  for (let start = 0; start < entities.length; start += AT_ONCE) {
    const some = entities.slice(start, start + AT_ONCE);
    const before = kept > 0 ? await Promise.all(some.map((own) => siblingsOf(rows, own))) : [];
    for (const [index, own] of some.entries()) {
      if (origin === 'here') assertAllowed(before[index] ?? [], own, entries);
      writeEntity(rows, before[index] ?? [], own);
    }
    // Answered when all before it is written: a large import then stands in memory a piece at a time.
    if (start + AT_ONCE < entities.length) await rows.get('meta', ['log']);
  }
}

async function siblingsOf(rows: Rows, [first]: readonly Entry[]): Promise<readonly Entry[]> {
  return first ? rows.list('entries', 'byEntity', {within: [first.entity.kind, first.entity.id]}) : [];
}

/** Asks the rules of a kind, each entry in the light of those before it. */
function assertAllowed(before: readonly Entry[], own: readonly Entry[], all: readonly Entry[]): void {
  const faults = own.flatMap((entry, index): readonly Fault[] => {
    const refusal = FOLDS[entry.entity.kind].refusal?.(entry, [...before, ...own.slice(0, index)]);
    if (!refusal) return [];
    return [{path: `[${String(all.indexOf(entry))}]`, code: 'not-allowed', message: refusal.message}];
  });
  if (faults.length > 0) throw notAllowed(faults);
}

function writeEntity(rows: WritableRows, before: readonly Entry[], entries: readonly Entry[]): void {
  // Words that somebody erased go from the disk and not only from the screen, whichever of the two came first.
  const after = withoutErased([...before, ...entries]);
  const unchanged = new Set<Entry>(before);
  for (const entry of after) if (!unchanged.has(entry)) rows.put('entries', entry);
  fold(rows, after);
}

function withoutErased(entries: readonly Entry[]): readonly Entry[] {
  const requests = entries.filter((entry) => entry.act === 'redact');
  if (requests.length === 0) return entries;
  const isErased = (entry: Entry): boolean =>
    requests.some((request) => request.body.target === entry.id && mayErase(request, entry));
  return entries.map((entry) => (isErased(entry) ? redacted(entry) : entry));
}

function fold(rows: WritableRows, entries: readonly Entry[]): void {
  const [first] = entries;
  if (!first) return;
  const {kind, id} = first.entity;
  const view = FOLDS[kind].fold(entries);
  if (view) rows.put('views', view);
  else rows.delete('views', [kind, id]);
}

/** Folds anew what was folded by another release. Can be interrupted: it then begins again at the next opening. */
export async function refreshViews(backend: Backend, {folds}: LogRow): Promise<void> {
  const stale = ENTITY_KINDS.filter((kind) => folds[kind] !== FOLD_VERSIONS[kind]);
  for (const kind of stale) await refreshKind(backend, kind);
  await backend.write(['meta'], async (rows) => {
    const now = await rows.get('meta', ['log']);
    if (now) rows.put('meta', {...now, folds: FOLD_VERSIONS});
  });
}

async function refreshKind(backend: Backend, kind: EntityKind): Promise<void> {
  let from: Listing['from'];
  do {
    from = await backend.write(['entries', 'views'], (rows) => refreshBatch(rows, kind, from));
  } while (from);
}

/** @returns Where the next batch begins; `undefined` after the last. */
async function refreshBatch(rows: WritableRows, kind: EntityKind, from: Listing['from']): Promise<Listing['from']> {
  const batch = await rows.list('entries', 'byEntity', {within: [kind], from: from ?? [], limit: BATCH});
  const last = batch.at(-1);
  if (!last) return undefined;
  // The last thing may go on after the batch; all the others are whole.
  const rest = await restOf(rows, kind, last);
  for (const entries of groupBy([...batch, ...rest], ({entity}) => entity.id)) fold(rows, entries);
  return batch.length < BATCH ? undefined : [next(last.entity.id)];
}

function restOf(rows: Rows, kind: EntityKind, {entity, id}: Entry): Promise<Entry[]> {
  return rows.list('entries', 'byEntity', {within: [kind, entity.id], from: [next(id)]});
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
