import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {checkEntry} from './check.js';
import {entryOf, history, idOf, PERSON, responseOf, sessionOf} from './entry.arbitraries.js';
import {isEntry} from './is-entry.js';
import {config} from '../schema/zod.js';

const session = entryOf(1, {act: 'record', body: sessionOf()});
const anyEntry = fc
  .constantFrom('outcome' as const, 'annotation' as const)
  .chain(history)
  .chain((entries) => fc.constantFrom(...entries));

/** Each fault of some data as one line: its path and its code. */
function faultsOf(value: unknown): readonly string[] {
  const result = checkEntry(value);
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

describe('checkEntry', () => {
  it('reads every entry there can be, without loss', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(checkEntry(JSON.parse(JSON.stringify(entry)))).to.deep.equal({entry});
      }),
    );
  });

  it('lists every fault and where it is', () => {
    const items = [responseOf(), {...responseOf(), note: 7}, null];
    const broken = {
      ...session,
      id: 'x',
      zone: '',
      extra: 1,
      parents: ['y'],
      body: {...sessionOf(), on: '2026-02-30', items},
    };
    expect(faultsOf(broken)).to.have.members([
      'id malformed',
      'zone malformed',
      'extra unknown',
      'parents[0] malformed',
      'body.on malformed',
      'body.items[1].note wrong-type',
      'body.items[1].item duplicate',
      'body.items[2] wrong-type',
    ]);
  });

  it('refuses a key it does not know rather than lose what it holds', () => {
    expect(faultsOf({...session, mood: 'calm'})).to.deep.equal(['mood unknown']);
    expect(faultsOf({...session, body: {...sessionOf(), mood: 'calm'}})).to.deep.equal(['body.mood unknown']);
  });

  it('says what is missing', () => {
    expect(faultsOf({})).to.include.members(['id missing', 'schema missing', 'entity missing', 'act missing']);
    expect(faultsOf({...session, body: undefined})).to.deep.equal(['body missing']);
    for (const value of [null, undefined, 7, 'entry', []]) expect(faultsOf(value)).to.deep.equal([' wrong-type']);
  });

  it('wants a body that fits the kind and the act', () => {
    expect(faultsOf({...session, act: 'set'})).to.include('body.item missing');
    expect(faultsOf({...session, act: 'withdraw'})).to.include('body.items unknown');
    expect(faultsOf({...session, act: 'toString'})).to.deep.equal(['act unknown']);
    expect(faultsOf({...session, entity: {kind: 'valueOf', id: 'x'}})).to.deep.equal(['entity.kind unknown']);
  });

  it('refuses keys that reach a prototype, wherever they are', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":1},"body":{"constructor":{"prototype":{}}}}') as object;
    expect(faultsOf(hostile)).to.have.members(['__proto__ forbidden-key', 'body.constructor forbidden-key']);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('holds texts, lists and ids within their limits', () => {
    const set = (note: string) => entryOf(1, {act: 'set', body: responseOf({note})});
    expect(faultsOf(set('x'.repeat(20_000)))).to.deep.equal([]);
    expect(faultsOf(set('x'.repeat(20_001)))).to.deep.equal(['body.note too-large']);
    const items = (count: number) => Array.from({length: count}, (_, item) => responseOf({item: String(item)}));
    expect(faultsOf({...session, body: sessionOf({items: items(200)})})).to.deep.equal([]);
    expect(faultsOf({...session, body: sessionOf({items: items(201)})})).to.deep.equal(['body.items too-large']);
    expect(faultsOf({...session, subject: 'x'.repeat(201)})).to.deep.equal(['subject too-large']);
    expect(faultsOf({...session, parents: Array.from({length: 201}, (_, each) => idOf(each))})).to.deep.equal([
      'parents too-large',
    ]);
  });

  it('takes only whole ratings', () => {
    for (const value of [0.5, NaN, Infinity, '3', null]) {
      const set = {...session, act: 'set', body: {...responseOf(), answer: {kind: 'rated', value}}};
      expect(faultsOf(set), String(value)).to.deep.equal(['body.answer.value wrong-type']);
    }
  });

  it('takes an annotation without words only once they are erased', () => {
    const annotation = {...session, entity: {kind: 'annotation', id: 'a'}};
    expect(faultsOf({...annotation, body: {on: '2026-11-22', text: ' '}})).to.deep.equal(['body.text missing']);
    expect(faultsOf({...annotation, body: {on: '2026-11-22', text: '', erased: true}})).to.deep.equal([]);
  });

  it('never repeats what somebody wrote', () => {
    const secret = 'the landlord';
    const set = {...responseOf({note: secret}), answer: {kind: secret}, [secret]: secret};
    const broken = {
      ...session,
      act: 'set',
      id: secret,
      at: secret,
      zone: secret,
      author: {...PERSON, role: secret},
      body: set,
    };
    const result = checkEntry(broken);
    expect(result).to.have.nested.property('faults.length').that.is.above(5);
    expect(JSON.stringify(result)).not.to.contain(secret);
  });

  it('survives anything', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, anyEntry, fc.constantFrom(...Object.keys(session)), (value, entry, key) => {
        expect(checkEntry(value)).to.have.property('faults');
        checkEntry({...entry, [key]: value});
        checkEntry({...entry, body: {...entry.body, note: value, items: [value], answer: value}});
      }),
    );
  });

  it('survives data without end', () => {
    const circle: Record<string, unknown> = {...session};
    circle['body'] = circle;
    expect(faultsOf(circle).at(-1)).to.match(/too-large$/);
    expect(faultsOf({...session, body: Array.from({length: 10_000}, () => 0)})).to.deep.equal([' too-large']);
  });

  it('does not build code from text, which a content security policy refuses', () => {
    expect(config().jitless).to.equal(true);
  });
});

describe('isEntry', () => {
  it('tells a kind and an act from others', () => {
    expect(isEntry(session, 'outcome', 'record')).to.equal(true);
    expect(isEntry(session, 'outcome', 'set')).to.equal(false);
    expect(isEntry(session, 'annotation', 'record')).to.equal(false);
  });
});
