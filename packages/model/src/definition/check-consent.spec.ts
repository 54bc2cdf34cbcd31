import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {checkConsent} from './check.js';
import type {ConsentDefinition} from './consent.js';

const words = (en: string): Record<string, string> => ({en, fr: `${en} (fr)`});

/** A consent to one use of information, with all there can be. */
const FULL: ConsentDefinition = {
  kind: 'consent',
  id: 'goals-to-doctor',
  version: '2.1',
  languages: ['en', 'fr'],
  about: 'information',
  title: words('Share my goals'),
  purpose: words('So that your doctor knows'),
  information: words('Your goals'),
  recipients: [{id: 'doctor', name: words('Your doctor')}],
  retention: words('Six months'),
  storage: words('At the clinic'),
  consequencesOfRefusal: words('None'),
  consequencesOfWithdrawal: words('Nothing more is sent'),
  withdrawalElsewhere: words('Call us'),
  explanation: {simple: words('In short'), full: words('At length')},
  checks: [
    {
      id: 'stop',
      question: words('When can you stop?'),
      options: [
        {id: 'any', label: words('At any time'), isClear: true},
        {id: 'never', label: words('Never'), isClear: false},
      ],
      explanation: words('At any time.'),
    },
  ],
  controller: {
    id: 'clinic',
    name: words('The clinic'),
    type: words('A clinic'),
    address: '1, Example Street',
    contact: '514 555-0100',
  },
  jurisdiction: 'CA-QC',
  statute: words('An act'),
  ageRule: {id: 'ours', decidesFrom: 16, statute: words('A code'), source: 'https://law.example/16'},
  covers: ['goal', 'progress'],
  reviewDays: 90,
  validDays: 180,
};

/** What must be said before anybody is asked. */
const MUST = [
  'about',
  'title',
  'purpose',
  'information',
  'recipients',
  'retention',
  'storage',
  'consequencesOfRefusal',
  'consequencesOfWithdrawal',
  'withdrawalElsewhere',
  'explanation',
  'checks',
  'controller',
  'jurisdiction',
  'covers',
  'reviewDays',
  'validDays',
] as const;

function faultsOf(value: unknown): readonly string[] {
  const result = checkConsent(value);
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

function messagesOf(value: unknown): readonly string[] {
  const result = checkConsent(value);
  return 'faults' in result ? result.faults.map(({message}) => message) : [];
}

describe('checkConsent', () => {
  it('takes a consent with all there can be, and one with only what must be, as they are', () => {
    const {statute, ageRule, ...some} = FULL;
    expect([statute, ageRule]).not.to.include(undefined);
    const services = {...some, about: 'services', covers: [], checks: []};
    expect(checkConsent(FULL)).to.deep.equal({consent: FULL});
    expect(checkConsent(services)).to.deep.equal({consent: services});
  });

  it('says of each part that is missing what it is, and that nobody is asked without it', () => {
    for (const part of MUST) {
      const {[part]: left, ...rest} = FULL;
      expect(left, part).not.to.equal(undefined);
      expect(faultsOf(rest)).to.deep.equal([`${part} missing`]);
      const [message] = messagesOf(rest);
      if (part === 'checks') expect(message).to.equal('Is missing. Nobody is asked without it.');
      else expect(message, part).to.match(/^Is missing\. Say .{10,}\. Nobody is asked without it\.$/);
    }
    expect(messagesOf({...FULL, consequencesOfRefusal: undefined})).to.deep.equal([
      'Is missing. Say what happens to somebody who says no, or that nothing happens. Nobody is asked without it.',
    ]);
    expect(messagesOf({...FULL, recipients: []})).to.deep.equal([
      'Is missing. Say who will have the information, or who gives the services. Nobody is asked without it.',
    ]);
  });

  it('takes no blank for an answer', () => {
    for (const part of ['purpose', 'retention', 'consequencesOfRefusal', 'withdrawalElsewhere'] as const) {
      expect(faultsOf({...FULL, [part]: {en: ' ', fr: 'Mots'}})).to.deep.equal([`${part}.en untranslated`]);
      expect(faultsOf({...FULL, [part]: {}})).to.include(`${part} missing`);
    }
    const {controller} = FULL;
    expect(faultsOf({...FULL, controller: {...controller, contact: ' ', address: ''}})).to.have.members([
      'controller.contact malformed',
      'controller.address malformed',
    ]);
  });

  it('names the part of the explanation or of the organisation that is missing', () => {
    const {contact, ...controller} = FULL.controller;
    expect(contact).to.be.a('string');
    const faulty = {...FULL, controller, explanation: {simple: FULL.explanation.simple}};
    expect(faultsOf(faulty)).to.have.members(['controller.contact missing', 'explanation.full missing']);
    expect(messagesOf(faulty)).to.include(
      'Is missing. Say how to reach the one who answers questions. Nobody is asked without it.',
    );
  });

  it('keeps services and information apart', () => {
    expect(faultsOf({...FULL, about: 'both'})).to.deep.equal(['about unknown']);
    expect(faultsOf({...FULL, about: 'services'})).to.deep.equal(['covers not-allowed']);
    expect(messagesOf({...FULL, about: 'services'})).to.deep.equal([
      'Must be empty: a consent to services lets no information out. Ask for that by itself.',
    ]);
    expect(faultsOf({...FULL, covers: []})).to.deep.equal(['covers missing']);
    expect(messagesOf({...FULL, covers: []})[0])
      .to.contain('which kinds of entries')
      .and.contain('Nobody is asked');
  });

  it('lets out only kinds that there are, each named once', () => {
    expect(faultsOf({...FULL, covers: ['goal', 'everything']})).to.deep.equal(['covers[1] unknown']);
    expect(faultsOf({...FULL, covers: ['goal', 'goal']})).to.deep.equal(['covers[1] duplicate']);
  });

  it('ends, not before it is reviewed, and not after ten years', () => {
    const withDays = (reviewDays: unknown, validDays: unknown): readonly string[] =>
      faultsOf({...FULL, reviewDays, validDays});
    expect(withDays(1, 1)).to.deep.equal([]);
    expect(withDays(90, 90)).to.deep.equal([]);
    expect(withDays(90, 89)).to.deep.equal(['validDays out-of-range']);
    expect(withDays(0, 90)).to.deep.equal(['reviewDays out-of-range']);
    expect(withDays(90, 3_653)).to.deep.equal([]);
    expect(withDays(90, 3_654)).to.deep.equal(['validDays out-of-range']);
    expect(withDays(90, Infinity)).to.have.lengthOf(1);
    expect(withDays(1.5, 90)).to.have.lengthOf(1);
    expect(messagesOf({...FULL, validDays: 30})).to.deep.equal([
      'Is less than "reviewDays": it would end before anybody is asked about it.',
    ]);
  });

  it('takes an age rule that says from when, by which law, and where to read it', () => {
    const withRule = (part: object): readonly string[] => faultsOf({...FULL, ageRule: {...FULL.ageRule, ...part}});
    expect(withRule({})).to.deep.equal([]);
    for (const decidesFrom of [0, 31])
      expect(withRule({decidesFrom})).to.deep.equal(['ageRule.decidesFrom out-of-range']);
    expect(withRule({decidesFrom: 14.5})).to.have.lengthOf(1);
    expect(withRule({source: 'http://law.example'})).to.deep.equal(['ageRule.source malformed']);
    expect(withRule({statute: {en: 'A code'}})).to.deep.equal(['ageRule.statute.fr untranslated']);
    expect(messagesOf({...FULL, ageRule: {...FULL.ageRule, statute: undefined}})).to.deep.equal([
      'Is missing. Say which law says so. Nobody is asked without it.',
    ]);
  });

  it('has no field to agree beforehand, and none for a licence', () => {
    for (const key of ['default', 'preselected', 'required', 'licence', 'validated']) {
      expect(faultsOf({...FULL, [key]: true})).to.deep.equal([`${key} unknown`]);
    }
  });

  it('lists every fault at once, wherever they are', () => {
    const recipients = [...FULL.recipients, {id: 'doctor', name: {en: 'B'}, phone: '1'}];
    expect(faultsOf({...FULL, kind: 'modes', id: 'A B', recipients, jurisdiction: 'Québec'})).to.have.members([
      'kind unknown',
      'id malformed',
      'recipients[1].id duplicate',
      'recipients[1].name.fr untranslated',
      'recipients[1].phone unknown',
      'jurisdiction malformed',
    ]);
  });

  it('wants every text in every language it names', () => {
    const inIt = faultsOf({...FULL, languages: ['iu']}).filter((fault) => fault.endsWith('.iu untranslated'));
    expect(inIt.map((fault) => fault.replace('.iu untranslated', ''))).to.have.members([
      'title',
      'purpose',
      'information',
      'recipients[0].name',
      'retention',
      'storage',
      'consequencesOfRefusal',
      'consequencesOfWithdrawal',
      'withdrawalElsewhere',
      'explanation.simple',
      'explanation.full',
      'checks[0].question',
      'checks[0].options[0].label',
      'checks[0].options[1].label',
      'checks[0].explanation',
      'controller.name',
      'controller.type',
      'statute',
      'ageRule.statute',
    ]);
  });

  it('survives anything, in any place', () => {
    const key = fc.constantFrom(...(Object.keys(FULL) as (keyof ConsentDefinition)[]));
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true, withSparseArray: true}), key, (value, place) => {
        expect(checkConsent(value)).to.have.property('faults');
        checkConsent({...FULL, [place]: value});
        checkConsent({...FULL, recipients: [value], checks: [value], languages: [value], covers: [value]});
      }),
    );
  });
});
