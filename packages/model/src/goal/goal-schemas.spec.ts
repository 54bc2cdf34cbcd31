import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {GOAL_FIELDS, STEP_FIELDS, WORD_FIELDS} from './goal.js';
import {handFaults} from './hand-rules.js';
import {idOf} from '../entry/basic.arbitraries.js';
import {checkEntry} from '../entry/check.js';
import {entryOf, history, type Doing} from '../entry/entry.arbitraries.js';
import type {Entry, EntityKind} from '../entry/entry.js';
import {LINE_LIMIT, LIST_LIMIT, TEXT_LIMIT} from '../entry/limits.js';
import {redacted} from '../entry/redact.js';

const STEP = idOf(901);
const title = {field: 'title', value: 'A home'};
const anyEntry = fc
  .constantFrom('goal' as const, 'progress' as const, 'comment' as const)
  .chain(history)
  .chain((entries) => fc.constantFrom(...entries));

function entry(kind: EntityKind, act: string, body: object): Entry {
  return entryOf(1, {act, body} as Doing, {entity: {kind, id: 'x'}});
}

/** Each fault of an entry as one line: its path below the body, and its code. */
function faults(kind: EntityKind, act: string, body: object): readonly string[] {
  const result = checkEntry(entry(kind, act, body));
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

function ofGoal(act: string, ...changes: readonly object[]): readonly string[] {
  return faults('goal', act, {changes});
}

describe('entries of goals, ratings and comments', () => {
  it('are read without loss, but for what their hand may never do', () => {
    fc.assert(
      fc.property(anyEntry, (each) => {
        const refused = handFaults(each);
        const read = checkEntry(JSON.parse(JSON.stringify(each)));
        expect(read).to.deep.equal(refused.length > 0 ? {faults: refused} : {entry: each});
      }),
    );
  });

  it('are entries still once their words are erased, and twice is once', () => {
    fc.assert(
      fc.property(anyEntry, (each) => {
        const bare = redacted(each);
        expect(redacted(bare)).to.deep.equal(bare);
        expect({...bare, body: null}).to.deep.equal({...each, body: null});
        expect(checkEntry(bare)).to.have.property(handFaults(each).length > 0 ? 'faults' : 'entry');
      }),
    );
  });

  it('lose words, and keep days, states and ids', () => {
    const said = [
      ...GOAL_FIELDS.map((field) => ({field, value: field === 'state' ? 'active' : 'x'})),
      ...STEP_FIELDS.map((field) => ({step: STEP, field, value: 'x'})),
    ];
    const {body} = redacted(entry('goal', 'set', {changes: said}));
    const {changes} = body as {readonly changes: readonly {readonly field: string; readonly erased?: boolean}[]};
    const erased = changes.filter((change) => change.erased).map(({field}) => field);
    expect(erased).to.have.members([...WORD_FIELDS]);
    expect(erased).not.to.include.members(['review', 'state', 'order', 'by', 'done', 'later', 'removed']);
  });
});

describe('a change of a goal', () => {
  it('is one of a known field, with the step it is of', () => {
    expect(ofGoal('set', title, {step: STEP, field: 'what', value: 'Call'})).to.deep.equal([]);
    expect(ofGoal('set', {field: 'mood', value: 'x'})).to.deep.equal(['body.changes[0].field unknown']);
    expect(ofGoal('set', {field: 'what', value: 'Call'})).to.deep.equal(['body.changes[0].step missing']);
    expect(ofGoal('set', {...title, step: STEP})).to.deep.equal(['body.changes[0].step unknown']);
    expect(ofGoal('set', {step: 'one', field: 'what', value: 'Call'})).to.deep.equal([
      'body.changes[0].step malformed',
    ]);
    expect(ofGoal('set')).to.deep.equal(['body.changes missing']);
  });

  it('comes once for each place', () => {
    const [one, other] = [STEP, idOf(902)].map((step) => ({step, field: 'what', value: 'Call'}));
    expect(ofGoal('set', one!, other!)).to.deep.equal([]);
    expect(ofGoal('set', title, one!, title, one!)).to.deep.equal([
      'body.changes[2].field duplicate',
      'body.changes[3].field duplicate',
    ]);
  });

  it('holds a day, a state or an order where one belongs', () => {
    const step = (field: string, value: string) => ({step: STEP, field, value});
    for (const good of [
      ...['2026-12-01', ''].flatMap((day) => [{field: 'review', value: day}, step('by', day), step('done', day)]),
      ...[
        {field: 'state', value: 'on-hold'},
        {field: 'order', value: ''},
        {field: 'order', value: `${STEP} ${idOf(2)}`},
      ],
      ...[step('later', 'later'), step('later', ''), step('removed', 'removed'), step('removed', '')],
    ]) {
      expect(ofGoal('set', good), JSON.stringify(good)).to.deep.equal([]);
    }
    for (const [bad, code] of [
      [{field: 'review', value: 'soon'}, 'malformed'],
      [{field: 'state', value: 'failed'}, 'unknown'],
      [{field: 'order', value: `${STEP} ${STEP}`}, 'malformed'],
      [{field: 'order', value: `${STEP}  ${idOf(2)}`}, 'malformed'],
      [step('done', 'yes'), 'malformed'],
      [step('by', '2026-02-30'), 'malformed'],
      [step('removed', 'gone'), 'unknown'],
    ] as const) {
      expect(ofGoal('set', bad), JSON.stringify(bad)).to.deep.equal([`body.changes[0].value ${code}`]);
    }
  });

  it('has words for a title and a step, unless they were erased', () => {
    for (const empty of [
      {field: 'title', value: ' '},
      {step: STEP, field: 'what', value: ''},
    ]) {
      expect(ofGoal('set', empty)).to.deep.equal(['body.changes[0].value missing']);
      expect(ofGoal('set', {...empty, value: '', erased: true})).to.deep.equal([]);
    }
    expect(ofGoal('set', {field: 'why', value: ''})).to.deep.equal([]);
    expect(ofGoal('set', {field: 'why', value: 'Peace', erased: true})).to.deep.equal([
      'body.changes[0].value malformed',
    ]);
  });

  it('stays within its limits', () => {
    const why = (length: number) => ({field: 'why', value: 'x'.repeat(length)});
    expect(ofGoal('set', why(TEXT_LIMIT))).to.deep.equal([]);
    expect(ofGoal('set', why(TEXT_LIMIT + 1))).to.deep.equal(['body.changes[0].value too-large']);
    expect(ofGoal('set', {field: 'title', value: 'x'.repeat(LINE_LIMIT + 1)})).to.deep.equal([
      'body.changes[0].value too-large',
    ]);
    const steps = (count: number) =>
      Array.from({length: count}, (_, index) => ({step: idOf(index), field: 'what', value: 'x'}));
    expect(ofGoal('set', ...steps(LIST_LIMIT))).to.deep.equal([]);
    expect(ofGoal('set', ...steps(LIST_LIMIT + 1))).to.deep.equal(['body.changes too-large']);
  });
});

describe('the acts of a goal', () => {
  it('begin with a title', () => {
    expect(ofGoal('record', title)).to.deep.equal([]);
    expect(ofGoal('record', {field: 'why', value: 'Peace'})).to.deep.equal(['body.changes missing']);
  });

  it('are its own: no other kind has them', () => {
    expect(faults('annotation', 'propose', {changes: [title]})).to.deep.equal(['act unknown']);
    expect(faults('progress', 'agree', {versions: []})).to.deep.equal(['act unknown']);
  });

  it('name what they answer, agree to or take back', () => {
    const version = {field: 'title', by: idOf(1)};
    const ofStep = {field: 'what', step: STEP, by: idOf(1)};
    expect(faults('goal', 'accept', {proposal: idOf(1), changes: [title]})).to.deep.equal([]);
    expect(faults('goal', 'accept', {proposal: null, changes: [title]})).to.deep.equal(['body.proposal wrong-type']);
    expect(faults('goal', 'differ', {proposal: null, text: 'No.'})).to.deep.equal([]);
    expect(faults('goal', 'differ', {proposal: null, text: ' '})).to.deep.equal(['body.text missing']);
    expect(faults('goal', 'agree', {versions: [version, ofStep]})).to.deep.equal([]);
    expect(faults('goal', 'agree', {versions: []})).to.deep.equal(['body.versions missing']);
    expect(faults('goal', 'agree', {versions: [version, version]})).to.deep.equal(['body.versions[1].field duplicate']);
    expect(faults('goal', 'agree', {versions: [{...ofStep, step: undefined}]})).to.deep.equal([
      'body.versions[0].step missing',
    ]);
    expect(faults('goal', 'withdraw', {target: null})).to.deep.equal([]);
    expect(faults('goal', 'withdraw', {})).to.deep.equal(['body.target missing']);
  });
});

describe('a rating of a goal', () => {
  const body = {goal: 'g', on: '2026-11-22', progress: {kind: 'rated', value: 0}, attainment: null, note: ''};

  it('is a point from 0 to 10, or one of the three ways of giving none, and a level or none', () => {
    for (const progress of [
      {kind: 'rated', value: 10},
      {kind: 'unanswered'},
      {kind: 'not-applicable'},
      {kind: 'declined'},
    ]) {
      expect(faults('progress', 'record', {...body, progress})).to.deep.equal([]);
    }
    for (const attainment of [-2, 0, 2]) expect(faults('progress', 'record', {...body, attainment})).to.deep.equal([]);
    for (const value of [-1, 11]) {
      const progress = {kind: 'rated', value};
      expect(faults('progress', 'record', {...body, progress})).to.deep.equal(['body.progress.value out-of-range']);
    }
    expect(faults('progress', 'record', {...body, attainment: 3})).to.deep.equal(['body.attainment out-of-range']);
    expect(faults('progress', 'record', {...body, attainment: 0.5})).to.deep.equal(['body.attainment wrong-type']);
  });

  it('stays with its goal', () => {
    expect(faults('progress', 'set', body)).to.deep.equal(['body.goal unknown']);
  });
});

describe('a comment', () => {
  const about = {kind: 'goal', id: 'g', part: null};

  it('has words, and something it is about', () => {
    expect(faults('comment', 'record', {about, text: 'Well.'})).to.deep.equal([]);
    expect(faults('comment', 'record', {about: {...about, part: 'title'}, text: 'Well.'})).to.deep.equal([]);
    expect(faults('comment', 'record', {about: {...about, kind: 'mood'}, text: 'Well.'})).to.deep.equal([
      'body.about.kind unknown',
    ]);
    expect(faults('comment', 'record', {about, text: ''})).to.deep.equal(['body.text missing']);
    expect(faults('comment', 'set', {text: '', erased: true})).to.deep.equal([]);
  });
});
