import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {checkChecklist} from './check.js';
import type {ChecklistDefinition} from './checklist.js';

const words = (en: string): Record<string, string> => ({en, fr: `${en} (fr)`});

/** A small checklist that uses all there is. */
const FULL: ChecklistDefinition = {
  kind: 'checklist',
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
  validated: true,
  range: {min: 1, max: 5},
  anchors: [{value: 1, label: words('Never')}],
  principles: [
    {id: 'voice', label: words('Voice'), line: words('Everybody is heard')},
    {id: 'place', label: words('Place'), line: words('Everybody has room')},
  ],
  questions: [
    {id: 'voice.1', principle: 'voice', text: words('We listen')},
    {id: 'place.1', principle: 'place', text: words('We make room')},
  ],
};

function faultsOf(value: unknown): readonly string[] {
  const result = checkChecklist(value);
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

function messagesOf(value: unknown): readonly string[] {
  const result = checkChecklist(value);
  return 'faults' in result ? result.faults.map(({message}) => message) : [];
}

describe('checkChecklist', () => {
  it('takes a checklist with all there can be, and one with only what must be, as they are', () => {
    const {disclaimer, ...least} = FULL;
    expect(disclaimer).to.be.an('object');
    expect(checkChecklist(FULL)).to.deep.equal({checklist: FULL});
    expect(checkChecklist({...least, anchors: []})).to.deep.equal({checklist: {...least, anchors: []}});
  });

  it('refuses a checklist without a licence and says what one must hold', () => {
    const [message] = messagesOf({...FULL, licence: undefined});
    expect(message).to.contain('who holds the rights').and.contain('A checklist without it is not shown.');
    expect(faultsOf({...FULL, licence: undefined})).to.deep.equal(['licence missing']);
  });

  it('lists every fault at once, wherever they are', () => {
    const principles = [
      {id: 'voice', label: {en: 'Voice'}, line: words('One')},
      FULL.principles[1],
      FULL.principles[1],
    ];
    const questions = [...FULL.questions, {id: 'voice.1', principle: 'silence', text: 7}];
    const anchors = [{value: 0, label: words('Nothing')}];
    expect(faultsOf({...FULL, principles, questions, anchors, total: true})).to.have.members([
      'total unknown',
      'anchors[0].value out-of-range',
      'principles[0].label.fr untranslated',
      'principles[2].id duplicate',
      'questions[2].id duplicate',
      'questions[2].principle unknown',
      'questions[2].text wrong-type',
    ]);
  });

  it('wants every text in every language it names', () => {
    expect(faultsOf({...FULL, languages: ['iu']})).to.include.members([
      'principles[0].line.iu untranslated',
      'questions[1].text.iu untranslated',
    ]);
  });

  it('says which principles there are, where a question is about another', () => {
    const questions = [...FULL.questions, {...FULL.questions[0], id: 'b', principle: 'trust'}];
    expect(messagesOf({...FULL, questions})).to.deep.equal(['No principle has this id. There are: voice, place.']);
  });

  it('refuses a principle that no question is about', () => {
    expect(faultsOf({...FULL, questions: FULL.questions.slice(0, 1)})).to.deep.equal(['principles[1] missing']);
  });

  it('takes one to a hundred questions', () => {
    const questions = Array.from({length: 101}, (_, index) => ({
      ...FULL.questions[index % 2],
      id: `q${String(index)}`,
    }));
    expect(faultsOf({...FULL, questions: questions.slice(1)})).to.deep.equal([]);
    expect(faultsOf({...FULL, questions})).to.deep.equal(['questions too-large']);
    expect(faultsOf({...FULL, questions: []})).to.include('questions missing');
  });

  it('survives anything, in any place', () => {
    const key = fc.constantFrom(...(Object.keys(FULL) as (keyof ChecklistDefinition)[]));
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withSparseArray: true}), key, (value, place) => {
        expect(checkChecklist(value)).to.have.property('faults');
        checkChecklist({...FULL, [place]: value});
        checkChecklist({...FULL, principles: [value], questions: [value], anchors: [value], range: value});
      }),
    );
  });
});
