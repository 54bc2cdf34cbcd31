import {
  acceptDraft,
  agreeDraft,
  changeDrafts,
  goalGroup,
  progressGroup,
  progressGroupsOf,
  undoDraft,
  uuidv7,
  type Entry,
  type EntryDraft,
  type GoalChange,
  type GoalView,
  type Party,
} from '@avec/model';
import {expect} from '@open-wc/testing';

import type {CareRecord, EntryQuery, RecordError} from './record.js';
import {all, codeOf, MARIE, note, PAUL, Person, session} from './store.harness.js';

const TITLE: GoalChange = {field: 'title', value: 'A home'};
const ACTIVE: GoalChange = {field: 'state', value: 'active'};

describe('goals in a record', () => {
  let person: Person;
  let marie: CareRecord;
  let paul: CareRecord;

  beforeEach(() => {
    person = new Person();
    const tab = person.newTab();
    [marie, paul] = [tab.open(MARIE), tab.open(PAUL)];
  });

  afterEach(() => person.forget());

  function goal(act: 'record' | 'set', ...changes: readonly GoalChange[]): EntryDraft {
    return {entity: {kind: 'goal', id: 'g'}, act, body: {changes}} as EntryDraft;
  }

  async function shown(record: CareRecord): Promise<GoalView> {
    const [view] = await record.view<GoalView>('goal', {group: goalGroup({time: 'current', ref: null})});
    return view!;
  }

  /** An entry as a file brings it that somebody made by hand. */
  async function fileOf(author: Party, draft: EntryDraft): Promise<string> {
    const file = JSON.parse(await marie.exportAll()) as {entries: Entry[]};
    const [like] = file.entries;
    return JSON.stringify({...file, entries: [{...like, ...draft, id: uuidv7(), author}]});
  }

  it('are written by several hands, and undone', async () => {
    await marie.append(goal('record', TITLE));
    await paul.append(changeDrafts(await shown(paul), PAUL, [{field: 'title', value: 'Housing'}]));
    await marie.append(acceptDraft(await shown(marie), (await shown(marie)).proposals[0]!));
    expect((await shown(paul)).fields.title?.value).to.equal('Housing');
    const [agreement] = await paul.append(agreeDraft(await shown(paul)));
    expect((await shown(marie)).status).to.equal('agreed');
    await paul.append(undoDraft(agreement!, await all(paul.entries({entity: agreement!.entity})))!);
    expect((await shown(marie)).agreements.map(({voice}) => voice.ref)).to.deep.equal(['marie', 'paul']);
  });

  it('are neither activated nor worded by a practitioner who appends', async () => {
    await marie.append(goal('record', TITLE));
    const {heads} = await shown(paul);
    for (const change of [ACTIVE, {field: 'title', value: 'Housing'} as const]) {
      const error = await paul.append({...goal('set', change), parents: heads}).catch((cause: unknown) => cause);
      const {code, faults} = error as RecordError;
      expect(code).to.equal('not-allowed');
      expect(faults.map((fault) => fault.code)).to.deep.equal(['not-allowed']);
      expect(faults[0]?.message).to.match(/Propose/);
    }
    expect(await shown(marie)).to.deep.include({status: 'proposed', proposals: [], heads});
    expect((await shown(marie)).fields.title?.value).to.equal('A home');
  });

  it('are neither activated nor worded by a practitioner’s file', async () => {
    await marie.append(goal('record', TITLE));
    const error = await paul.importAll(await fileOf(PAUL, goal('set', ACTIVE))).catch((cause: unknown) => cause);
    expect((error as RecordError).code).to.equal('import-refused');
    expect((error as RecordError).faults.map(({path, code}) => `${path} ${code}`)).to.deep.equal([
      'entries[0].body.changes[0] not-allowed',
    ]);
    await paul.importAll(await fileOf(PAUL, goal('set', {field: 'title', value: 'Housing'})));
    const view = await shown(marie);
    expect(view.fields.title?.value).to.equal('A home');
    expect(view.proposals.map(({author, changes}) => [author.ref, changes[0]?.value])).to.deep.equal([
      ['paul', 'Housing'],
    ]);
  });

  it('are written as a whole or not at all, each entry in the light of those before it', async () => {
    const refused = [goal('record', TITLE), goal('set', ACTIVE)];
    const error = (await paul.append(refused).catch((cause: unknown) => cause)) as RecordError;
    expect([error.code, error.faults.map(({path}) => path)]).to.deep.equal(['not-allowed', ['[1].body.changes[0]']]);
    expect(await codeOf(marie.append([goal('record', TITLE), goal('record', TITLE)]))).to.equal('not-allowed');
    expect(await all(marie.entries())).to.deep.equal([]);
    await marie.append(refused);
    expect((await shown(marie)).status).to.equal('active');
  });

  it('leave the draft where it is when they are refused', async () => {
    await marie.append(goal('record', TITLE));
    await paul.drafts.write('goal', 'title', 'Housing');
    expect(await codeOf(paul.append(goal('set', TITLE), {clearDraft: 'goal'}))).to.equal('not-allowed');
    expect(await paul.drafts.read('goal')).to.deep.equal({title: 'Housing'});
  });

  it('keep the person’s words from erasure in their name by another hand', async () => {
    const [entry] = await marie.append(goal('record', TITLE));
    const redact = {entity: {kind: 'goal', id: 'g'}, act: 'redact', body: {target: entry!.id}} as const;
    const dictated = {...redact, onBehalfOf: {...MARIE, basis: 'dictated'}} as const;
    expect(await codeOf(paul.append(dictated))).to.equal('not-allowed');
    await paul.importAll(await fileOf(PAUL, dictated));
    expect((await shown(marie)).fields.title?.value).to.equal('A home');
    await marie.append(redact);
    expect(await marie.exportAll()).not.to.contain('A home');
  });

  it('are seen by one person alone when they are private', async () => {
    await marie.append({...goal('record', TITLE), audience: 'private'});
    const group = goalGroup({time: 'current', ref: MARIE.ref});
    expect(await marie.view('goal', {group})).to.have.length(1);
    expect(await paul.view('goal', {group})).to.deep.equal([]);
    expect(await paul.groups('goal')).to.deep.equal([]);
  });

  it('give the groups of one goal’s ratings, and no others', async () => {
    const rating = (of: string): EntryDraft => ({
      entity: {kind: 'progress', id: uuidv7()},
      act: 'record',
      body: {goal: of, on: '2026-11-22', progress: {kind: 'rated', value: 3}, attainment: null, note: ''},
    });
    for (const of of ['f', 'g', 'g2']) await marie.append(rating(of));
    await paul.append(rating('g'));
    expect(await marie.groups('progress', progressGroupsOf('g'))).to.deep.equal(
      [MARIE, PAUL].map((voice) => progressGroup({goal: 'g', voice, private: false})),
    );
    expect(await marie.groups('progress', progressGroupsOf('none'))).to.deep.equal([]);
    expect(await marie.groups('progress')).to.have.length(4);
  });
});

describe('the entries of one thing', () => {
  let person: Person;

  beforeEach(() => {
    person = new Person();
  });

  afterEach(() => person.forget());

  it('are read alone, in the order of the clock, from either end', async () => {
    const tab = person.newTab();
    const [record, paul] = [tab.open(), tab.open(PAUL)];
    const set = (text: string): EntryDraft => ({...note(text, {id: 'a'}), act: 'set'}) as EntryDraft;
    await record.append([note('One', {id: 'a'}), note('Other'), session('2026-01-05'), set('Two'), set('Three')]);
    await record.append({...set('Mine'), audience: 'private'});
    const own = (await all(record.entries())).filter(({entity}) => entity.id === 'a');
    const read = (query: EntryQuery, by = record): Promise<readonly Entry[]> =>
      all(by.entries({entity: {kind: 'annotation', id: 'a'}, ...query}));
    expect(await read({})).to.deep.equal(own);
    expect(own).to.have.length(4);
    expect(await read({order: 'newest', limit: 2})).to.deep.equal([own[3], own[2]]);
    expect(await read({since: own[1]!.at, until: own[2]!.at})).to.deep.equal([own[1]]);
    expect(await read({kind: 'outcome'})).to.deep.equal([]);
    expect(await read({}, paul)).to.deep.equal(own.slice(0, 3));
    expect(await read({entity: {kind: 'annotation', id: 'none'}})).to.deep.equal([]);
  });
});
