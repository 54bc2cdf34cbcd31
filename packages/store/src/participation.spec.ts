import {
  decisionGroup,
  participationGroup,
  participationGroupsOf,
  participationSeries,
  reflectionGroup,
  sideBySide,
  uuidv7,
  type DecisionView,
  type Entry,
  type EntryDraft,
  type ParticipationView,
  type Place,
  type ReflectionBody,
  type ReflectionView,
} from '@avec/model';
import {expect} from '@open-wc/testing';

import type {CareRecord, RecordError} from './record.js';
import {codeOf, HASH, MARIE, PAUL, Person} from './store.harness.js';

const LADDER = {id: 'arnstein-8', version: '1', hash: HASH};
const RIGHT_PLACE = {kind: 'right-place'} as const;

function decision(act: 'record' | 'set', title: string): EntryDraft {
  return {entity: {kind: 'decision', id: 'd'}, act, body: {title}} as EntryDraft;
}

/** Where the person was in a decision. */
function view(number: number, {id = uuidv7(), of = 'd', help = ''} = {}): EntryDraft {
  const place: Place = {kind: 'rung', rung: `arnstein.${String(number)}`};
  const body = {decision: of, definition: LADDER, on: '2026-11-22', place, wish: RIGHT_PLACE, help};
  return {entity: {kind: 'participation', id}, act: 'record', body};
}

function sheet(id: string, way: string, did: string): EntryDraft {
  const about = {definition: LADDER, about: 'practice', decision: 'd', on: '2026-11-22'};
  const ways = [{way, did, doing: '', rung: null, came: '', better: ''}];
  const body = {...about, ways, most: '', towards: '', skills: '', support: ''} as ReflectionBody;
  return {entity: {kind: 'reflection', id}, act: 'record', body};
}

describe('participation in a record', () => {
  let person: Person;
  let marie: CareRecord;
  let paul: CareRecord;

  beforeEach(() => {
    person = new Person();
    const tab = person.newTab();
    [marie, paul] = [tab.open(MARIE), tab.open(PAUL)];
  });

  afterEach(() => person.forget());

  async function viewsOn(record: CareRecord): Promise<readonly ParticipationView[]> {
    const groups = await record.groups('participation', participationGroupsOf('d'));
    const views = groups.map((group) => record.view<ParticipationView>('participation', {group}));
    return (await Promise.all(views)).flat();
  }

  /** An entry as a file brings it that another tool made. */
  async function fileOf(draft: object): Promise<string> {
    const file = JSON.parse(await paul.exportAll()) as {entries: Entry[]};
    const [like] = file.entries;
    return JSON.stringify({...file, entries: [{...like, ...draft, id: uuidv7(), author: PAUL}]});
  }

  it('is a decision, and each voice’s view of it in a group of its own', async () => {
    await marie.append([decision('record', 'Where I live'), view(4), view(2, {of: 'e'})]);
    await paul.append(view(6));
    const [shown] = await paul.view<DecisionView>('decision', {group: decisionGroup(null)});
    expect(shown?.title).to.equal('Where I live');
    expect(await marie.groups('participation', participationGroupsOf('d'))).to.deep.equal(
      [MARIE, PAUL].map((voice) => participationGroup({decision: 'd', voice, private: false})),
    );
    const views = await viewsOn(marie);
    expect(sideBySide(views)[0]?.others.map(({stands}) => stands)).to.deep.equal(['apart']);
    expect(participationSeries(views).map(({voice}) => voice.ref)).to.deep.equal(['marie', 'paul']);
  });

  it('is changed, taken back and erased by nobody else', async () => {
    const [, said] = await marie.append([decision('record', 'Where I live'), view(4, {id: 'x', help: 'Time'})]);
    const entity = {kind: 'participation', id: 'x'} as const;
    for (const draft of [
      decision('set', 'Housing'),
      {entity, act: 'withdraw', body: {}} as const,
      {entity, act: 'redact', body: {target: said!.id}} as const,
      {entity, act: 'withdraw', body: {}, onBehalfOf: {...MARIE, basis: 'dictated'}} as const,
    ]) {
      expect(await codeOf(paul.append(draft))).to.equal('not-allowed');
    }
    expect((await viewsOn(paul)).map(({help, state}) => [help, state])).to.deep.equal([['Time', 'recorded']]);
    await marie.append({entity, act: 'redact', body: {target: said!.id}});
    expect((await viewsOn(paul)).map(({help, erased}) => [help, erased])).to.deep.equal([['', true]]);
    expect(await marie.exportAll()).not.to.contain('Time');
  });

  it('stays with its voice where it is private, and leaves with that voice’s export alone', async () => {
    await paul.append({...sheet('r', 'to', 'I filled in the form'), audience: 'private'});
    const group = reflectionGroup({about: 'practice', voice: PAUL, private: true});
    expect(await paul.view('reflection', {group})).to.have.length(1);
    expect(await marie.view('reflection', {group})).to.deep.equal([]);
    expect(await marie.groups('reflection')).to.deep.equal([]);
    expect(await marie.exportAll()).not.to.contain('I filled in the form');
    expect(await paul.exportAll()).to.contain('I filled in the form');
  });

  it('comes back from a file as it was, and once', async () => {
    await marie.append([decision('record', 'Where I live'), view(4), sheet('r', 'with', 'We chose')]);
    const [file, before] = [await marie.exportAll(), await viewsOn(marie)];
    await marie.erase();
    const again = person.open(MARIE);
    await again.importAll(file);
    await again.importAll(file);
    expect(await viewsOn(again)).to.deep.equal(before);
    expect((await again.view<DecisionView>('decision')).map(({title}) => title)).to.deep.equal(['Where I live']);
    expect(await again.view('reflection')).to.have.length(1);
  });

  it('reads the ways of an older worksheet from a file, and writes none like it', async () => {
    await paul.append(sheet('r', 'with', 'We chose'));
    const older = sheet('s', 'faire avec une intention', 'I filled in the form');
    await paul.importAll(await fileOf(older));
    const sheets = await paul.view<ReflectionView>('reflection');
    expect(sheets.map(({id, ways}) => [id, ways[0]?.way, ways[0]?.did])).to.have.deep.members([
      ['r', 'with', 'We chose'],
      ['s', 'to', 'I filled in the form'],
    ]);
    const error = (await paul
      .importAll(await fileOf(sheet('t', 'beside', 'x')))
      .catch((cause: unknown) => cause)) as RecordError;
    expect(error.faults.map(({path}) => path)).to.deep.equal(['entries[0].body.ways[0].way']);
    expect(await codeOf(paul.append(older))).to.equal('invalid-entry');
  });
});
