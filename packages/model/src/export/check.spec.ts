import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {checkExport} from './check.js';
import {formatExport} from './file.js';
import {entryOf, history, responseOf, sessionOf, SUBJECT} from '../entry/entry.arbitraries.js';

const exportedAt = '2026-11-22T15:00:00.000Z';
const session = entryOf(1, {act: 'record', body: sessionOf()});
const file = {format: 'avec-record', version: 1, exportedAt, subject: SUBJECT, entries: [session]};

function check(value: unknown) {
  return checkExport(typeof value === 'string' ? value : JSON.stringify(value), {subject: SUBJECT});
}

function faultsOf(value: unknown): readonly string[] {
  const result = check(value);
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

describe('an export', () => {
  it('is read back without loss', () => {
    const anyHistory = fc.constantFrom('outcome' as const, 'annotation' as const).chain(history);
    fc.assert(
      fc.property(anyHistory, (entries) => {
        expect(check(formatExport({exportedAt, subject: SUBJECT, entries}))).to.deep.equal({entries});
      }),
    );
  });

  it('may hold an entry twice and gives it once', () => {
    expect(check({...file, entries: [session, session]})).to.deep.equal({entries: [session]});
  });

  it('is refused as a whole when it is no export', () => {
    expect(faultsOf('')).to.deep.equal([' malformed']);
    expect(faultsOf('{"format":"avec-record"')).to.deep.equal([' malformed']);
    for (const value of [null, 7, [], {}, {format: 'other'}]) expect(faultsOf(value)).to.deep.equal(['format unknown']);
    expect(faultsOf({...file, entries: {}})).to.deep.equal(['entries wrong-type']);
  });

  it('is refused when a newer release wrote it, and says so', () => {
    expect(check({...file, version: 2}))
      .to.have.nested.property('faults[0].message')
      .that.contains('newer release');
    expect(faultsOf({...file, entries: [session, {...session, schema: 2}]})).to.deep.equal([
      'entries[1].schema out-of-range',
    ]);
  });

  it('is refused when it is about somebody else, as a whole or in one entry', () => {
    expect(faultsOf({...file, subject: 'p-999'})).to.deep.equal(['subject malformed']);
    expect(faultsOf({...file, entries: [session, {...session, subject: 'p-999'}]})).to.deep.equal([
      'entries[1].subject malformed',
    ]);
  });

  it('is refused for one entry that is not right, and says where', () => {
    const wrong = {...session, body: {...sessionOf(), on: 'yesterday'}};
    expect(faultsOf({...file, entries: [session, session, session, wrong]})).to.deep.equal([
      'entries[3].body.on malformed',
    ]);
    expect(faultsOf({...file, entries: [null]})).to.deep.equal(['entries[0] wrong-type']);
  });

  it('is refused when one id says two things', () => {
    const other = {...session, body: sessionOf({note: 'Other'})};
    expect(faultsOf({...file, entries: [session, other]})).to.deep.equal(['entries[1].id duplicate']);
  });

  it('is refused when it reaches for a prototype or has no end', () => {
    const hostile = formatExport({...file, entries: [session]}).replace(
      '"zone":',
      '"__proto__":{"polluted":1},"zone":',
    );
    expect(faultsOf(hostile)).to.deep.equal(['entries[0].__proto__ forbidden-key']);
    const deep = `${'['.repeat(1000)}${']'.repeat(1000)}`;
    expect(faultsOf(`{"format":"avec-record","version":1,"subject":"${SUBJECT}","entries":[${deep}]}`)[0]).to.match(
      /too-large$/,
    );
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('is refused when it is too large, before its entries are read', () => {
    expect(faultsOf({...file, entries: Array.from({length: 1_000_001}, () => 0)})).to.deep.equal(['entries too-large']);
    expect(faultsOf(' '.repeat(200_000_001))).to.deep.equal([' too-large']);
  });

  it('lists a hundred faults and how many more there are', () => {
    const result = check({...file, entries: Array.from({length: 150}, () => null)});
    expect(result).to.have.nested.property('faults.length', 101);
    expect(result).to.have.nested.property('faults[100].message').that.contains('50 more');
  });

  it('never repeats what somebody wrote', () => {
    const wrong = {...session, act: 'set', body: {...responseOf({note: 'the landlord'}), important: 'the landlord'}};
    expect(JSON.stringify(check({...file, entries: [wrong]}))).not.to.contain('landlord');
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (text, value) => {
        expect(check(text)).to.have.property('faults');
        expect(check({...file, entries: [value]})).to.have.property('faults');
      }),
    );
  });
});
