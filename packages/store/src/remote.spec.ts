import {
  conditionsGroup,
  CONTINGENCY_GROUP,
  CONTINGENCY_ID,
  OPINION_GROUP,
  preferenceGroup,
  uuidv7,
  type ContingencyChange,
  type ContingencyView,
  type Entry,
  type EntryDraft,
  type OpinionView,
  type PreferenceBody,
  type PreferenceView,
} from '@avec/model';
import {expect} from '@open-wc/testing';

import type {CareRecord, RecordError} from './record.js';
import {codeOf, HASH, MARIE, PAUL, Person, type Tab} from './store.harness.js';

const MANAGER = {role: 'manager', ref: 'odile'} as const;
const PREFERENCE = {kind: 'preference', id: 'p'} as const;
const PLANS = {kind: 'contingency', id: CONTINGENCY_ID} as const;

function preferring(mode: string, parts: Partial<PreferenceBody> = {}): EntryDraft {
  const first = {kind: 'mode', mode} as const;
  const rest = {second: {kind: 'unanswered'}, situations: [], note: ''} as const;
  const definition = {id: 'modes', version: '1', hash: HASH};
  return {entity: PREFERENCE, act: 'record', body: {definition, on: '2026-11-22', first, ...rest, ...parts}};
}

function where(place: string, audience: 'private' | 'shared'): EntryDraft {
  const none = 'unanswered';
  const answers = {comfort: none, device: none, connection: none, isPrivate: none, overheard: none} as const;
  const body = {on: '2026-11-22', ...answers, headphones: none, noRecording: none, where: place} as const;
  const words = {safeWord: '', companion: '', note: ''};
  return {entity: {kind: 'conditions', id: 'c'}, act: 'record', audience, body: {...body, ...words}};
}

function planning(act: 'record' | 'set', parents: readonly string[], ...changes: ContingencyChange[]): EntryDraft {
  return {entity: PLANS, act, parents, body: {changes}} as EntryDraft;
}

function opining(limits: string): EntryDraft {
  const body = {about: 'video', on: '2026-11-22', limits, opinion: '', reasons: ''};
  return {entity: {kind: 'opinion', id: 'o'}, act: 'record', body};
}

describe('meeting at a distance in a record', () => {
  let person: Person;
  let tab: Tab;
  let marie: CareRecord;
  let paul: CareRecord;

  beforeEach(() => {
    person = new Person();
    tab = person.newTab();
    [marie, paul] = [tab.open(MARIE), tab.open(PAUL)];
  });

  afterEach(() => person.forget());

  async function plansOn(record: CareRecord): Promise<ContingencyView | undefined> {
    return (await record.view<ContingencyView>('contingency', {group: CONTINGENCY_GROUP}))[0];
  }

  it('keeps a private preference from everybody else: no view, no group, no entry, no file', async () => {
    const [said] = await marie.append({...preferring('phone', {note: 'My ex has my password'}), audience: 'private'});
    const group = preferenceGroup({voice: MARIE, private: true});
    const own = await marie.view<PreferenceView>('preference', {group});
    expect(own.map(({note, visibleTo}) => [note, visibleTo])).to.deep.equal([['My ex has my password', 'marie']]);
    for (const other of [paul, tab.open(MANAGER)]) {
      expect(await other.view('preference', {group})).to.deep.equal([]);
      expect(await other.view('preference')).to.deep.equal([]);
      expect(await other.groups('preference')).to.deep.equal([]);
      expect(await other.get(said!.id)).to.equal(null);
      expect(await other.exportAll()).not.to.contain('My ex has my password');
    }
    expect(await marie.exportAll()).to.contain('My ex has my password');
  });

  it('keeps private conditions from everybody else, beside those that are shared', async () => {
    await marie.append(where('The blue house', 'private'));
    expect(await paul.view('conditions')).to.deep.equal([]);
    expect(await paul.exportAll()).not.to.contain('The blue house');
    expect(await marie.groups('conditions')).to.deep.equal([conditionsGroup({voice: MARIE, private: true})]);
  });

  it('has a preference changed, taken back and erased by nobody else', async () => {
    const [said] = await marie.append(preferring('phone', {note: 'Mornings'}));
    for (const record of [paul, tab.open(MANAGER)]) {
      for (const draft of [
        {...preferring('video'), act: 'set'},
        {...preferring('video'), act: 'set', onBehalfOf: {...MARIE, basis: 'dictated'}},
        {entity: PREFERENCE, act: 'withdraw', body: {}},
        {entity: PREFERENCE, act: 'redact', body: {target: said!.id}},
      ]) {
        expect(await codeOf(record.append(draft as EntryDraft))).to.equal('not-allowed');
      }
    }
    const [view] = await paul.view<PreferenceView>('preference');
    expect(view).to.deep.include({first: {kind: 'mode', mode: 'phone'}, note: 'Mornings', state: 'recorded'});
  });

  it('shows one thing for the plans, and keeps what two devices say that know nothing of each other', async () => {
    const [first] = await marie.append(planning('record', [], {field: 'contactName', value: 'Lise'}));
    const knows = [first!.id];
    await marie.append(planning('set', knows, {field: 'waitMinutes', value: '5'}));
    await paul.append(planning('set', knows, {field: 'waitMinutes', value: '10'}, {field: 'thenMode', value: 'phone'}));
    const {fields, heads} = (await plansOn(marie))!;
    expect([fields.contactName.value, fields.thenMode.value]).to.deep.equal(['Lise', 'phone']);
    expect([fields.waitMinutes.value, fields.waitMinutes.others.map(({value}) => value)]).to.deep.equal(['10', ['5']]);
    await marie.append(planning('set', heads, {field: 'waitMinutes', value: '5'}));
    expect((await plansOn(paul))?.fields.waitMinutes).to.deep.include({value: '5', others: []});
    expect(await paul.view('contingency')).to.have.length(1);
  });

  it('lets no manager write in the plans, nobody keep a private part, and nobody begin others', async () => {
    const plan = planning('record', [], {field: 'contactName', value: 'Lise'});
    expect(await codeOf(tab.open(MANAGER).append(plan))).to.equal('not-allowed');
    expect(await codeOf(paul.append({...plan, audience: 'private'}))).to.equal('not-allowed');
    const error = (await paul
      .append({...plan, entity: {...PLANS, id: 'others'}} as EntryDraft)
      .catch((cause: unknown) => cause)) as RecordError;
    expect(error.faults[0]?.message).to.contain('CONTINGENCY_ID');
    expect(await plansOn(marie)).to.equal(undefined);
  });

  it('has opinions of those who support, which the person reads, and of nobody else', async () => {
    await paul.append(opining('No evenings'));
    const [seen] = await marie.view<OpinionView>('opinion', {group: OPINION_GROUP});
    expect([seen?.limits, seen?.voice.ref]).to.deep.equal(['No evenings', 'paul']);
    const another = {...opining('Mine'), entity: {kind: 'opinion', id: uuidv7()}} as EntryDraft;
    for (const record of [marie, tab.open(MANAGER)])
      expect(await codeOf(record.append(another))).to.equal('not-allowed');
    expect(await codeOf(paul.append({...another, audience: 'private'}))).to.equal('not-allowed');
    expect(await marie.view('opinion')).to.have.length(1);
  });

  it('shows nothing of what a file brings in that nobody could have written here', async () => {
    await paul.append([opining('No evenings'), planning('record', [], {field: 'contactName', value: 'Lise'})]);
    const file = JSON.parse(await paul.exportAll()) as {entries: Entry[]};
    const forged = file.entries.map((entry) => ({...entry, id: uuidv7(), author: MANAGER}));
    const strays = forged.map((entry) =>
      entry.entity.kind === 'opinion' ? {...entry, entity: {...entry.entity, id: 'x'}} : entry,
    );
    await paul.importAll(JSON.stringify({...file, entries: strays}));
    expect((await marie.view<OpinionView>('opinion')).map(({author}) => author.ref)).to.deep.equal(['paul']);
    expect((await plansOn(marie))?.fields.contactName).to.deep.include({value: 'Lise', others: []});
  });

  it('comes back from a file as it was, and once', async () => {
    await marie.append([preferring('phone'), where('My car', 'shared')]);
    await paul.append([opining('No evenings'), planning('record', [], {field: 'whoCalls', value: 'practitioner'})]);
    const kinds = ['preference', 'conditions', 'contingency', 'opinion'] as const;
    const all = async (record: CareRecord) => Promise.all(kinds.map((kind) => record.view(kind)));
    const [file, before] = [await marie.exportAll(), await all(marie)];
    await marie.erase();
    const again = person.open(MARIE);
    await again.importAll(file);
    await again.importAll(file);
    expect(await all(again)).to.deep.equal(before);
    expect(before.map((views) => views.length)).to.deep.equal([1, 1, 1, 1]);
  });
});
