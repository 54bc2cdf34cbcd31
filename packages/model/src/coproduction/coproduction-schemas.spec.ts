import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {checkOf, lineOf, meetingOf, partOf} from './coproduction.fixture.js';
import {checkEntry} from '../entry/check.js';
import {entryOf, history, type Doing} from '../entry/entry.arbitraries.js';
import type {EntityKind} from '../entry/entry.js';
import {LINE_LIMIT} from '../entry/limits.js';
import {redacted} from '../entry/redact.js';

const anyEntry = fc
  .constantFrom('meeting' as const, 'attendance' as const, 'checklist' as const, 'action' as const)
  .chain(history)
  .chain((entries) => fc.constantFrom(...entries));

/** Each fault of an entry as one line: its path, and its code. */
function faults(kind: EntityKind, act: string, body: object): readonly string[] {
  const result = checkEntry(entryOf(1, {act, body} as Doing, {entity: {kind, id: 'x'}}));
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

describe('entries of meetings, who took part, checklists and plans', () => {
  it('are read without loss', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(checkEntry(JSON.parse(JSON.stringify(entry)))).to.deep.equal({entry});
      }),
    );
  });

  it('are entries still once their words are erased, and twice is once', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const bare = redacted(entry);
        expect(redacted(bare)).to.deep.equal(bare);
        expect({...bare, body: null}).to.deep.equal({...entry, body: null});
        expect(checkEntry(bare)).to.deep.equal({entry: bare});
      }),
    );
  });

  it('lose every word, and nothing else', () => {
    const word = 'Marie';
    const bodies = {
      meeting: meetingOf({theme: word, summary: word}),
      attendance: partOf({who: 'w', setting: word, job: word, territory: word, takeaway: word}),
      checklist: checkOf({note: word, answers: [{question: 'q', answer: {kind: 'rated', value: 0}}]}),
      action: lineOf({what: word, who: word, how: word, by: '2026-12-01'}),
    } as const;
    for (const [kind, body] of Object.entries(bodies)) {
      const entry = entryOf(1, {act: 'record', body} as Doing, {entity: {kind: kind as 'meeting', id: 'x'}});
      const bare = redacted(entry).body;
      expect(JSON.stringify(bare), kind).not.to.contain(word);
      const kept = Object.entries(body).filter(([, value]) => value !== word);
      expect(bare).to.deep.include({...Object.fromEntries(kept), erased: true});
    }
  });
});

describe('a meeting', () => {
  it('is on a day, in one of two ways, to be looked back at on a day or not', () => {
    expect(faults('meeting', 'record', meetingOf())).to.deep.equal([]);
    expect(faults('meeting', 'set', meetingOf({review: '2027-11-24', theme: ''}))).to.deep.equal([]);
    expect(faults('meeting', 'record', {...meetingOf(), place: 'hall'})).to.deep.equal(['body.place unknown']);
    expect(faults('meeting', 'record', meetingOf({on: 'today'}))).to.deep.equal(['body.on malformed']);
    expect(faults('meeting', 'record', meetingOf({review: 'soon'}))).to.deep.equal(['body.review malformed']);
    expect(faults('meeting', 'record', meetingOf({theme: 'x'.repeat(LINE_LIMIT + 1)}))).to.deep.equal([
      'body.theme too-large',
    ]);
  });
});

describe('an attendance', () => {
  it('is of somebody, in one of their roles', () => {
    expect(faults('attendance', 'record', partOf({role: 'peer', roles: ['person', 'peer']}))).to.deep.equal([]);
    expect(faults('attendance', 'record', partOf({roles: ['peer']}))).to.deep.equal(['body.roles missing']);
    expect(faults('attendance', 'record', partOf({roles: []}))).to.deep.equal([
      'body.roles missing',
      'body.roles missing',
    ]);
    expect(faults('attendance', 'record', partOf({roles: ['person', 'person']}))).to.deep.equal([
      'body.roles[1] duplicate',
    ]);
    expect(faults('attendance', 'record', partOf({who: ''}))).to.deep.equal(['body.who missing']);
    expect(faults('attendance', 'set', partOf())).to.deep.equal(['body.meeting unknown']);
  });
});

describe('a view of a checklist', () => {
  const rated = (value: number) => [{question: 'q', answer: {kind: 'rated', value} as const}];

  it('is of one or more, and answers each question once in one of five ways, silence among them', () => {
    for (const kind of ['unknown', 'not-applicable', 'declined'] as const) {
      expect(faults('checklist', 'record', checkOf({answers: [{question: 'q', answer: {kind}}]}))).to.deep.equal([]);
    }
    expect(faults('checklist', 'record', checkOf({answers: rated(0), meeting: null}))).to.deep.equal([]);
    expect(faults('checklist', 'record', checkOf({answers: [...rated(1), ...rated(2)]}))).to.deep.equal([
      'body.answers[1].question duplicate',
    ]);
    expect(faults('checklist', 'record', checkOf({answers: rated(0.5)}))).to.deep.equal([
      'body.answers[0].answer.value wrong-type',
    ]);
    expect(faults('checklist', 'record', checkOf({people: 0}))).to.deep.equal(['body.people out-of-range']);
    expect(faults('checklist', 'record', checkOf({people: 1.5}))).to.deep.equal(['body.people wrong-type']);
  });

  it('is of no meeting that would be taken for none, and stays with its own', () => {
    expect(faults('checklist', 'record', checkOf({meeting: '-'}))).to.deep.equal(['body.meeting malformed']);
    expect(faults('checklist', 'set', checkOf())).to.deep.equal(['body.meeting unknown']);
  });
});

describe('a line of a plan', () => {
  const set = (...changes: readonly object[]) => faults('action', 'set', {changes});
  const standing = (value: string) => ({field: 'standing', value});
  const why = (value: string, erased?: true) => ({field: 'why', value, ...(erased && {erased})});

  it('says what is to be done, unless that was erased', () => {
    expect(faults('action', 'record', lineOf({meeting: null, principle: null, by: '2026-12-01'}))).to.deep.equal([]);
    expect(faults('action', 'record', lineOf({what: ' '}))).to.deep.equal(['body.what missing']);
    expect(faults('action', 'record', lineOf({what: '', erased: true}))).to.deep.equal([]);
    expect(set({field: 'what', value: ''})).to.deep.equal(['body.changes[0].value missing']);
  });

  it('is put off or given up with a word why, in the same entry', () => {
    for (const value of ['moved', 'dropped']) {
      expect(set(standing(value))).to.deep.equal(['body.changes[0] missing']);
      expect(set(why(' '), standing(value))).to.deep.equal(['body.changes[1] missing']);
      expect(set(standing(value), why('No room'))).to.deep.equal([]);
      expect(set(standing(value), why('', true))).to.deep.equal([]);
    }
    for (const value of ['open', 'done']) expect(set(standing(value))).to.deep.equal([]);
    expect(set(standing('lost'))).to.deep.equal(['body.changes[0].value unknown']);
  });

  it('changes each field once, and no other', () => {
    expect(set()).to.deep.equal(['body.changes missing']);
    expect(set({field: 'who', value: 'A'}, {field: 'who', value: 'B'})).to.deep.equal([
      'body.changes[1].field duplicate',
    ]);
    expect(set({field: 'by', value: 'soon'})).to.deep.equal(['body.changes[0].value malformed']);
    expect(set({field: 'meeting', value: 'n'})).to.have.length(1);
    expect(set({field: 'who', value: 'A', erased: true})).to.deep.equal(['body.changes[0].value malformed']);
  });
});
