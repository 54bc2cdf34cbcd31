import {
  actionGroup,
  attendanceGroup,
  checklistGroup,
  checklistGroupsOf,
  composition,
  uuidv7,
  type ActionChange,
  type ActionView,
  type AttendanceView,
  type Entry,
  type EntryDraft,
  type Party,
} from '@avec/model';
import {expect} from '@open-wc/testing';

import type {CareRecord, RecordError} from './record.js';
import {codeOf, HASH, MARIE, PAUL, Person} from './store.harness.js';

const JEAN: Party = {role: 'person', ref: 'jean'};
const LINE = {kind: 'action', id: 'l'} as const;

describe('a group’s meeting in a record', () => {
  let person: Person;
  let marie: CareRecord;
  let jean: CareRecord;
  let paul: CareRecord;

  beforeEach(() => {
    person = new Person();
    const tab = person.newTab();
    [marie, jean, paul] = [tab.open(MARIE), tab.open(JEAN), tab.open(PAUL)];
  });

  afterEach(() => person.forget());

  function listing(who: string, role: Party['role']): EntryDraft {
    const rest = {setting: '', job: '', territory: '', takeaway: ''};
    const body = {meeting: 'm', who, role, roles: [role], ...rest};
    return {entity: {kind: 'attendance', id: uuidv7()}, act: 'record', body};
  }

  function line(what: string): EntryDraft {
    const body = {meeting: 'm', principle: 'networks', what, who: '', by: '', how: ''};
    return {entity: LINE, act: 'record', body};
  }

  function changed(...changes: readonly ActionChange[]): EntryDraft {
    return {entity: LINE, act: 'set', body: {changes}};
  }

  async function lineShown(record: CareRecord): Promise<ActionView> {
    const [view] = await record.view<ActionView>('action', {group: actionGroup({time: 'open', ref: null})});
    return view!;
  }

  it('is told by several hands, and comes back from a file', async () => {
    await paul.append([listing('paul', 'practitioner'), listing('marie', 'practitioner')]);
    await marie.append(listing('marie', 'person'));
    await paul.append(line('Invite peers'));
    const json = await marie.exportAll();
    await marie.erase();
    const again = person.open();
    expect(await again.importAll(json)).to.deep.equal({added: 4, known: 0});
    expect(await again.importAll(json)).to.deep.equal({added: 0, known: 4});
    const listed = await again.view<AttendanceView>('attendance', {group: attendanceGroup('m', null)});
    expect(composition(listed)).to.include({people: 2, served: 1, isHalfServed: true});
    expect((await lineShown(again)).fields.what.value).to.equal('Invite peers');
  });

  it('keeps the words of a line to whose line it is, and lets all say who and when', async () => {
    await marie.append(line('Invite peers'));
    const {heads} = await lineShown(jean);
    for (const record of [jean, paul]) {
      const words = {...changed({field: 'what', value: 'Inform peers'}), parents: heads};
      const error = (await record.append(words).catch((cause: unknown) => cause)) as RecordError;
      expect([error.code, error.faults.map(({path, code}) => `${path} ${code}`)]).to.deep.equal([
        'not-allowed',
        ['[0] not-allowed'],
      ]);
      expect(error.faults[0]?.message).to.match(/Only those whose/);
    }
    await jean.append({...changed({field: 'who', value: 'Jean'}), parents: heads});
    const {fields} = await lineShown(marie);
    expect([fields.what.value, fields.who.value]).to.deep.equal(['Invite peers', 'Jean']);
  });

  it('passes over others’ words for a line where a file brings them', async () => {
    await marie.append(line('Invite peers'));
    const file = JSON.parse(await marie.exportAll()) as {entries: Entry[]};
    const [like] = file.entries;
    const draft = changed({field: 'what', value: 'Inform peers'}, {field: 'who', value: 'Paul'});
    const forged = {...like, ...draft, id: uuidv7(), author: PAUL, parents: [like!.id]};
    await paul.importAll(JSON.stringify({...file, entries: [forged]}));
    const {fields} = await lineShown(marie);
    expect([fields.what.value, fields.what.conflict, fields.who.value]).to.deep.equal(['Invite peers', [], 'Paul']);
  });

  it('lets no service user take back, correct or erase what another said', async () => {
    const [listed] = await marie.append(listing('marie', 'person'));
    const {entity, id} = listed!;
    expect(await codeOf(jean.append({entity, act: 'withdraw', body: {}} as EntryDraft))).to.equal('not-allowed');
    expect(await codeOf(jean.append({entity, act: 'redact', body: {target: id}} as EntryDraft))).to.equal(
      'not-allowed',
    );
    expect(await codeOf(marie.append({entity, act: 'withdraw', body: {}} as EntryDraft))).to.equal('none');
  });

  it('does not put a line off without a word why', async () => {
    await marie.append(line('Invite peers'));
    const error = await marie.append(changed({field: 'standing', value: 'moved'})).catch((cause: unknown) => cause);
    expect((error as RecordError).code).to.equal('invalid-entry');
    expect((error as RecordError).faults.map(({path}) => path)).to.deep.equal(['[0].body.changes[0]']);
    await paul.append(changed({field: 'standing', value: 'moved'}, {field: 'why', value: 'No room'}));
    expect((await lineShown(marie)).fields.standing.value).to.equal('moved');
  });

  it('has the views of one checklist in groups of their own', async () => {
    const view = (meeting: string | null, version = '1'): EntryDraft => ({
      entity: {kind: 'checklist', id: uuidv7()},
      act: 'record',
      body: {
        meeting,
        ...{definition: {id: 'coproduction-6', version, hash: HASH}, on: '2026-11-24', as: 'person', people: 1},
        ...{answers: [{question: 'assets.1', answer: {kind: 'unknown'}}], note: ''},
      },
    });
    await marie.append([view('m'), view(null), view('m2'), view('m', '2')]);
    await paul.append(view('m'));
    const of = {definitionId: 'coproduction-6', version: '1', meeting: 'm'};
    expect(await jean.groups('checklist', checklistGroupsOf(of))).to.deep.equal(
      [MARIE, PAUL].map((voice) => checklistGroup({...of, voice, private: false})),
    );
  });
});
