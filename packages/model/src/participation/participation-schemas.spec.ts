import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {ladder, rung, sheetOf, viewOf, wayOf} from './participation.fixture.js';
import {checkEntry} from '../entry/check.js';
import {entryOf, history, type Doing} from '../entry/entry.arbitraries.js';
import type {EntityKind} from '../entry/entry.js';
import {LINE_LIMIT, TEXT_LIMIT} from '../entry/limits.js';
import {redacted} from '../entry/redact.js';

const anyEntry = fc
  .constantFrom('decision' as const, 'participation' as const, 'reflection' as const)
  .chain(history)
  .chain((entries) => fc.constantFrom(...entries));

/** Each fault of an entry as one line: its path, and its code. */
function faults(kind: EntityKind, act: string, body: object): readonly string[] {
  const result = checkEntry(entryOf(1, {act, body} as Doing, {entity: {kind, id: 'x'}}));
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

describe('entries of participation', () => {
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

  it('have only the acts of one voice', () => {
    for (const kind of ['decision', 'participation', 'reflection'] as const) {
      for (const act of ['propose', 'accept', 'agree', 'differ']) {
        expect(faults(kind, act, {}), `${kind} ${act}`).to.deep.equal(['act unknown']);
      }
    }
  });
});

describe('a decision', () => {
  it('is one line with words, unless they were erased', () => {
    expect(faults('decision', 'record', {title: 'x'.repeat(LINE_LIMIT)})).to.deep.equal([]);
    expect(faults('decision', 'set', {title: '', erased: true})).to.deep.equal([]);
    expect(faults('decision', 'record', {title: ' '})).to.deep.equal(['body.title missing']);
    expect(faults('decision', 'record', {title: 'x'.repeat(LINE_LIMIT + 1)})).to.deep.equal(['body.title too-large']);
  });
});

describe('a view of a decision', () => {
  it('is a rung or one of the three ways of naming none; and only the wish may be “the right place”', () => {
    for (const kind of ['not-applicable', 'declined']) {
      expect(faults('participation', 'record', {...viewOf(), place: {kind}, wish: {kind}})).to.deep.equal([]);
    }
    expect(faults('participation', 'record', viewOf({wish: {kind: 'right-place'}}))).to.deep.equal([]);
    expect(faults('participation', 'record', {...viewOf(), place: {kind: 'right-place'}})).to.deep.equal([
      'body.place.kind unknown',
    ]);
    expect(faults('participation', 'record', {...viewOf(), place: {kind: 'rung'}})).to.deep.equal([
      'body.place.rung missing',
    ]);
    expect(faults('participation', 'record', {...viewOf(), place: {kind: 'rung', rung: 4}})).to.deep.equal([
      'body.place.rung wrong-type',
    ]);
  });

  it('says something: where, where to, or what would help', () => {
    const silent = {...viewOf(), place: {kind: 'unanswered'}} as const;
    for (const said of [{wish: rung(8)}, {wish: {kind: 'declined'}}, {help: 'Time'}, {erased: true}]) {
      expect(faults('participation', 'record', {...silent, ...said}), JSON.stringify(said)).to.deep.equal([]);
    }
    const {decision: _decision, ...again} = silent;
    expect(faults('participation', 'record', {...silent, help: ' '})).to.deep.equal(['body.place missing']);
    expect(faults('participation', 'set', again)).to.deep.equal(['body.place missing']);
  });

  it('names its ladder by the hash of its words, and stays with its decision', () => {
    const definition = {...ladder(), hash: 'x'};
    expect(faults('participation', 'record', viewOf({definition}))).to.deep.equal(['body.definition.hash malformed']);
    expect(faults('participation', 'set', viewOf())).to.deep.equal(['body.decision unknown']);
    expect(faults('participation', 'record', viewOf({help: 'x'.repeat(TEXT_LIMIT + 1)}))).to.deep.equal([
      'body.help too-large',
    ]);
  });
});

describe('a worksheet', () => {
  it('has each way at most once', () => {
    const ways = (['to', 'for', 'with'] as const).map((way) => wayOf({way, did: 'x'}));
    expect(faults('reflection', 'record', sheetOf({ways}))).to.deep.equal([]);
    expect(faults('reflection', 'record', sheetOf({ways: [wayOf({did: 'x'}), wayOf({rung: 'y'})]}))).to.deep.equal([
      'body.ways[1].way duplicate',
    ]);
    expect(faults('reflection', 'record', {...sheetOf(), ways: [{...wayOf(), way: 'beside'}]})).to.include(
      'body.ways[0].way unknown',
    );
  });

  it('has what is being done of a service and of a project, never of one’s own practice', () => {
    const ways = [wayOf({way: 'with'}), wayOf({doing: 'A committee'})];
    for (const about of ['service', 'project'] as const) {
      expect(faults('reflection', 'record', sheetOf({about, ways}))).to.deep.equal([]);
    }
    expect(faults('reflection', 'set', sheetOf({ways}))).to.deep.equal(['body.ways[1].doing malformed']);
    expect(faults('reflection', 'set', {...sheetOf(), about: 'mood'})).to.deep.equal(['body.about unknown']);
  });

  it('says something, unless its words were erased', () => {
    const empty = sheetOf({ways: [wayOf()]});
    expect(faults('reflection', 'record', empty)).to.deep.equal(['body.ways missing']);
    for (const said of [
      {ways: [wayOf({rung: 'arnstein.4'})]},
      ...(['did', 'came', 'better'] as const).map((field) => ({ways: [wayOf({[field]: 'x'})]})),
      ...(['most', 'towards', 'skills', 'support'] as const).map((field) => ({[field]: 'x'})),
      {erased: true as const},
    ]) {
      expect(faults('reflection', 'record', {...empty, ...said}), JSON.stringify(said)).to.deep.equal([]);
    }
  });
});
