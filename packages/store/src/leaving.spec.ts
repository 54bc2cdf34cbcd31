import {
  consentDraft,
  consentWithdrawal,
  uuidv7,
  type ConsentView,
  type Entry,
  type EntryDraft,
  type Party,
} from '@avec/model';
import {expect} from '@open-wc/testing';

import {definitionOf, words} from './leaving.fixture.js';
import type {CareRecord, Leaving, RecordError} from './record.js';
import {codeOf, MARIE, note, Patches, PAUL, Person, rawOpen, session} from './store.harness.js';

const ANNE: Party = {role: 'representative', ref: 'anne'};
const DAY = 24 * 60 * 60 * 1000;

const RATINGS = definitionOf();

describe('what leaves a record for a purpose', () => {
  let person: Person;
  let record: CareRecord;
  const patches = new Patches();

  beforeEach(async () => {
    person = new Person();
    record = person.open(MARIE);
    await record.append([
      session('2026-11-20'),
      session('2026-11-21'),
      session('2026-11-22', 'private'),
      note('Moved'),
    ]);
  });

  afterEach(async () => {
    patches.undo();
    await person.forget();
  });

  async function viewOn(from: CareRecord): Promise<ConsentView | null> {
    return (await from.view<ConsentView>('consent', {group: 'consent/ratings-to-team'}))[0] ?? null;
  }

  async function draft(answer: 'give' | 'refuse', {definition = RATINGS, from = record} = {}): Promise<EntryDraft> {
    const by = {language: 'en', decidedBy: {kind: 'self'}, companion: null} as const;
    const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
    return consentDraft({definition, answer, today, view: await viewOn(from), ...by});
  }

  async function decide(answer: 'give' | 'refuse', how: Parameters<typeof draft>[1] = {}): Promise<Entry> {
    return (await (how.from ?? record).append(await draft(answer, how)))[0]!;
  }

  /** How many entries leave, and how many stay. */
  async function counts(definition: unknown = RATINGS, from = record): Promise<string> {
    const {json, entries, held} = await from.exportFor(definition);
    const file = JSON.parse(json) as {readonly entries: readonly Entry[]};
    expect(file.entries).to.have.length(entries);
    return `${String(entries)} leave, ${String(held)} stay`;
  }

  /** Lets the clock of this device stand elsewhere. */
  function setClock(milliseconds: number): void {
    patches.undo();
    const {Date: RealDate} = globalThis;
    class OtherDate extends RealDate {
      constructor(...parts: readonly unknown[]) {
        super(...((parts.length > 0 ? parts : [RealDate.now() + milliseconds]) as []));
      }

      static override now(): number {
        return RealDate.now() + milliseconds;
      }
    }
    patches.define(globalThis, 'Date', {value: OtherDate});
  }

  it('is nothing while the person has not decided, nor when they refuse', async () => {
    expect(await counts()).to.equal('0 leave, 4 stay');
    await decide('refuse');
    expect(await counts()).to.equal('0 leave, 5 stay');
  });

  it('is what the definition covers and nothing private, once the person has given it', async () => {
    await decide('give');
    const {json} = await record.exportFor(RATINGS);
    const {entries} = JSON.parse(json) as {readonly entries: readonly Entry[]};
    expect(entries.map(({entity, audience}) => `${entity.kind} ${audience}`)).to.deep.equal([
      'outcome shared',
      'outcome shared',
    ]);
    expect(await counts()).to.equal('2 leave, 3 stay');
    expect(json).not.to.contain('2026-11-22');
    expect(json).not.to.contain('Moved');
  });

  it('is the same for somebody else who takes part, who sees less', async () => {
    await decide('give');
    expect(await counts(RATINGS, person.open(PAUL))).to.equal('2 leave, 2 stay');
  });

  it('ends with the withdrawal, which is one step, also from another tab', async () => {
    await decide('give');
    const tab = person.open(MARIE);
    await tab.append(consentWithdrawal((await viewOn(tab))!));
    expect(await counts()).to.equal('0 leave, 6 stay');
    await decide('give');
    expect(await counts()).to.equal('2 leave, 5 stay');
  });

  it('counts a withdrawal that comes while it is being read', async () => {
    await decide('give');
    const {entries} = record;
    patches.define(record, 'entries', {
      value: async function* (...query: Parameters<CareRecord['entries']>) {
        yield* entries.apply(record, query);
        const view = await viewOn(record);
        if (query.length === 0 && view) await record.append(consentWithdrawal(view));
      },
    });
    expect(await counts()).to.equal('0 leave, 5 stay');
  });

  it('ends with the last day, and no clock set back brings it again', async () => {
    await decide('give');
    setClock(366 * DAY);
    expect(await counts()).to.equal('0 leave, 5 stay');
    await person.open(MARIE).append(note('A year later'));
    patches.undo();
    expect(await counts()).to.equal('0 leave, 6 stay');
    setClock(-3000 * DAY);
    expect(await counts()).to.equal('0 leave, 6 stay');
  });

  it('ends when the words change, or what they cover', async () => {
    await decide('give');
    expect(await counts(definitionOf({version: '2'}))).to.equal('0 leave, 5 stay');
    expect(await counts(definitionOf({purpose: words('For research.')}))).to.equal('0 leave, 5 stay');
    expect(await counts(definitionOf({covers: ['outcome', 'annotation']}))).to.equal('0 leave, 5 stay');
    expect(await counts(definitionOf({id: 'ratings-to-others'}))).to.equal('0 leave, 5 stay');
  });

  it('is nothing while a yes and a no knew nothing of each other', async () => {
    await decide('give');
    const elsewhere = await fileOf(consentWithdrawal((await viewOn(record))!));
    await decide('give');
    expect(await counts()).to.equal('2 leave, 4 stay');
    await record.importAll(elsewhere);
    expect(await counts()).to.equal('0 leave, 7 stay');
  });

  it('is nothing for a consent to services, nor under a hash of other words', async () => {
    const services = definitionOf({about: 'services', covers: []});
    await decide('give', {definition: services});
    expect(await counts(services)).to.equal('0 leave, 5 stay');
    const given = await draft('give');
    const body = {...given.body, definition: {id: RATINGS.id, version: '1', hash: 'b'.repeat(64)}};
    await record.append({...given, body} as EntryDraft);
    expect(await counts()).to.equal('0 leave, 6 stay');
  });

  it('is refused for a definition nobody can be asked about, with every fault', async () => {
    await decide('give');
    const {consequencesOfRefusal: _missing, ...rest} = RATINGS;
    for (const wrong of [rest, {...RATINGS, covers: []}, {...RATINGS, kind: 'scale'}, null, 'ratings-to-team']) {
      expect(await codeOf(record.exportFor(wrong))).to.equal('definition-invalid');
    }
    const error = (await record.exportFor(rest).catch((cause: unknown) => cause)) as RecordError;
    expect(error.faults.map(({path}) => path)).to.deep.equal(['consequencesOfRefusal']);
  });

  it('is nothing under a consent that another hand brings, here or in a file', async () => {
    const given = await draft('give');
    for (const actor of [PAUL, {role: 'manager', ref: 'm'}, {role: 'relative', ref: 'lise'}] as const) {
      const other = person.open(actor);
      expect(await codeOf(other.append(given))).to.equal('not-allowed');
      expect(await codeOf(other.append({...given, onBehalfOf: {...MARIE, basis: 'dictated'}}))).to.equal('not-allowed');
      expect(await codeOf(record.importAll(await fileOf(given, {author: actor})))).to.equal('import-refused');
    }
    // Nor can a representative say "self", or the person decide in a name.
    expect(await codeOf(person.open(ANNE).append(given))).to.equal('not-allowed');
    expect(await counts()).to.equal('0 leave, 4 stay');
  });

  it('is nothing under a consent that another hand wrote into the database itself', async () => {
    const forged = JSON.parse(await fileOf(await draft('give'), {author: PAUL})) as {
      readonly entries: readonly Entry[];
    };
    const entry = forged.entries[0]!;
    const database = await rawOpen(await person.databaseName());
    database.transaction('entries', 'readwrite').objectStore('entries').put(entry);
    database.close();
    expect((await counts()).startsWith('0 leave')).to.equal(true);
  });

  it('is a file that can be read in elsewhere', async () => {
    await decide('give');
    const {json}: Leaving = await record.exportFor(RATINGS);
    await record.erase();
    expect(await person.open(PAUL).importAll(json)).to.deep.equal({added: 2, known: 0});
  });

  /** A file with one entry more, as another device made it. */
  async function fileOf(given: EntryDraft, parts: object = {}): Promise<string> {
    const file = JSON.parse(await record.exportAll()) as {readonly entries: readonly Entry[]};
    const like = file.entries[0]!;
    const entry = {...like, parents: [], ...given, id: uuidv7(), author: MARIE, at: `${new Date().toISOString()}-0000`};
    return JSON.stringify({...file, entries: [{...entry, ...parts}]});
  }
});
