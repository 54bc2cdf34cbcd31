import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {COMFORTS, CONDITION_QUESTIONS, CONDITION_WORDS, YES_NO} from './conditions.js';
import {CONTINGENCY_FIELDS, CONTINGENCY_WORD_FIELDS} from './contingency.js';
import {OPINION_WORDS} from './opinion.js';
import {by, conditionsOf, modes, opinionOf, preferenceOf} from './remote.fixture.js';
import {checkEntry} from '../entry/check.js';
import {entryOf, history, type Doing} from '../entry/entry.arbitraries.js';
import type {EntityKind} from '../entry/entry.js';
import {LINE_LIMIT, TEXT_LIMIT} from '../entry/limits.js';
import {redacted} from '../entry/redact.js';

const KINDS = ['preference', 'conditions', 'contingency', 'opinion'] as const;

const anyEntry = fc
  .constantFrom(...KINDS)
  .chain(history)
  .chain((entries) => fc.constantFrom(...entries));

/** Each fault of an entry as one line: its path, and its code. */
function faults(kind: EntityKind, act: string, body: object): readonly string[] {
  const result = checkEntry(entryOf(1, {act, body} as Doing, {entity: {kind, id: 'x'}}));
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

describe('entries of meeting at a distance', () => {
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

  it('keep no word of those that are erased, in whichever act they stand', () => {
    const word = 'Blue house';
    const contingency = {changes: [...CONTINGENCY_WORD_FIELDS].map((field) => ({field, value: word}))};
    const bodies = {
      preference: preferenceOf({note: word}),
      conditions: conditionsOf(Object.fromEntries(CONDITION_WORDS.map((asked) => [asked, word]))),
      contingency,
      opinion: opinionOf(Object.fromEntries(OPINION_WORDS.map((part) => [part, word]))),
    };
    for (const kind of KINDS) {
      for (const act of ['record', 'set'] as const) {
        const entry = entryOf(1, {act, body: bodies[kind]} as Doing, {entity: {kind, id: 'x'}});
        const bare = JSON.stringify(redacted(entry));
        expect([bare.includes(word), bare.includes('"erased":true')], `${kind} ${act}`).to.deep.equal([false, true]);
      }
    }
  });

  it('have only the acts of one voice, and the plans no end', () => {
    for (const kind of KINDS) {
      for (const act of ['propose', 'accept', 'agree', 'differ', 'give', 'refuse']) {
        expect(faults(kind, act, {}), `${kind} ${act}`).to.deep.equal(['act unknown']);
      }
      const end = kind === 'contingency' ? ['act unknown'] : [];
      expect(faults(kind, 'withdraw', {}), kind).to.deep.equal(end);
    }
  });
});

describe('a preference', () => {
  const unanswered = {kind: 'unanswered'} as const;
  const silent = preferenceOf({first: unanswered});

  it('is a mode by its id, or one of the ways of naming none', () => {
    for (const kind of ['no-preference', 'talk-first', 'declined'] as const) {
      expect(faults('preference', 'record', preferenceOf({first: {kind}}))).to.deep.equal([]);
    }
    expect(faults('preference', 'record', {...silent, first: {kind: 'video'}})).to.include('body.first.kind unknown');
    expect(faults('preference', 'set', {...silent, first: {kind: 'mode'}})).to.include('body.first.mode missing');
    expect(faults('preference', 'set', {...silent, second: {kind: 'mode', mode: ''}})).to.include(
      'body.second.mode missing',
    );
  });

  it('says something, unless its words were erased', () => {
    for (const act of ['record', 'set']) {
      expect(faults('preference', act, silent)).to.deep.equal(['body.first missing']);
      expect(faults('preference', act, {...silent, note: ' \n'})).to.deep.equal(['body.first missing']);
    }
    for (const said of [
      {second: by('phone')},
      {situations: [{situation: 'hard-topics', choice: by('inPerson')}]},
      {note: 'Mornings'},
      {first: {kind: 'declined'}},
      {erased: true},
    ] as const) {
      expect(faults('preference', 'record', {...silent, ...said}), JSON.stringify(said)).to.deep.equal([]);
    }
  });

  it('has each situation once, and only those that were answered', () => {
    const [one, two] = ['first-meeting', 'hard-topics'].map((situation) => ({situation, choice: by('phone')}));
    expect(faults('preference', 'record', preferenceOf({situations: [one!, two!]}))).to.deep.equal([]);
    expect(faults('preference', 'record', preferenceOf({situations: [one!, two!, one!]}))).to.deep.equal([
      'body.situations[2].situation duplicate',
    ]);
    const left = {situation: 'quick-check-in', choice: unanswered};
    expect(faults('preference', 'record', preferenceOf({situations: [one!, left]}))).to.deep.equal([
      'body.situations[1].choice malformed',
    ]);
  });

  it('names its list of modes by the hash of its words, and has no field more', () => {
    const definition = {...modes(), hash: 'x'};
    expect(faults('preference', 'record', preferenceOf({definition}))).to.deep.equal([
      'body.definition.hash malformed',
    ]);
    expect(faults('preference', 'record', {...preferenceOf(), recommended: 'video'})).to.deep.equal([
      'body.recommended unknown',
    ]);
    expect(faults('preference', 'record', preferenceOf({note: 'x'.repeat(TEXT_LIMIT + 1)}))).to.deep.equal([
      'body.note too-large',
    ]);
  });
});

describe('conditions', () => {
  it('say something, unless their words were erased', () => {
    for (const act of ['record', 'set']) {
      expect(faults('conditions', act, conditionsOf())).to.deep.equal(['body.comfort missing']);
      expect(faults('conditions', act, conditionsOf({where: ' '}))).to.deep.equal(['body.comfort missing']);
    }
    for (const said of [
      {comfort: 'declined'} as const,
      ...CONDITION_QUESTIONS.map((question) => ({[question]: 'no'})),
      ...CONDITION_WORDS.map((word) => ({[word]: 'x'})),
      {erased: true as const},
    ]) {
      expect(faults('conditions', 'record', conditionsOf(said)), JSON.stringify(said)).to.deep.equal([]);
    }
  });

  it('have the answers that there are, and no others', () => {
    for (const comfort of COMFORTS) expect(faults('conditions', 'set', conditionsOf({comfort}))).to.deep.equal([]);
    for (const answer of YES_NO) {
      expect(faults('conditions', 'set', conditionsOf({comfort: 'very', device: answer}))).to.deep.equal([]);
    }
    expect(faults('conditions', 'set', {...conditionsOf(), comfort: 'low'})).to.include('body.comfort unknown');
    expect(faults('conditions', 'set', {...conditionsOf(), device: true})).to.include('body.device unknown');
    const {overheard: _overheard, ...less} = conditionsOf({comfort: 'very'});
    expect(faults('conditions', 'set', less)).to.deep.equal(['body.overheard missing']);
    const where = 'x'.repeat(LINE_LIMIT + 1);
    expect(faults('conditions', 'set', conditionsOf({where}))).to.deep.equal(['body.where too-large']);
  });
});

describe('the plans', () => {
  const saying = (field: string, value: unknown, more: object = {}) => ({changes: [{field, value, ...more}]});

  it('are parts that may each be said and taken away', () => {
    const values = {contactAgrees: 'yes', whoCalls: 'practitioner', waitMinutes: '5', thenMode: 'phone'};
    const all = CONTINGENCY_FIELDS.map((field) => ({field, value: (values as Record<string, string>)[field] ?? 'x'}));
    expect(faults('contingency', 'record', {changes: all})).to.deep.equal([]);
    for (const field of CONTINGENCY_FIELDS) {
      expect(faults('contingency', 'set', saying(field, '')), field).to.deep.equal([]);
      expect(faults('contingency', 'set', saying(field, null)), field).not.to.deep.equal([]);
    }
    expect(faults('contingency', 'set', saying('recording', 'yes'))).to.include('body.changes[0].field unknown');
  });

  it('are answered as asked', () => {
    for (const [field, good, bad] of [
      ['contactAgrees', ['yes', 'no'], ['maybe', 'Yes']],
      ['whoCalls', ['person', 'practitioner'], ['marie', 'manager']],
      ['waitMinutes', ['0', '9', '10', '120'], ['121', '05', '-1', '1.5', '5 min', ' 5', '1e1', '٥']],
      ['callNumber', ['x'.repeat(LINE_LIMIT)], ['x'.repeat(LINE_LIMIT + 1)]],
      ['thenMode', ['inPerson'], ['a\u0000b', 'x'.repeat(201)]],
    ] as const) {
      for (const value of good) expect(faults('contingency', 'set', saying(field, value)), value).to.deep.equal([]);
      for (const value of bad) {
        const [fault, ...more] = faults('contingency', 'set', saying(field, value));
        expect([fault?.split(' ')[0], more], value).to.deep.equal(['body.changes[0].value', []]);
      }
    }
  });

  it('say something, each part once, and nothing where words were erased', () => {
    expect(faults('contingency', 'record', {changes: []})).to.deep.equal(['body.changes missing']);
    const twice = {changes: [...saying('whoCalls', 'person').changes, ...saying('whoCalls', '').changes]};
    expect(faults('contingency', 'set', twice)).to.deep.equal(['body.changes[1].field duplicate']);
    expect(faults('contingency', 'set', saying('contactName', '', {erased: true}))).to.deep.equal([]);
    expect(faults('contingency', 'set', saying('contactName', 'Lise', {erased: true}))).to.deep.equal([
      'body.changes[0].value malformed',
    ]);
  });
});

describe('an opinion', () => {
  const silent = opinionOf({limits: ''});

  it('says a limit of the service, or an opinion with its reasons', () => {
    for (const said of [
      {limits: 'No evenings'},
      {opinion: 'In person at first', reasons: 'We have not met'},
      {erased: true as const},
    ]) {
      expect(faults('opinion', 'record', {...silent, ...said}), JSON.stringify(said)).to.deep.equal([]);
    }
    expect(faults('opinion', 'record', silent)).to.deep.equal(['body.opinion missing']);
    expect(faults('opinion', 'set', {...silent, reasons: 'We have not met'})).to.deep.equal(['body.opinion missing']);
    for (const limits of ['', 'No evenings']) {
      expect(faults('opinion', 'set', {...silent, limits, opinion: 'x', reasons: ' '})).to.deep.equal([
        'body.reasons missing',
      ]);
    }
  });

  it('is about one choice, or about the choices as a whole', () => {
    expect(faults('opinion', 'record', opinionOf({about: null}))).to.deep.equal([]);
    expect(faults('opinion', 'record', opinionOf({about: ''}))).to.deep.equal(['body.about missing']);
  });
});
