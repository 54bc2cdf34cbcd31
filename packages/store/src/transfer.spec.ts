import {uuidv7, type Entry} from '@avec/model';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import type {CareRecord, RecordError} from './record.js';
import {all, nextChange, note, Patches, Person, redaction, session, textsOf} from './store.harness.js';

interface File {
  readonly subject: string;
  readonly entries: readonly Entry[];
}

describe('export and import', () => {
  let person: Person;
  const patches = new Patches();

  beforeEach(() => {
    person = new Person();
  });

  afterEach(async () => {
    patches.undo();
    await person.forget();
  });

  it('bring a record back without loss', async () => {
    const record = person.open();
    await write(record);
    const before = await everything(record);
    const json = await record.exportAll();
    await record.erase();
    const again = person.open();
    expect(await again.importAll(json)).to.deep.equal({added: 5, known: 0});
    expect(await everything(again)).to.deep.equal(before);
  });

  it('add nothing twice', async () => {
    const record = person.open();
    await write(record);
    const before = await everything(record);
    expect(await record.importAll(await record.exportAll())).to.deep.equal({added: 0, known: 5});
    expect(await everything(record)).to.deep.equal(before);
  });

  it('tell once what arrived', async () => {
    const record = person.open();
    await write(record);
    const json = await record.exportAll();
    await record.erase();
    const again = person.open();
    const heard = nextChange(again);
    await again.importAll(json);
    expect((await heard).origin).to.equal('import');
    expect((await heard).entries).to.have.length(5);
    expect((await heard).kinds).to.deep.equal(['outcome', 'annotation']);
  });

  it('go on with times after all that came in', async () => {
    const record = person.open();
    const [entry] = await record.append(note('Moved'));
    const later = {...entry, id: uuidv7(), entity: {kind: 'annotation', id: 'x'}, at: soon()} as Entry;
    await record.importAll(await fileWith(record, [later]));
    const [next] = await record.append(note('New job'));
    expect((next?.at ?? '') > later.at).to.equal(true);
  });

  it('never change what is there, whatever a copy says', async () => {
    const record = person.open();
    const [entry] = await record.append(note('mine'));
    const copy = {...entry, body: {on: '2026-11-22', text: 'not mine'}} as Entry;
    const moved = {...entry, entity: {kind: 'annotation', id: 'elsewhere'}} as Entry;
    for (const each of [copy, moved]) {
      expect(await record.importAll(await fileWith(record, [each]))).to.deep.equal({added: 0, known: 1});
    }
    expect(await textsOf(record)).to.deep.equal(['mine']);
  });

  it('erase words that somebody asked to erase elsewhere', async () => {
    const record = person.open();
    const [entry] = await record.append(note('a secret', {id: 'e'}));
    const before = await record.exportAll();
    const request = {...entry, ...redaction('e', entry?.id ?? ''), id: uuidv7(), at: soon()} as Entry;
    await record.importAll(await fileWith(record, [request]));
    expect(await record.exportAll()).not.to.contain('a secret');
    expect((await record.importAll(before)).added).to.equal(0);
    expect(await record.exportAll()).not.to.contain('a secret');
  });

  it('erase words that arrive after the request to erase them', async () => {
    const source = person.open();
    const [entry] = await source.append(note('a secret', {id: 'e'}));
    const secret = await source.exportAll();
    const [request] = await source.append(redaction('e', entry?.id ?? ''));
    const onlyRequest = await fileWith(source, [request as Entry]);
    await source.erase();
    const record = person.open();
    await record.importAll(onlyRequest);
    await record.importAll(secret);
    expect(await record.exportAll()).not.to.contain('a secret');
    expect((await record.get(entry?.id ?? ''))?.body).to.deep.equal({on: '2026-11-22', text: '', erased: true});
  });

  describe('refuse a file as a whole', () => {
    const cases: Readonly<Record<string, (file: File, entry: Entry) => unknown>> = {
      'that is not JSON': () => undefined,
      'that is about somebody else': (file) => ({...file, subject: 'someone'}),
      'with an entry about somebody else': (file, entry) => ({
        ...file,
        entries: [entry, {...fresh(entry), subject: 'someone'}],
      }),
      'with an entry that is not one': (file, entry) => ({
        ...file,
        entries: [fresh(entry), {...fresh(entry), act: 'destroy'}],
      }),
      'with keys that reach a prototype': (file, entry) => ({
        ...file,
        entries: [
          fresh(entry),
          {...fresh(entry), body: JSON.parse('{"on":"2026-11-22","text":"x","__proto__":{"a":1}}') as object},
        ],
      }),
      'with one id for two things': (file, entry) => {
        const other = fresh(entry);
        return {...file, entries: [other, {...other, entity: {kind: 'annotation', id: 'other'}}]};
      },
    };

    for (const [what, spoil] of Object.entries(cases)) {
      it(what, async () => {
        const record = person.open();
        const [entry] = await record.append(note('Moved'));
        const before = await everything(record);
        const file = JSON.parse(await record.exportAll()) as File;
        const json = JSON.stringify(spoil(file, entry as Entry)) ?? '{';
        const error = (await record.importAll(json).catch((cause: unknown) => cause)) as RecordError;
        expect(error.code).to.equal('import-refused');
        expect(error.faults).not.to.deep.equal([]);
        expect(await everything(record)).to.deep.equal(before);
      });
    }

    it('when the storage takes it back half way', async () => {
      const record = person.open();
      await write(record);
      const before = await everything(record);
      const [entry] = await record.append(note('Moved'));
      const json = await fileWith(record, [fresh(entry as Entry), fresh(entry as Entry)]);
      let left = 2;
      const {put} = IDBObjectStore.prototype;
      patches.define(IDBObjectStore.prototype, 'put', {
        value(this: IDBObjectStore, row: unknown) {
          if (left-- === 0) this.transaction.abort();
          return put.call(this, row);
        },
      });
      const refused = await record.importAll(json).catch((cause: unknown) => (cause as RecordError).name);
      patches.undo();
      expect(refused).to.equal('AvecRecordError');
      expect((await everything(record)).entries).to.deep.equal([...before.entries, entry]);
    });
  });

  it('give the same views in any order, with any repetition, in any number of parts', async () => {
    const record = person.open();
    await write(record);
    const {entries} = await everything(record);
    const expected = await views(record);
    await record.erase();
    const parts = fc.array(fc.uniqueArray(fc.constantFrom(...entries), {maxLength: 4}), {maxLength: 4});
    await fc.assert(
      fc.asyncProperty(parts, fc.shuffledSubarray([...entries], {minLength: entries.length}), async (some, rest) => {
        const here = person.open();
        for (const part of [...some, rest]) await here.importAll(await fileWith(here, part));
        const result = await views(here);
        await here.erase();
        expect(result).to.deep.equal(expected);
      }),
      {numRuns: 15},
    );
  });
});

/** Five entries that have to do with each other. */
async function write(record: CareRecord): Promise<void> {
  const scale = session('2026-01-05');
  const [first] = await record.append(scale);
  const answer = {kind: 'rated', value: 9} as const;
  const body = {item: 'home', answer, important: true, discuss: false, note: 'Louder'};
  await record.append({entity: scale.entity, act: 'set', body, parents: [first?.id ?? '']});
  const [said] = await record.append(note('a secret', {id: 'e'}));
  await record.append(redaction('e', said?.id ?? ''));
  await record.append(note('Moved', {audience: 'private'}));
}

async function everything(record: CareRecord) {
  return {entries: await all(record.entries()), ...(await views(record))};
}

async function views(record: CareRecord) {
  return {outcome: await record.view('outcome'), annotation: await record.view('annotation')};
}

async function fileWith(record: CareRecord, entries: readonly Entry[]): Promise<string> {
  return JSON.stringify({...(JSON.parse(await record.exportAll()) as File), entries});
}

function fresh(entry: Entry): Entry {
  return {...entry, id: uuidv7(), entity: {...entry.entity, id: crypto.randomUUID()}} as Entry;
}

/** A time of a clock that is an hour ahead. */
function soon(): string {
  return `${new Date(Date.now() + 3_600_000).toISOString()}-0000`;
}
