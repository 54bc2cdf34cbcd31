import {expect} from '@open-wc/testing';

import {all, codeOf, nextChange, note, Patches, Person, rawDelete, rawOpen, textsOf} from './store.harness.js';

describe('a record whose storage fails in use', () => {
  let person: Person;
  const patches = new Patches();

  beforeEach(() => {
    person = new Person();
  });

  afterEach(async () => {
    patches.undo();
    await person.forget();
  });

  describe('by losing the connection', () => {
    it('opens again and saves once, when a transaction can no longer begin', async () => {
      const databases = watchOpened();
      const record = person.open();
      await record.append(note('before'));
      databases[0]?.close();
      await record.append(note('after'));
      expect(databases).to.have.length(2);
      expect(await textsOf(record)).to.deep.equal(['after', 'before']);
    });

    it('opens again when the browser ended the connection', async () => {
      const databases = watchOpened();
      const record = person.open();
      await record.append(note('before'));
      databases[0]?.close();
      databases[0]?.dispatchEvent(new Event('close'));
      expect(await textsOf(record)).to.deep.equal(['before']);
      expect(databases).to.have.length(2);
    });

    it('tries once more and no oftener', async () => {
      const record = person.open();
      await record.ready;
      let tries = 0;
      patches.define(IDBDatabase.prototype, 'transaction', {
        value() {
          tries++;
          throw new DOMException('', 'InvalidStateError');
        },
      });
      expect(await codeOf(record.append(note('Moved')))).to.equal('unavailable');
      expect(tries).to.equal(2);
    });

    it('lets go when a newer release wants to upgrade, and opens again after', async () => {
      const record = person.open();
      await record.append(note('before'));
      const newer = await rawOpen(await person.databaseName(), 9);
      newer.close();
      expect(await textsOf(record)).to.deep.equal(['before']);
    });

    it('says so when the data went with it', async () => {
      const record = person.open();
      await record.append(note('before'));
      const told = nextChange(record, ({origin}) => origin === 'storage');
      await rawDelete(await person.databaseName());
      expect(await textsOf(record)).to.deep.equal([]);
      await told;
      expect(record.status.lost).to.equal(true);
    });
  });

  describe('by taking a save back', () => {
    it('says that there is no room, although every request had succeeded', async () => {
      const record = person.open();
      await record.ready;
      abortAfterPut(new DOMException('', 'QuotaExceededError'));
      expect(await codeOf(record.append(note('Moved')))).to.equal('quota');
      patches.undo();
      expect(await all(record.entries())).to.deep.equal([]);
      await record.append(note('Moved'));
      expect(await textsOf(record)).to.deep.equal(['Moved']);
    });

    it('says that it was taken back', async () => {
      const record = person.open();
      await record.ready;
      let changes = 0;
      record.subscribe(() => changes++);
      abortAfterPut(null);
      expect(await codeOf(record.append(note('Moved')))).to.equal('aborted');
      expect(await codeOf(record.drafts.write('d', 'p', 1))).to.equal('aborted');
      expect(changes).to.equal(0);
    });

    it('writes to the disk and not only to the system for what a person entered', async () => {
      const options: unknown[] = [];
      const {transaction} = IDBDatabase.prototype;
      patches.define(IDBDatabase.prototype, 'transaction', {
        value(this: IDBDatabase, ...args: [string[], IDBTransactionMode, IDBTransactionOptions]) {
          if (args[1] === 'readwrite') options.push(args[2]);
          return transaction.apply(this, args);
        },
      });
      const record = person.open();
      await record.append(note('Moved'));
      await record.drafts.write('d', 'p', 1);
      expect(options).to.deep.equal([{durability: 'strict'}, {durability: 'strict'}]);
    });
  });

  /** What was opened, in order, without the store's knowledge. */
  function watchOpened(): readonly IDBDatabase[] {
    const opened: IDBDatabase[] = [];
    const {open} = IDBFactory.prototype;
    patches.define(IDBFactory.prototype, 'open', {
      value(this: IDBFactory, ...args: [string, number?]) {
        const request = open.apply(this, args);
        request.addEventListener('success', () => opened.push(request.result));
        return request;
      },
    });
    return opened;
  }

  function abortAfterPut(reason: DOMException | null): void {
    const {put} = IDBObjectStore.prototype;
    patches.define(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, row: unknown) {
        const request = put.call(this, row);
        // The last thing a save writes: by then it has nothing left to wait for but the transaction.
        if (this.name !== 'meta' && this.name !== 'drafts') return request;
        request.addEventListener('success', () => {
          if (reason) Object.defineProperty(this.transaction, 'error', {value: reason});
          this.transaction.abort();
        });
        return request;
      },
    });
  }
});
