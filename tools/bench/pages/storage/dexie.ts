import {Dexie} from 'dexie';

import {LAYOUT} from '../../../../packages/store/src/backend.js';
import type {Kept} from './entries.js';
import {endsOf, logRow, WRITTEN, type Keeper, type Range} from './keeper.js';

/** IndexedDB through Dexie, as its documentation has it. */
export class DexieKeeper implements Keeper {
  readonly #database = new Dexie('bench-dexie', {chromeTransactionDurability: 'strict'});

  async open(): Promise<void> {
    this.#database.version(1).stores(SCHEMA);
    await this.#database.open();
  }

  save(kept: Kept): Promise<void> {
    return this.#database.transaction('rw', WRITTEN, async () => {
      await this.#database.table('entries').put(kept.entry);
      await this.#database.table('views').put(kept.view);
      await this.#database.table('meta').put(logRow(kept));
    });
  }

  bulk(kept: readonly Kept[]): () => Promise<void> {
    return () =>
      this.#database.transaction('rw', WRITTEN, async () => {
        await this.#database.table('entries').bulkPut(kept.map(({entry}) => entry));
        await this.#database.table('views').bulkPut(kept.map(({view}) => view));
        const last = kept.at(-1);
        if (last) await this.#database.table('meta').put(logRow(last));
      });
  }

  async read(range: Range): Promise<number> {
    const [from, until] = endsOf(range);
    const index = columns(LAYOUT.entries.indexes.byKindAt);
    return (await this.#database.table('entries').where(index).between(from, until).toArray()).length;
  }
}

/** The same tables in Dexie's own notation. */
const SCHEMA = Object.fromEntries(
  Object.entries(LAYOUT).map(([table, {key, indexes}]) => [
    table,
    [key, ...Object.values<readonly string[]>(indexes)].map(columns).join(),
  ]),
);

function columns(path: readonly string[]): string {
  return path.length === 1 ? (path[0] ?? '') : `[${path.join('+')}]`;
}
