import {
  LAYOUT,
  type Backend,
  type Key,
  type KeyPath,
  type Listing,
  type Ordering,
  type Rows,
  type Table,
  type Tables,
  type WritableRows,
} from './backend.js';

/** One row in one ordering of its table. */
interface Place {
  readonly key: Key;
  readonly row: object;
}

/** Keeps the rows in this page only, where the browser keeps nothing or does not answer. */
export class MemoryBackend implements Backend {
  #tables = emptyTables();
  #last: Promise<unknown> = Promise.resolve();

  read<Result>(_tables: readonly Table[], work: (rows: Rows) => Promise<Result>): Promise<Result> {
    return this.#inTurn(() => work(new MemoryRows(this.#tables)));
  }

  write<Result>(_tables: readonly Table[], work: (rows: WritableRows) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      const rows = new MemoryRows(this.#tables);
      try {
        return await work(rows);
      } catch (error) {
        rows.undo();
        throw error;
      }
    });
  }

  rest(): void {
    // There is nothing to let go of: the rows live as long as the record does.
  }

  close(): void {
    this.#tables = emptyTables();
  }

  // One after the other, so that nobody sees half of what somebody else writes.
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

class MemoryRows implements WritableRows {
  readonly #tables: MemoryTables;
  readonly #undone: (() => void)[] = [];

  constructor(tables: MemoryTables) {
    this.#tables = tables;
  }

  async get<Name extends Table>(table: Name, key: Key): Promise<Tables[Name] | undefined> {
    const [row] = await this.list(table, 'key', {within: key, limit: 1});
    return row;
  }

  async list<Name extends Table>(table: Name, ordering: Ordering<Name>, listing: Listing): Promise<Tables[Name][]> {
    const {within = [], from = [], until, order = 'oldest', limit = Infinity} = listing;
    const places = this.#tables[table].places(String(ordering));
    const first = search(places, [...within, ...from]);
    const end = until ? search(places, [...within, ...until]) : searchEnd(places, within);
    const count = Math.min(limit, Math.max(0, end - first));
    const found = order === 'oldest' ? places.slice(first, first + count) : places.slice(end - count, end).reverse();
    // Copies, as a database gives: what a caller does to a row stays with the caller.
    return found.map(({row}) => structuredClone(row) as Tables[Name]);
  }

  put<Name extends Table>(table: Name, row: Tables[Name]): void {
    const rows = this.#tables[table];
    const key = keyOf(row, LAYOUT[table].key);
    const before = key && rows.remove(key);
    rows.insert(structuredClone(row));
    this.#undone.push(() => {
      if (key) rows.remove(key);
      if (before) rows.insert(before);
    });
  }

  delete(table: Table, key: Key): void {
    const rows = this.#tables[table];
    const before = rows.remove(key);
    if (before) this.#undone.push(() => rows.insert(before));
  }

  undo(): void {
    for (const step of this.#undone.reverse()) step();
  }
}

/** One table: its rows in each of its orderings, sorted. */
class MemoryTable {
  readonly #orderings: ReadonlyMap<string, {readonly path: KeyPath; readonly places: Place[]}>;

  constructor(paths: Readonly<Record<string, KeyPath>>) {
    this.#orderings = new Map(Object.entries(paths).map(([name, path]) => [name, {path, places: []}]));
  }

  places(ordering: string): readonly Place[] {
    return this.#orderings.get(ordering)?.places ?? [];
  }

  insert(row: object): void {
    for (const {path, places} of this.#orderings.values()) {
      const key = keyOf(row, path);
      if (key) places.splice(search(places, key), 0, {key, row});
    }
  }

  /** @returns The row that was there. */
  remove(key: Key): object | undefined {
    const places = this.places('key');
    const place = places[search(places, key)];
    if (!place || compare(place.key, key) !== 0) return undefined;
    for (const ordering of this.#orderings.values()) {
      const own = keyOf(place.row, ordering.path);
      if (own) ordering.places.splice(search(ordering.places, own), 1);
    }
    return place.row;
  }
}

type MemoryTables = Readonly<Record<Table, MemoryTable>>;

function emptyTables(): MemoryTables {
  const table = (name: Table): MemoryTable => new MemoryTable({key: LAYOUT[name].key, ...LAYOUT[name].indexes});
  return {entries: table('entries'), views: table('views'), drafts: table('drafts'), meta: table('meta')};
}

/** @returns The row's key in an ordering; `null` where it has none and does not appear, as in a database. */
function keyOf(row: object, path: KeyPath): Key | null {
  const key = path.map((steps) => {
    let value: unknown = row;
    for (const step of steps.split('.')) value = (value as Record<string, unknown> | undefined)?.[step];
    return value;
  });
  return key.every((part) => typeof part === 'string') ? key : null;
}

function compare(one: Key, other: Key): number {
  for (let index = 0; index < one.length && index < other.length; index++) {
    const [a = '', b = ''] = [one[index], other[index]];
    if (a !== b) return a < b ? -1 : 1;
  }
  return one.length - other.length;
}

/** @returns The index of the first place whose key is not before `key`. */
function search(places: readonly Place[], key: Key): number {
  return bisect(places, (place) => compare(place.key, key) < 0);
}

/** @returns The index of the first place after all whose key begins with `beginning`. */
function searchEnd(places: readonly Place[], beginning: Key): number {
  return bisect(places, (place) => compare(place.key.slice(0, beginning.length), beginning) <= 0);
}

function bisect(places: readonly Place[], isBefore: (place: Place) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = places[middle];
    if (place && isBefore(place)) low = middle + 1;
    else high = middle;
  }
  return low;
}
