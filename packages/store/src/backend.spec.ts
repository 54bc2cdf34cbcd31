import {expect} from '@open-wc/testing';

import type {Backend, DraftRow} from './backend.js';
import {Connection} from './connection.js';
import {IdbBackend} from './idb-backend.js';
import {MemoryBackend} from './memory-backend.js';
import {PATIENCE} from './patience.js';
import {rawDelete} from './store.harness.js';

const NAME = `avec-spec-${crypto.randomUUID()}`;

const backends: Readonly<Record<string, () => Backend>> = {
  'in IndexedDB': () => {
    const events = {opened: () => undefined, blocked: () => undefined};
    return new IdbBackend(new Connection(NAME, PATIENCE, events));
  },
  'in memory': () => new MemoryBackend(),
};

for (const [where, create] of Object.entries(backends)) {
  describe(`rows ${where}`, () => {
    let backend: Backend;

    beforeEach(async () => {
      backend = create();
      await put('a', 'b', 'd', 'b/1', 'c');
    });

    afterEach(async () => {
      backend.close();
      await rawDelete(NAME);
    });

    it('are listed in the order of their keys', async () => {
      expect(await list({})).to.deep.equal(['a', 'b', 'b/1', 'c', 'd']);
      expect(await list({order: 'newest'})).to.deep.equal(['d', 'c', 'b/1', 'b', 'a']);
    });

    it('are listed from and until', async () => {
      expect(await list({from: ['b'], until: ['d']})).to.deep.equal(['b', 'b/1', 'c']);
      expect(await list({from: ['b'], until: ['d'], order: 'newest', limit: 2})).to.deep.equal(['c', 'b/1']);
      expect(await list({from: ['b'], limit: 1})).to.deep.equal(['b']);
      expect(await list({from: ['x']})).to.deep.equal([]);
      expect(await list({from: ['b'], until: ['b']})).to.deep.equal([]);
    });

    it('are listed within the whole beginning of a key only', async () => {
      const parts = await backend.read(['drafts'], (rows) => rows.list('drafts', 'key', {within: ['marie', 'b']}));
      expect(parts.map(({key}) => key)).to.deep.equal(['b']);
    });

    it('are replaced by their key and taken away', async () => {
      await backend.write(['drafts'], async (rows) => {
        rows.put('drafts', row('a', 2));
        rows.delete('drafts', ['marie', 'b', 'part']);
        rows.delete('drafts', ['marie', 'none', 'part']);
      });
      expect((await get('a'))?.value).to.equal(2);
      expect(await get('b')).to.equal(undefined);
    });

    it('are seen in the transaction that writes them', async () => {
      const seen = await backend.write(['drafts'], async (rows) => {
        rows.put('drafts', row('e', 1));
        return rows.get('drafts', ['marie', 'e', 'part']);
      });
      expect(seen).to.deep.equal(row('e', 1));
    });

    it('are all as they were when a write fails', async () => {
      const before = await backend.read(['drafts'], (rows) => rows.list('drafts', 'key', {}));
      const failed = await backend
        .write(['drafts'], async (rows) => {
          rows.put('drafts', row('a', 2));
          rows.put('drafts', row('new', 1));
          rows.delete('drafts', ['marie', 'b', 'part']);
          await rows.get('drafts', ['marie', 'c', 'part']);
          throw new Error('no');
        })
        .catch((error: unknown) => (error as Error).message);
      expect(failed).to.equal('no');
      expect(await backend.read(['drafts'], (rows) => rows.list('drafts', 'key', {}))).to.deep.equal(before);
    });

    it('are copies, which nobody can change from outside', async () => {
      const value = {deep: 1};
      await backend.write(['drafts'], async (rows) => {
        rows.put('drafts', row('a', value));
      });
      value.deep = 2;
      ((await get('a'))?.value as {deep: number}).deep = 3;
      expect((await get('a'))?.value).to.deep.equal({deep: 1});
    });

    function put(...keys: readonly string[]): Promise<void> {
      return backend.write(['drafts'], async (rows) => {
        for (const key of keys) rows.put('drafts', row(key, 1));
      });
    }

    function get(key: string): Promise<DraftRow | undefined> {
      return backend.read(['drafts'], (rows) => rows.get('drafts', ['marie', key, 'part']));
    }

    async function list(listing: Parameters<Parameters<Parameters<Backend['read']>[1]>[0]['list']>[2]) {
      const rows = await backend.read(['drafts'], (tables) =>
        tables.list('drafts', 'key', {within: ['marie'], ...listing}),
      );
      return rows.map(({key}) => key);
    }
  });
}

function row(key: string, value: unknown): DraftRow {
  return {author: 'marie', key, part: 'part', value, at: '2026-11-22T00:00:00.000Z'};
}
