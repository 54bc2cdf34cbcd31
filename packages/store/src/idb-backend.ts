import type {IDBPTransaction} from 'idb';

import type {Backend, Key, Listing, Ordering, Rows, Table, Tables, WritableRows} from './backend.js';
import type {Connection} from './connection.js';

/** Keeps the rows in IndexedDB. */
export class IdbBackend implements Backend {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  read<Result>(tables: readonly Table[], work: (rows: Rows) => Promise<Result>): Promise<Result> {
    return this.#connection.use((database) => work(new IdbRows(database.transaction(tables))));
  }

  write<Result>(tables: readonly Table[], work: (rows: WritableRows) => Promise<Result>): Promise<Result> {
    return this.#connection.use(async (database) => {
      // `strict` waits for the disk and not only for the operating system.
      const transaction = database.transaction(tables, 'readwrite', {durability: 'strict'});
      const result = await work(new IdbWritableRows(transaction)).catch((error: unknown) => giveUp(transaction, error));
      // A request that succeeds may still be taken back: only the end of the transaction counts.
      await transaction.done;
      return result;
    });
  }

  rest(): void {
    this.#connection.close();
  }

  close(): void {
    this.#connection.end();
  }
}

/** A table, or one of its orderings, as far as its keys can be walked. */
interface Source {
  openKeyCursor(range: IDBKeyRange, direction: 'prev'): Promise<Step | null>;
}

interface Step {
  readonly key: IDBValidKey;
  advance(count: number): Promise<Step | null>;
}

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<unknown, Table[], Mode>;

/** Takes everything back. Where the browser had done so before, its reason is the one that counts. */
async function giveUp(transaction: Transaction<'readwrite'>, error: unknown): Promise<never> {
  const reason = transaction.done.then(
    () => error,
    (cause: unknown) => cause,
  );
  try {
    transaction.abort();
  } catch {
    throw await reason;
  }
  await reason;
  throw error;
}

class IdbRows implements Rows {
  readonly #transaction: Transaction<IDBTransactionMode>;

  constructor(transaction: Transaction<IDBTransactionMode>) {
    this.#transaction = transaction;
    // Who waits for the transaction hears of its failure there; a reader hears of it from the request.
    transaction.done.catch(() => undefined);
  }

  async get<Name extends Table>(table: Name, key: Key): Promise<Tables[Name] | undefined> {
    return (await this.#transaction.objectStore(table).get([...key])) as Tables[Name] | undefined;
  }

  async list<Name extends Table>(table: Name, ordering: Ordering<Name>, listing: Listing): Promise<Tables[Name][]> {
    const {order = 'oldest', limit} = listing;
    const store = this.#transaction.objectStore(table);
    const source = ordering === 'key' ? store : store.index(String(ordering));
    const range = rangeOf(listing);
    if (!range) return [];
    if (order === 'oldest') return (await source.getAll(range, limit)) as Tables[Name][];
    if (limit === undefined) return ((await source.getAll(range)) as Tables[Name][]).reverse();
    const ours = await newestOf(source, range, limit);
    return ours ? ((await source.getAll(ours)) as Tables[Name][]).reverse() : [];
  }
}

class IdbWritableRows extends IdbRows implements WritableRows {
  readonly #transaction: Transaction<'readwrite'>;

  constructor(transaction: Transaction<'readwrite'>) {
    super(transaction);
    this.#transaction = transaction;
  }

  put<Name extends Table>(table: Name, row: Tables[Name]): void {
    this.#transaction.objectStore(table).put(row).catch(leaveToTransaction);
  }

  delete(table: Table, key: Key): void {
    this.#transaction
      .objectStore(table)
      .delete([...key])
      .catch(leaveToTransaction);
  }
}

// A request that fails takes its transaction with it, and that is where it is reported.
function leaveToTransaction(): void {}

/** An array sorts after every string, so that this ends the range after all that begins alike. */
const LAST: IDBValidKey = [];

/** @returns The range; `null` for one that ends before it begins, which IndexedDB refuses to make. */
function rangeOf({within = [], from = [], until}: Listing): IDBKeyRange | null {
  const lower = [...within, ...from];
  const upper = [...within, ...(until ?? [LAST])];
  return indexedDB.cmp(lower, upper) < 0 ? IDBKeyRange.bound(lower, upper, false, true) : null;
}

/**
 * Narrows a range to its newest rows, because one request for many rows is far faster than one for each.
 *
 * @returns The range of the last `limit` rows; `null` where there are none.
 */
async function newestOf(source: Source, range: IDBKeyRange, limit: number): Promise<IDBKeyRange | null> {
  const last = await source.openKeyCursor(range, 'prev');
  if (!last) return null;
  const first = limit > 1 ? await last.advance(limit - 1) : last;
  // Keys are read alone, and all but one are stepped over. No two rows share a key, so none comes too many.
  return first ? IDBKeyRange.bound(first.key, range.upper, false, range.upperOpen) : range;
}
