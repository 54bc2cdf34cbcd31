import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {checkModes} from './check.js';
import type {Mode, ModesDefinition, UnderstandingCheck} from './modes.js';

const words = (en: string): Record<string, string> => ({en, fr: `${en} (fr)`});

const VISIT: Mode = {
  id: 'visit',
  label: words('At your place'),
  advantages: [words('No travel'), words('No screen')],
  disadvantages: [words('Others at home'), words('Fewer times')],
  remote: false,
};

const CALL: Mode = {...VISIT, id: 'call', label: words('By phone'), remote: true};

const CHECK: UnderstandingCheck = {
  id: 'stop',
  question: words('When can you stop?'),
  options: [
    {id: 'any', label: words('At any time'), isClear: true},
    {id: 'never', label: words('Never'), isClear: false},
  ],
  explanation: words('At any time.'),
};

/** A small list of modes that uses all there is. */
const FULL: ModesDefinition = {
  kind: 'modes',
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
  modes: [VISIT, CALL],
  situations: [{id: 'first', label: words('The first time')}],
  checks: [CHECK],
};

function faultsOf(value: unknown): readonly string[] {
  const result = checkModes(value);
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

function messagesOf(value: unknown): readonly string[] {
  const result = checkModes(value);
  return 'faults' in result ? result.faults.map(({message}) => message) : [];
}

/** @returns As many words as asked for. */
function said(count: number): readonly Record<string, string>[] {
  return Array.from({length: count}, (_, index) => words(`Word ${String(index)}`));
}

function withOptions(options: unknown): unknown {
  return {...FULL, checks: [{...CHECK, options}]};
}

describe('checkModes', () => {
  it('takes a list with all there can be, and one with only what must be, as they are', () => {
    const {disclaimer, ...some} = FULL;
    expect(disclaimer).to.be.an('object');
    const least = {...some, situations: [], checks: []};
    expect(checkModes(FULL)).to.deep.equal({modes: FULL});
    expect(checkModes(least)).to.deep.equal({modes: least});
  });

  it('refuses a mode with more for it than against it', () => {
    const faulty = {...FULL, modes: [VISIT, {...CALL, disadvantages: said(1)}]};
    expect(faultsOf(faulty)).to.deep.equal(['modes[1] not-allowed', 'modes not-allowed']);
    expect(messagesOf(faulty)).to.deep.equal([
      'Has 2 for and 1 against. Say as much for it as against it.',
      'The modes have 2, 1 disadvantages. Give every mode as many as the others.',
    ]);
  });

  it('refuses a mode of which more is said than of another', () => {
    const faulty = {...FULL, modes: [VISIT, {...CALL, advantages: said(3), disadvantages: said(3)}]};
    expect(faultsOf(faulty)).to.deep.equal(['modes not-allowed', 'modes not-allowed']);
    expect(messagesOf(faulty)[0]).to.equal('The modes have 2, 3 advantages. Give every mode as many as the others.');
  });

  it('takes a list exactly where all its numbers are the same', () => {
    const count = fc.integer({min: 1, max: 10});
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), {minLength: 2, maxLength: 4}), (counts) => {
        const modes = counts.map(([pros, cons], index) => ({
          ...VISIT,
          id: `mode-${String(index)}`,
          advantages: said(pros),
          disadvantages: said(cons),
        }));
        expect(faultsOf({...FULL, modes}).length === 0).to.equal(new Set(counts.flat()).size === 1);
      }),
    );
  });

  it('refuses to recommend a mode, or to choose it beforehand', () => {
    for (const push of ['recommended', 'default', 'preselected', 'badge']) {
      for (const faulty of [
        {...FULL, [push]: 'call'},
        {...FULL, modes: [VISIT, {...CALL, [push]: true}]},
      ]) {
        expect(messagesOf(faulty), push).to.deep.equal([
          'Is not part of this format. No mode is recommended or chosen beforehand: the choice is the person’s.',
        ]);
      }
    }
    expect(messagesOf({...FULL, colour: 'red'})).to.deep.equal([
      'Is not part of this format. Remove it, or check its spelling.',
    ]);
  });

  it('refuses a mode that has the name of an answer without one', () => {
    for (const id of ['noPreference', 'no-preference', 'talkFirst', 'talk-first', 'declined', 'unanswered']) {
      expect(faultsOf({...FULL, modes: [VISIT, {...CALL, id}]}), id).to.deep.equal(['modes[1].id not-allowed']);
    }
  });

  it('lists every fault at once, wherever they are', () => {
    const modes = [
      {...VISIT, label: {en: 'A'}, advantages: undefined},
      {...VISIT, remote: 'no'},
    ];
    const situations = [...FULL.situations, ...FULL.situations];
    expect(faultsOf({...FULL, kind: 'ladder', licence: undefined, modes, situations})).to.have.members([
      'kind unknown',
      'licence missing',
      'modes[0].label.fr untranslated',
      'modes[0].advantages missing',
      'modes[1].id duplicate',
      'modes[1].remote wrong-type',
      'situations[1].id duplicate',
    ]);
    expect(messagesOf({...FULL, licence: undefined})[0]).to.contain('A list of modes without it is not shown.');
  });

  it('wants every text in every language it names', () => {
    expect(faultsOf({...FULL, languages: ['en', 'fr', 'iu']})).to.include.members([
      'modes[0].advantages[1].iu untranslated',
      'modes[1].disadvantages[0].iu untranslated',
      'situations[0].label.iu untranslated',
      'checks[0].question.iu untranslated',
      'checks[0].options[1].label.iu untranslated',
      'checks[0].explanation.iu untranslated',
    ]);
  });

  it('wants two modes or more, and something on both sides', () => {
    expect(faultsOf({...FULL, modes: [VISIT]})).to.deep.equal(['modes missing']);
    const mute = [VISIT, CALL].map((mode) => ({...mode, advantages: [], disadvantages: []}));
    expect(faultsOf({...FULL, modes: mute})).to.have.members([
      'modes[0].advantages missing',
      'modes[0].disadvantages missing',
      'modes[1].advantages missing',
      'modes[1].disadvantages missing',
    ]);
  });

  it('wants exactly one clear answer to each question, of two or more', () => {
    const [clear, other] = CHECK.options;
    expect(faultsOf(withOptions([clear]))).to.deep.equal(['checks[0].options missing']);
    expect(faultsOf(withOptions([other, {...other, id: 'b'}]))).to.deep.equal(['checks[0].options not-allowed']);
    expect(messagesOf(withOptions([clear, {...clear, id: 'b'}, other]))).to.deep.equal([
      'Of these, 2 have "isClear": true. Exactly one must: what we meant to say.',
    ]);
    expect(faultsOf(withOptions([clear, clear]))).to.include('checks[0].options[1].id duplicate');
  });

  it('takes no more than ten questions', () => {
    const checks = Array.from({length: 11}, (_, index) => ({...CHECK, id: `c${String(index)}`}));
    expect(faultsOf({...FULL, checks: checks.slice(1)})).to.deep.equal([]);
    expect(faultsOf({...FULL, checks})).to.deep.equal(['checks too-large']);
  });

  it('survives anything, in any place', () => {
    const key = fc.constantFrom(...(Object.keys(FULL) as (keyof ModesDefinition)[]));
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withSparseArray: true}), key, (value, place) => {
        expect(checkModes(value)).to.have.property('faults');
        checkModes({...FULL, [place]: value});
        checkModes({...FULL, modes: [value, VISIT], situations: [value], checks: [value], languages: [value]});
        checkModes({...FULL, modes: [{...VISIT, advantages: value}, CALL], checks: [{...CHECK, options: value}]});
      }),
    );
  });
});
