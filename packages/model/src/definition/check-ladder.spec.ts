import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {checkLadder} from './check.js';
import type {LadderDefinition, Rung} from './ladder.js';

const words = (en: string): Record<string, string> => ({en, fr: `${en} (fr)`});

const LOW: Rung = {
  id: 'low',
  label: words('I was told'),
  description: words('You are told'),
  practice: words('You told'),
  way: 'to',
};

/** A small ladder that uses all there is. */
const FULL: LadderDefinition = {
  kind: 'ladder',
  id: 'all-there-is',
  version: '2.1',
  languages: ['en', 'fr'],
  title: words('All'),
  purpose: words('To try'),
  disclaimer: words('An example'),
  licence: {
    name: 'CC-BY-4.0',
    holder: 'Somebody',
    url: 'https://example.org/licence',
    attribution: words('By somebody'),
    allows: {commercial: false, modification: false, translation: true},
  },
  validated: false,
  groups: [{id: 'first', label: words('First')}],
  rungs: [LOW, {...LOW, id: 'high', wish: words('Decide'), term: words('Power'), group: 'first', way: 'with'}],
  aliases: {'en haut': 'high', bottom: 'low'},
};

function faultsOf(value: unknown): readonly string[] {
  const result = checkLadder(value);
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

function messagesOf(value: unknown): readonly string[] {
  const result = checkLadder(value);
  return 'faults' in result ? result.faults.map(({message}) => message) : [];
}

describe('checkLadder', () => {
  it('takes a ladder with all there can be, and one with only what must be, as they are', () => {
    const {disclaimer, groups, aliases, ...some} = FULL;
    expect([disclaimer, groups, aliases]).not.to.include(undefined);
    const least = {...some, rungs: [LOW, {...LOW, id: 'high'}]};
    expect(checkLadder(FULL)).to.deep.equal({ladder: FULL});
    expect(checkLadder(least)).to.deep.equal({ladder: least});
  });

  it('refuses a ladder without a licence and says what one must hold', () => {
    expect(messagesOf({...FULL, licence: undefined})).to.deep.equal([
      'Is missing. Say who holds the rights and what they allow: {name, holder, attribution, ' +
        'allows: {commercial, modification, translation}}. A ladder without it is not shown.',
    ]);
    expect(faultsOf({...FULL, licence: {name: 'MIT'}})).to.deep.equal([
      'licence.holder missing',
      'licence.attribution missing',
      'licence.allows missing',
    ]);
  });

  it('lists every fault at once, wherever they are', () => {
    const rungs = [
      {...LOW, id: 'a', label: {en: 'A'}, practice: undefined},
      {...LOW, id: 'a', way: 'without', group: 'second', colour: 'red'},
    ];
    expect(faultsOf({...FULL, kind: 'scale', rungs, aliases: {'the top': 'high'}})).to.have.members([
      'kind unknown',
      'rungs[0].label.fr untranslated',
      'rungs[0].practice missing',
      'rungs[1].id duplicate',
      'rungs[1].way unknown',
      'rungs[1].group unknown',
      'rungs[1].colour unknown',
      'aliases["…"] unknown',
    ]);
  });

  it('wants every text in every language it names', () => {
    expect(faultsOf({...FULL, languages: ['en', 'fr', 'iu']})).to.include.members([
      'licence.attribution.iu untranslated',
      'groups[0].label.iu untranslated',
      'rungs[0].description.iu untranslated',
      'rungs[0].practice.iu untranslated',
      'rungs[1].term.iu untranslated',
    ]);
  });

  it('says which groups there are, where a rung is in another', () => {
    const [low, high] = FULL.rungs;
    const stray = {...FULL, rungs: [low, {...high, group: 'third'}]};
    expect(messagesOf(stray)).to.deep.equal(['No group has this id. There are: first.']);
    expect(messagesOf({...stray, groups: undefined})).to.deep.equal(['No group has this id. There are none.']);
  });

  it('says which rungs there are, where an alias leads to another', () => {
    expect(messagesOf({...FULL, aliases: {top: 'arnstein.9'}})).to.deep.equal([
      'No rung has this id. There are: low, high.',
    ]);
  });

  it('refuses an alias that reads the same as an id or another alias', () => {
    expect(faultsOf({...FULL, aliases: {Low: 'high'}})).to.deep.equal(['aliases.Low duplicate']);
    expect(faultsOf({...FULL, aliases: {top: 'high', TOP: 'low'}})).to.deep.equal(['aliases.TOP duplicate']);
    expect(faultsOf({...FULL, aliases: {' ': 'high'}})).to.have.lengthOf(1);
  });

  it('refuses two groups of one id, and an id that stands for an answer without a rung', () => {
    const [group] = FULL.groups ?? [];
    expect(faultsOf({...FULL, groups: [group, group]})).to.deep.equal(['groups[1].id duplicate']);
    for (const id of ['unanswered', 'not-applicable', 'declined', 'right-place']) {
      expect(faultsOf({...FULL, rungs: [...FULL.rungs, {...LOW, id}]})).to.deep.equal(['rungs[2].id not-allowed']);
    }
  });

  it('takes two to a hundred rungs', () => {
    const rungs = Array.from({length: 101}, (_, index) => ({...LOW, id: `r${String(index)}`}));
    const plain = {...FULL, groups: undefined, aliases: undefined};
    expect(faultsOf({...plain, rungs: rungs.slice(1)})).to.deep.equal([]);
    expect(faultsOf({...plain, rungs})).to.deep.equal(['rungs too-large']);
    expect(faultsOf({...plain, rungs: rungs.slice(0, 1)})).to.deep.equal(['rungs missing']);
  });

  it('survives anything, in any place', () => {
    const key = fc.constantFrom(...(Object.keys(FULL) as (keyof LadderDefinition)[]));
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withSparseArray: true}), key, (value, place) => {
        expect(checkLadder(value)).to.have.property('faults');
        checkLadder({...FULL, [place]: value});
        checkLadder({...FULL, rungs: [value, LOW], groups: [value], languages: [value], aliases: {top: value}});
      }),
    );
  });
});
