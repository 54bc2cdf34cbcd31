import {UNANSWERED} from '@avec/model';
import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';
import {expect} from '@open-wc/testing';

import {
  answeredCount,
  behalfOf,
  formDataOf,
  itemAt,
  lastStep,
  readDraft,
  responsesOf,
  voiceOfDraft,
  whoseChoices,
} from './outcome-scale.logic.js';

const paul = {role: 'practitioner', ref: 'paul'} as const;
const rated = (value: number) => ({answer: {kind: 'rated', value}, important: false, discuss: false, note: ''});

describe('a kept draft', () => {
  it('is empty where nothing was kept', () => {
    const draft = readDraft({}, tourDhorizon);
    expect([...draft.items]).to.deep.equal([]);
    expect(draft).to.include({note: '', whose: null, private: false, step: 0});
  });

  it('keeps zero, refusal and not-for-me apart', () => {
    const kept = {
      'item:home': rated(0),
      'item:money': {...rated(0), answer: {kind: 'declined'}},
      'item:days': {...rated(0), answer: {kind: 'not-applicable'}},
    };
    const answers = [...readDraft(kept, tourDhorizon).items.values()].map(({answer}) => answer);
    expect(answers).to.deep.equal([{kind: 'rated', value: 0}, {kind: 'declined'}, {kind: 'not-applicable'}]);
  });

  it('takes no answer that the scale does not have', () => {
    for (const value of [11, -1, 2.5, '3x', null, {}]) {
      const draft = readDraft({'item:home': {...rated(0), answer: {kind: 'rated', value}}}, tourDhorizon);
      expect(draft.items.get('home')?.answer, JSON.stringify(value)).to.deep.equal(UNANSWERED);
    }
  });

  it('survives anything that storage may hold', () => {
    const draft = readDraft({'item:home': 3, note: 7, whose: 'king', private: 'yes', step: 99}, tourDhorizon);
    expect([...draft.items]).to.deep.equal([]);
    expect(draft).to.include({note: '', whose: null, private: false, step: lastStep(tourDhorizon)});
  });

  it('leaves out themes that the scale does not have', () => {
    expect([...readDraft({'item:other': rated(3)}, tourDhorizon).items]).to.deep.equal([]);
  });
});

describe('what is saved', () => {
  const draft = readDraft(
    {
      'item:hope': {...rated(0), answer: UNANSWERED, discuss: true},
      'item:home': rated(7),
      'item:mind': {...rated(0), answer: UNANSWERED, note: '  '},
    },
    tourDhorizon,
  );

  it('is what was said, in the order of the scale', () => {
    expect(responsesOf(draft, tourDhorizon).map(({item}) => item)).to.deep.equal(['home', 'hope']);
  });

  it('counts answers only', () => {
    expect(answeredCount(responsesOf(draft, tourDhorizon))).to.equal(1);
  });

  it('is handed to a form theme by theme, silence as nothing', () => {
    const data = formDataOf('life', draft, tourDhorizon);
    expect([...data.keys()]).to.have.length(10);
    expect(data.get('life.home')).to.equal('7');
    expect(data.get('life.hope')).to.equal('');
  });
});

describe('whose answers they are', () => {
  it('is no question for the person', () => {
    expect(whoseChoices('person')).to.deep.equal([]);
  });

  it('is the law’s answer first for a representative, and one’s own first for others', () => {
    expect(whoseChoices('representative')[0]).to.equal('representative');
    expect(whoseChoices('relative')[0]).to.equal('own');
  });

  it('is the person’s voice when somebody else types for them', () => {
    expect(voiceOfDraft(paul, 'dictated', 'marie')).to.deep.equal({role: 'person', ref: 'marie', basis: 'dictated'});
    expect(voiceOfDraft(paul, 'own', 'marie')).to.equal(paul);
    expect(behalfOf(null, 'marie')).to.equal(null);
  });
});

describe('the steps', () => {
  it('are the start, one per theme, and the review', () => {
    expect(itemAt(0, tourDhorizon)).to.equal(null);
    expect(itemAt(1, tourDhorizon)?.id).to.equal('home');
    expect(itemAt(10, tourDhorizon)?.id).to.equal('hope');
    expect(itemAt(lastStep(tourDhorizon), tourDhorizon)).to.equal(null);
  });
});
