import {FOLDS} from '@avec/model';
import {expect} from '@open-wc/testing';

import {FOLD_VERSIONS} from './fold-versions.js';
import {codeOf, nextChange, note, Patches, Person, rawDelete, rawOpen, statusWhere, textsOf} from './store.harness.js';

const HASTY = {open: 100};

describe('a record whose storage fails at opening', () => {
  let person: Person;
  const patches = new Patches();

  beforeEach(() => {
    person = new Person();
  });

  afterEach(async () => {
    patches.undo();
    await person.forget();
  });

  describe('by not being there', () => {
    const refusals: Readonly<Record<string, () => void>> = {
      'where there is no IndexedDB': () => {
        patches.define(window, 'indexedDB', {value: undefined});
      },
      'where asking for it is refused': () => {
        patches.define(window, 'indexedDB', {
          get() {
            throw new DOMException('', 'SecurityError');
          },
        });
      },
      'where opening is refused': () => {
        patches.define(IDBFactory.prototype, 'open', {
          value() {
            throw new DOMException('', 'SecurityError');
          },
        });
      },
    };

    for (const [where, refuse] of Object.entries(refusals)) {
      it(`works in memory and says so, ${where}`, async () => {
        refuse();
        const record = person.open();
        expect(await record.ready).to.deep.equal({phase: 'memory', reason: 'refused', blocked: false, lost: false});
        await record.append(note('Moved'), {clearDraft: 'd'});
        await record.drafts.write('d', 'p', 1);
        expect(await textsOf(record)).to.deep.equal(['Moved']);
        expect(await record.drafts.read('d')).to.deep.equal({p: 1});
        expect(await record.importAll(await record.exportAll())).to.deep.equal({added: 0, known: 1});
        await record.erase();
        expect(record.status.phase).to.equal('closed');
      });
    }

    it('works in memory on a page that is not secure', async () => {
      patches.remove(Crypto.prototype, 'subtle');
      const record = person.open();
      expect(await record.ready).to.include({phase: 'memory', reason: 'insecure'});
      await record.append(note('Moved'));
      expect(await textsOf(record)).to.deep.equal(['Moved']);
    });

    it('works where the sentinel is refused', async () => {
      patches.define(window, 'localStorage', {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      });
      const record = person.open();
      await record.append(note('Moved'));
      expect(record.status).to.deep.equal({phase: 'open', reason: null, blocked: false, lost: false});
    });
  });

  describe('by not answering', () => {
    it('goes on in memory after its patience, and says so', async () => {
      const release = await holdUp(await person.databaseName());
      const record = person.open(undefined, HASTY);
      expect(await record.ready).to.include({phase: 'memory', reason: 'unanswered'});
      await record.append(note('Moved'));
      expect(await textsOf(record)).to.deep.equal(['Moved']);
      record.close();
      release();
    });

    it('takes what was written meanwhile into the database when it answers after all', async () => {
      const release = await holdUp(await person.databaseName());
      const record = person.open(undefined, HASTY);
      expect((await record.ready).phase).to.equal('memory');
      await record.append(note('meanwhile'));
      await record.drafts.write('d', 'p', 1);
      const told = nextChange(record, ({origin}) => origin === 'storage');
      release();
      await told;
      expect(record.status).to.include({phase: 'open', reason: null});
      await record.append(note('after'));
      record.close();
      const later = person.open();
      expect(await textsOf(later)).to.deep.equal(['after', 'meanwhile']);
      expect(await later.drafts.read('d')).to.deep.equal({p: 1});
    });

    it('says that another tab holds it up, until that tab lets go', async () => {
      const name = await person.databaseName();
      const old = await rawOpen(name, 1);
      openAsVersion(2);
      const record = person.open();
      await statusWhere(record, ({blocked}) => blocked);
      old.close();
      expect(await record.ready).to.deep.equal({phase: 'open', reason: null, blocked: false, lost: false});
    });
  });

  describe('by being newer than this release', () => {
    it('can be read and is not written to', async () => {
      const before = person.open();
      await before.append(note('Moved'));
      before.close();
      const name = await person.databaseName();
      (await rawOpen(name, 9)).close();
      const record = person.open();
      expect(await record.ready).to.include({phase: 'read-only', reason: 'newer', lost: false});
      expect(await textsOf(record)).to.deep.equal(['Moved']);
      expect(await codeOf(record.append(note('New job')))).to.equal('read-only');
      expect(await codeOf(record.drafts.write('d', 'p', 1))).to.equal('read-only');
      record.close();
      const database = await rawOpen(name);
      expect(database.version).to.equal(9);
      database.close();
    });

    it('works in memory where even reading is not possible', async () => {
      (await rawOpen(await person.databaseName(), 9)).close();
      const record = person.open();
      expect(await record.ready).to.include({phase: 'memory', reason: 'newer'});
    });
  });

  describe('by coming back empty', () => {
    it('says that something is lost, until something new is written', async () => {
      const before = person.open();
      await before.append([note('one'), note('two')]);
      before.close();
      await rawDelete(await person.databaseName());
      const record = person.open();
      expect(await record.ready).to.include({phase: 'open', lost: true});
      await record.append(note('anew'));
      record.close();
      expect((await person.open().ready).lost).to.equal(false);
    });

    it('notes a number and an id outside the database, and no word', async () => {
      const record = person.open();
      const [entry] = await record.append(note('a secret'));
      expect(localStorage.getItem(await person.databaseName())).to.equal(`1 ${entry?.id ?? ''}`);
    });
  });

  it('folds anew what an earlier release had folded', async () => {
    const before = person.open();
    await before.append(Array.from({length: 1200}, (_, index) => note(String(index))));
    before.close();
    const {fold, version} = FOLDS.annotation;
    const upper = (...args: Parameters<typeof fold>) => {
      const view = fold(...args);
      return view && {...view, text: `new ${view.text}`};
    };
    patches.define(FOLD_VERSIONS, 'annotation', {value: version + 1});
    patches.define(FOLDS, 'annotation', {value: {kind: 'annotation', version: version + 1, fold: upper}});
    const texts = await textsOf(person.open());
    expect(texts).to.have.length(1200);
    expect(texts.every((text) => text.startsWith('new '))).to.equal(true);
  });

  function openAsVersion(version: number): void {
    const {open} = IDBFactory.prototype;
    patches.define(IDBFactory.prototype, 'open', {
      value(this: IDBFactory, name: string) {
        return open.call(this, name, version);
      },
    });
  }
});

/** Everything that opens a database waits behind a deletion that cannot go on. */
async function holdUp(name: string): Promise<() => void> {
  const holder = await rawOpen(name, 1);
  indexedDB.deleteDatabase(name);
  return () => {
    holder.close();
  };
}
