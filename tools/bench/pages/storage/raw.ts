import {LAYOUT} from '../../../../packages/store/src/backend.js';
import type {Kept} from './entries.js';
import {endsOf, logRow, WRITTEN, type Keeper, type Range} from './keeper.js';

/** IndexedDB as the browser has it: the least that keeping can cost. */
export class RawKeeper implements Keeper {
  #database!: IDBDatabase;

  async open(): Promise<void> {
    const request = indexedDB.open('bench-raw', 1);
    request.onupgradeneeded = () => createTables(request.result);
    this.#database = await answerOf(request);
  }

  save(kept: Kept): Promise<void> {
    return this.#write([kept]);
  }

  bulk(kept: readonly Kept[]): () => Promise<void> {
    return () => this.#write(kept);
  }

  async read(range: Range): Promise<number> {
    const [from, until] = endsOf(range);
    const index = this.#database.transaction('entries').objectStore('entries').index('byKindAt');
    return (await answerOf(index.getAll(IDBKeyRange.bound(from, until, false, true)))).length;
  }

  #write(all: readonly Kept[]): Promise<void> {
    const transaction = this.#database.transaction(WRITTEN, 'readwrite', {durability: 'strict'});
    for (const kept of all) {
      transaction.objectStore('entries').put(kept.entry);
      transaction.objectStore('views').put(kept.view);
    }
    const last = all.at(-1);
    if (last) transaction.objectStore('meta').put(logRow(last));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was written.'));
    });
  }
}

function createTables(database: IDBDatabase): void {
  for (const [table, {key, indexes}] of Object.entries(LAYOUT)) {
    const store = database.createObjectStore(table, {keyPath: [...key]});
    for (const [index, path] of Object.entries<readonly string[]>(indexes)) store.createIndex(index, [...path]);
  }
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
  });
}
