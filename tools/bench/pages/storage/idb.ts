import {openDB, type IDBPDatabase} from 'idb';

import {LAYOUT} from '../../../../packages/store/src/backend.js';
import type {Kept} from './entries.js';
import {endsOf, logRow, WRITTEN, type Keeper, type Range} from './keeper.js';

/** IndexedDB through the library that ours uses too. */
export class IdbKeeper implements Keeper {
  #database!: IDBPDatabase;

  async open(): Promise<void> {
    this.#database = await openDB('bench-idb', 1, {upgrade: createTables});
  }

  save(kept: Kept): Promise<void> {
    return this.#write([kept]);
  }

  bulk(kept: readonly Kept[]): () => Promise<void> {
    return () => this.#write(kept);
  }

  async read(range: Range): Promise<number> {
    const [from, until] = endsOf(range);
    const found = await this.#database.getAllFromIndex(
      'entries',
      'byKindAt',
      IDBKeyRange.bound(from, until, false, true),
    );
    return found.length;
  }

  async #write(all: readonly Kept[]): Promise<void> {
    const transaction = this.#database.transaction(WRITTEN, 'readwrite', {durability: 'strict'});
    const puts = all.flatMap(({entry, view}) => [
      transaction.objectStore('entries').put(entry),
      transaction.objectStore('views').put(view),
    ]);
    const last = all.at(-1);
    if (last) puts.push(transaction.objectStore('meta').put(logRow(last)));
    await Promise.all([...puts, transaction.done]);
  }
}

function createTables(database: IDBPDatabase): void {
  for (const [table, {key, indexes}] of Object.entries(LAYOUT)) {
    const store = database.createObjectStore(table, {keyPath: [...key]});
    for (const [index, path] of Object.entries<readonly string[]>(indexes)) store.createIndex(index, [...path]);
  }
}
