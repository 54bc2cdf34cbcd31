import {outcomeGroup, type AnnotationView, type OutcomeSession} from '@avec/model';
import {expect} from '@open-wc/testing';

import {RecordError} from './record.js';
import {
  all,
  codeOf,
  daysOf,
  MARIE,
  nextChange,
  note,
  Patches,
  PAUL,
  Person,
  redaction,
  session,
  textsOf,
} from './store.harness.js';

const GROUP = outcomeGroup({definitionId: 'life', version: '1', voice: MARIE, private: false});

describe('a record', () => {
  let person: Person;

  beforeEach(() => {
    person = new Person();
  });

  afterEach(() => person.forget());

  it('is there at once and opens by itself', async () => {
    const record = person.open();
    expect(record.status.phase).to.equal('opening');
    expect(await record.ready).to.deep.equal({phase: 'open', reason: null, blocked: false, lost: false});
  });

  describe('appending', () => {
    it('fills in what the author need not say', async () => {
      const record = person.open();
      const [entry] = await record.append(note('Moved'));
      expect(entry).to.deep.include({
        schema: 1,
        subject: person.subject,
        author: MARIE,
        parents: [],
        audience: 'shared',
      });
      expect(entry?.zone).to.equal(Intl.DateTimeFormat().resolvedOptions().timeZone);
      expect(await record.get(entry?.id ?? '')).to.deep.equal(entry);
    });

    it('keeps what was written for whoever opens it later', async () => {
      const before = person.open();
      await before.append(note('Moved'));
      before.close();
      expect(await textsOf(person.open())).to.deep.equal(['Moved']);
    });

    it('writes several entries or none', async () => {
      const record = person.open();
      const wrong = note('');
      const error = await record.append([note('Moved'), wrong]).catch((cause: unknown) => cause as RecordError);
      expect(error).to.be.instanceOf(RecordError);
      expect((error as RecordError).code).to.equal('invalid-entry');
      expect((error as RecordError).faults.map(({path}) => path)).to.deep.equal(['[1].body.text']);
      expect(await all(record.entries())).to.deep.equal([]);
      await record.append([note('Moved'), note('New job')]);
      expect(await textsOf(record)).to.deep.equal(['Moved', 'New job']);
    });

    it('gives later entries later times, also when the clock of the device jumps back', async () => {
      const [first] = await person.open().append(note('before'));
      const now = Date.now;
      Date.now = () => now() - 3_600_000;
      try {
        const [second] = await person.open().append(note('after'));
        expect((second?.at ?? '') > (first?.at ?? '')).to.equal(true);
      } finally {
        Date.now = now;
      }
    });

    it('tells every record of the page once it is durable', async () => {
      const tab = person.newTab();
      const [mine, theirs] = [tab.open(), tab.open(PAUL)];
      const heard = nextChange(theirs);
      const [entry] = await mine.append(note('Moved'));
      expect(await heard).to.deep.equal({kinds: ['annotation'], entries: [entry?.id], drafts: [], origin: 'here'});
    });

    it('is saved even when a listener fails', async () => {
      const record = person.open();
      const patches = new Patches();
      const thrown = new Promise<Error>((resolve) => {
        patches.define(window, 'queueMicrotask', {
          value(task: () => void) {
            try {
              task();
            } catch (error) {
              resolve(error as Error);
            }
          },
        });
      });
      record.subscribe(() => {
        throw new Error('listener');
      });
      await record.append(note('Moved'));
      expect((await thrown).message).to.equal('listener');
      patches.undo();
      expect(await textsOf(record)).to.deep.equal(['Moved']);
    });
  });

  describe('reading', () => {
    it('gives entries by kind, time, order and number', async () => {
      const record = person.open();
      const texts = Array.from({length: 450}, (_, index) => String(index));
      const written = await record.append(texts.map((text) => note(text)));
      await record.append(session('2026-11-22'));
      const ids = written.map(({id}) => id);
      const read = async (query: Parameters<typeof record.entries>[0]) =>
        (await all(record.entries(query))).map(({id}) => id);
      expect(await read({kind: 'annotation'})).to.deep.equal(ids);
      expect(await read({kind: 'annotation', order: 'newest'})).to.deep.equal([...ids].reverse());
      expect(await read({kind: 'annotation', order: 'newest', limit: 201})).to.deep.equal(ids.slice(-201).reverse());
      expect(await read({since: written[10]?.at ?? '', until: written[13]?.at ?? ''})).to.deep.equal(ids.slice(10, 13));
      expect(await read({since: '2999-01-01'})).to.deep.equal([]);
      expect(await read({})).to.have.length(451);
    });

    it('gives the views of a group page by page, newest first', async () => {
      const record = person.open();
      const days = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02'];
      for (const day of [3, 0, 4, 1, 2].map((index) => days[index] ?? '')) await record.append(session(day));
      expect(await daysOf(record, GROUP)).to.deep.equal([...days].reverse());
      const page = await record.view<OutcomeSession>('outcome', {group: GROUP, limit: 2});
      expect(page.map(({on}) => on)).to.deep.equal(['2026-02-02', '2026-01-26']);
      const before = page.at(-1)?.order ?? '';
      expect(await daysOf(record, GROUP, {before, limit: 2})).to.deep.equal(['2026-01-19', '2026-01-12']);
    });

    it('leaves what was withdrawn out of its group', async () => {
      const record = person.open();
      const draft = session('2026-01-05');
      const [entry] = await record.append(draft);
      await record.append({entity: draft.entity, act: 'withdraw', body: {}, parents: [entry?.id ?? '']});
      expect(await daysOf(record, GROUP)).to.deep.equal([]);
      expect(await record.groups('outcome')).to.deep.equal([]);
    });
  });

  describe('private entries', () => {
    it('are seen by their author alone, in every way of reading', async () => {
      const tab = person.newTab();
      const [marie, paul] = [tab.open(MARIE), tab.open(PAUL)];
      const heard: unknown[] = [];
      paul.subscribe((change) => heard.push(change));
      const [own] = await marie.append(session('2026-01-05', 'private'));
      const ownGroup = outcomeGroup({definitionId: 'life', version: '1', voice: MARIE, private: true});
      expect(await paul.get(own?.id ?? '')).to.equal(null);
      expect(await all(paul.entries())).to.deep.equal([]);
      expect(await paul.view('outcome')).to.deep.equal([]);
      expect(await paul.view('outcome', {group: ownGroup})).to.deep.equal([]);
      expect(await paul.groups('outcome')).to.deep.equal([]);
      expect(await paul.exportAll()).not.to.contain(own?.id);
      expect(heard).to.deep.equal([]);
      expect(await daysOf(marie, ownGroup)).to.deep.equal(['2026-01-05']);
      expect(await marie.groups('outcome')).to.deep.equal([ownGroup]);
      expect(await marie.exportAll()).to.contain(own?.id);
    });

    it('are seen by the one whose words they are, whoever typed them', async () => {
      const tab = person.newTab();
      const onBehalfOf = {...MARIE, basis: 'dictated'} as const;
      const [entry] = await tab.open(PAUL).append(note('Moved', {audience: 'private', onBehalfOf}));
      expect(await tab.open(MARIE).get(entry?.id ?? '')).to.deep.equal(entry);
    });

    it('do not shorten a page of views', async () => {
      const tab = person.newTab();
      const [marie, paul] = [tab.open(MARIE), tab.open(PAUL)];
      await paul.append([session('2026-01-01'), session('2026-01-02')]);
      await marie.append([session('2026-01-03', 'private'), session('2026-01-04', 'private')]);
      const seen = await paul.view<OutcomeSession>('outcome', {limit: 2});
      expect(seen.map(({on}) => on)).to.deep.equal(['2026-01-02', '2026-01-01']);
    });
  });

  describe('erasing words', () => {
    it('takes them out of what is stored, and leaves the skeleton', async () => {
      const record = person.open();
      const [entry] = await record.append(note('a secret', {id: 'e'}));
      await record.append(redaction('e', entry?.id ?? ''));
      expect((await record.get(entry?.id ?? ''))?.body).to.deep.equal({on: '2026-11-22', text: '', erased: true});
      const [view] = await record.view<AnnotationView>('annotation');
      expect(view).to.include({text: '', erased: true});
      expect(await record.exportAll()).not.to.contain('a secret');
    });

    it('counts only from those whose words they are', async () => {
      const tab = person.newTab();
      const [entry] = await tab.open(MARIE).append(note('mine', {id: 'e'}));
      await tab.open(PAUL).append(redaction('e', entry?.id ?? ''));
      expect(await textsOf(tab.open(MARIE))).to.deep.equal(['mine']);
    });
  });

  it('opens no database once it is closed, however early that was', async () => {
    const record = person.open();
    record.close();
    expect((await record.ready).phase).to.equal('closed');
    const names = (await indexedDB.databases()).map(({name}) => name);
    expect(names).not.to.include(await person.databaseName());
  });

  it('refuses everything once it is closed, and leaves other records open', async () => {
    const tab = person.newTab();
    const [one, other] = [tab.open(), tab.open()];
    await one.ready;
    one.close();
    expect(one.status.phase).to.equal('closed');
    expect(await codeOf(one.append(note('late')))).to.equal('closed');
    expect(await codeOf(one.view('annotation'))).to.equal('closed');
    expect(await codeOf(all(one.entries()))).to.equal('closed');
    expect(await codeOf(one.drafts.read('d'))).to.equal('closed');
    await other.append(note('still'));
    expect(await textsOf(other)).to.deep.equal(['still']);
  });
});
