import {expect} from '@open-wc/testing';

import {all, codeOf, nextChange, note, PAUL, Patches, Person, rawOpen, statusWhere} from './store.harness.js';

describe('erasing a record', () => {
  let person: Person;
  const patches = new Patches();

  beforeEach(() => {
    person = new Person();
  });

  afterEach(async () => {
    patches.undo();
    await person.forget();
  });

  it('leaves nothing on the device', async () => {
    const record = person.open();
    await record.append(note('Moved'));
    await record.drafts.write('d', 'p', 1);
    await record.erase();
    const name = await person.databaseName();
    const names = (await indexedDB.databases()).map((database) => database.name);
    expect(names).not.to.include(name);
    expect(localStorage.getItem(name)).to.equal(null);
  });

  it('closes it in every tab, and tells them', async () => {
    const tab = person.newTab();
    const [one, beside, other] = [tab.open(), tab.open(PAUL), person.open()];
    await Promise.all([one.append(note('Moved')), beside.ready, other.ready]);
    const closed = statusWhere(other, ({phase}) => phase === 'closed');
    const heard = nextChange(other, ({origin}) => origin === 'erase');
    await one.erase();
    await Promise.all([closed, heard]);
    for (const record of [one, beside, other]) {
      expect(record.status.phase).to.equal('closed');
      expect(await codeOf(record.append(note('late')))).to.equal('closed');
    }
  });

  it('lets the person begin anew, without a word of loss', async () => {
    const tab = person.newTab();
    const record = tab.open();
    await record.append(note('Moved'));
    await record.erase();
    const anew = tab.open();
    expect(await anew.ready).to.include({phase: 'open', lost: false});
    expect(await all(anew.entries())).to.deep.equal([]);
    await anew.append(note('New'));
    // Asked again, the one that is erased must not reach the new one.
    await record.erase();
    expect(await all(anew.entries())).to.have.length(1);
  });

  it('is not undone by a save that was under way', async () => {
    const record = person.open();
    await record.ready;
    const saving = codeOf(record.append(note('Moved')));
    await record.erase();
    await saving;
    const names = (await indexedDB.databases()).map((database) => database.name);
    expect(names).not.to.include(await person.databaseName());
  });

  it('says so when another program does not let go, and can be asked again', async () => {
    const record = person.open(undefined, {erase: 1500});
    await record.append(note('Moved'));
    const holder = await rawOpen(await person.databaseName());
    expect(await codeOf(record.erase())).to.equal('erase-blocked');
    expect(record.status.phase).to.equal('closed');
    holder.close();
    await record.erase();
    expect((await indexedDB.databases()).map(({name}) => name)).not.to.include(await person.databaseName());
  });

  it('does not believe a deletion that deleted nothing', async () => {
    const record = person.open();
    await record.append(note('Moved'));
    const {deleteDatabase} = IDBFactory.prototype;
    patches.define(IDBFactory.prototype, 'deleteDatabase', {
      value(this: IDBFactory) {
        return deleteDatabase.call(this, 'another');
      },
    });
    expect(await codeOf(record.erase())).to.equal('erase-blocked');
    expect(localStorage.getItem(await person.databaseName())).not.to.equal(null);
  });

  it('checks in browsers that do not list their databases, too', async () => {
    patches.remove(IDBFactory.prototype, 'databases');
    const record = person.open();
    await record.append(note('Moved'));
    const {deleteDatabase} = IDBFactory.prototype;
    patches.define(IDBFactory.prototype, 'deleteDatabase', {
      value(this: IDBFactory) {
        return deleteDatabase.call(this, 'another');
      },
    });
    expect(await codeOf(record.erase())).to.equal('erase-blocked');
    patches.undo();
    patches.remove(IDBFactory.prototype, 'databases');
    await record.erase();
    expect(await all(person.open().entries())).to.deep.equal([]);
  });
});
