import {expect} from '@open-wc/testing';

import {all, codeOf, MARIE, nextChange, note, PAUL, Patches, Person} from './store.harness.js';

describe('drafts', () => {
  let person: Person;
  const patches = new Patches();

  beforeEach(() => {
    person = new Person();
  });

  afterEach(async () => {
    patches.undo();
    await person.forget();
  });

  it('are empty where there is none', async () => {
    expect(await person.open().drafts.read('scale')).to.deep.equal({});
  });

  it('are there after the page was closed, part by part', async () => {
    const before = person.open();
    await before.drafts.write('scale', 'home', {value: 3});
    await before.drafts.write('scale', 'sleep', {value: 4});
    await before.drafts.write('scale', 'home', undefined);
    before.close();
    expect(await person.open().drafts.read('scale')).to.deep.equal({sleep: {value: 4}});
  });

  it('belong to their author', async () => {
    const tab = person.newTab();
    await tab.open(MARIE).drafts.write('scale', 'note', 'mine');
    expect(await tab.open(PAUL).drafts.read('scale')).to.deep.equal({});
  });

  it('lose nothing when two tabs write two parts at once', async () => {
    const [one, other] = [person.open(), person.open()];
    await Promise.all([one.drafts.write('scale', 'home', 1), other.drafts.write('scale', 'sleep', 2)]);
    expect(await one.drafts.read('scale')).to.deep.equal({home: 1, sleep: 2});
  });

  it('tell the author in another tab, by key', async () => {
    const [one, other] = [person.open(), person.open()];
    await Promise.all([one.ready, other.ready]);
    const heard = nextChange(other);
    await one.drafts.write('scale', 'home', 1);
    expect(await heard).to.deep.equal({kinds: [], entries: [], drafts: ['scale'], origin: 'other-tab'});
  });

  it('tell another record of the author on the same page, and not the one that wrote', async () => {
    const tab = person.newTab();
    const [one, other] = [tab.open(), tab.open()];
    await one.ready;
    const echoes: unknown[] = [];
    one.subscribe((change) => echoes.push(change));
    const heard = nextChange(other);
    await one.drafts.write('scale', 'home', 1);
    expect(await heard).to.deep.equal({kinds: [], entries: [], drafts: ['scale'], origin: 'here'});
    expect(echoes).to.deep.equal([]);
  });

  it('are kept when the record is closed right after they were written', async () => {
    const before = person.open();
    const writing = before.drafts.write('scale', 'note', 'half a sentence');
    before.close();
    await writing;
    expect(await person.open().drafts.read('scale')).to.deep.equal({note: 'half a sentence'});
  });

  it('skip what was overtaken while it waited, and write the last', async () => {
    const record = person.open();
    await record.ready;
    const written = spyOnPuts();
    const writing = Array.from({length: 100}, (_, value) => record.drafts.write('scale', 'home', value));
    await Promise.all(writing);
    expect(await record.drafts.read('scale')).to.deep.equal({home: 99});
    expect(written.length).to.be.lessThan(5);
  });

  it('keep what a part was when it was written, whatever becomes of it after', async () => {
    const record = person.open();
    const part = {value: 1};
    const writing = record.drafts.write('scale', 'home', part);
    part.value = 2;
    await writing;
    expect(await record.drafts.read('scale')).to.deep.equal({home: {value: 1}});
  });

  it('refuse what cannot be kept without holding up the other parts', async () => {
    const {drafts} = person.open();
    const refused = codeOf(drafts.write('scale', 'home', () => undefined));
    await drafts.write('scale', 'sleep', 1);
    expect(await refused).to.equal('unavailable');
    expect(await drafts.read('scale')).to.deep.equal({sleep: 1});
  });

  it('are cleared as a whole, and only one of them', async () => {
    const {drafts} = person.open();
    await Promise.all([drafts.write('scale', 'home', 1), drafts.write('goal', 'text', 'x')]);
    const clearing = drafts.clear('scale');
    const writing = drafts.write('scale', 'sleep', 2);
    await Promise.all([clearing, writing]);
    expect(await drafts.read('scale')).to.deep.equal({sleep: 2});
    expect(await drafts.read('goal')).to.deep.equal({text: 'x'});
  });

  describe('and what they become', () => {
    it('go together: the draft is gone when the entry is there', async () => {
      const record = person.open();
      void record.drafts.write('note', 'text', 'Mov');
      void record.drafts.write('note', 'day', '2026-11-22');
      await record.append(note('Moved'), {clearDraft: 'note'});
      expect(await record.drafts.read('note')).to.deep.equal({});
      expect(await all(record.entries())).to.have.length(1);
    });

    it('both stay as they were when the save is taken back', async () => {
      const record = person.open();
      await record.drafts.write('note', 'text', 'Mov');
      abortWhenDeleting();
      expect(await codeOf(record.append(note('Moved'), {clearDraft: 'note'}))).to.equal('aborted');
      patches.undo();
      expect(await record.drafts.read('note')).to.deep.equal({text: 'Mov'});
      expect(await all(record.entries())).to.deep.equal([]);
      expect(await record.view('annotation')).to.deep.equal([]);
    });

    it('leave what is written after the save', async () => {
      const record = person.open();
      const saving = record.append(note('Moved'), {clearDraft: 'note'});
      const writing = record.drafts.write('note', 'text', 'next');
      await Promise.all([saving, writing]);
      expect(await record.drafts.read('note')).to.deep.equal({text: 'next'});
    });
  });

  function spyOnPuts(): readonly unknown[] {
    const rows: unknown[] = [];
    const {put} = IDBObjectStore.prototype;
    patches.define(IDBObjectStore.prototype, 'put', {
      value(this: IDBObjectStore, row: unknown) {
        rows.push(row);
        return put.call(this, row);
      },
    });
    return rows;
  }

  /** Every request succeeds; then the browser takes the transaction back. */
  function abortWhenDeleting(): void {
    const {delete: remove} = IDBObjectStore.prototype;
    patches.define(IDBObjectStore.prototype, 'delete', {
      value(this: IDBObjectStore, key: IDBValidKey) {
        const request = remove.call(this, key);
        request.addEventListener('success', () => {
          this.transaction.abort();
        });
        return request;
      },
    });
  }
});
