import {expect} from '@open-wc/testing';

import {
  asidesOf,
  formatLadderAnswer,
  LADDER_ASIDES,
  marksElsewhere,
  parseLadderAnswer,
  roleOf,
  spokenOf,
  topFirst,
} from './ladder-item.logic.js';
import {voiceShape} from '../../foundation/voices/voices.js';

const RUNGS = ['to', 'for', 'with'].map((id) => ({id, label: id, description: ''}));
const CHOICES = {rungs: RUNGS, asides: LADDER_ASIDES};

describe('ladder item logic', () => {
  describe('answers', () => {
    it('are the same after they were written and read', () => {
      for (const text of ['', 'to', 'with', ...LADDER_ASIDES]) {
        expect(formatLadderAnswer(parseLadderAnswer(text, CHOICES))).to.equal(text);
      }
    });

    it('keep the rung by its id', () => {
      expect(parseLadderAnswer('with', CHOICES)).to.deep.equal({kind: 'rung', rung: 'with'});
    });

    it('are none where nothing of the kind can be chosen', () => {
      for (const text of ['', '0', '3', 'To', 'unanswered', 'rung']) {
        expect(parseLadderAnswer(text, CHOICES), text).to.deep.equal({kind: 'unanswered'});
      }
      expect(parseLadderAnswer('right-place', {rungs: RUNGS, asides: asidesOf(false)}).kind).to.equal('unanswered');
      expect(parseLadderAnswer('right-place', {rungs: RUNGS, asides: asidesOf(true)}).kind).to.equal('right-place');
    });
  });

  it('puts the top rung first and leaves what it was given as it was', () => {
    expect(topFirst(RUNGS).map(({id}) => id)).to.deep.equal(['with', 'for', 'to']);
    expect(RUNGS.map(({id}) => id)).to.deep.equal(['to', 'for', 'with']);
  });

  it('tells of a rung in sentences, and of nothing that is not there', () => {
    const words = {here: 'Here:'};
    const rung = {id: 'for', label: 'For', description: 'You may be asked.', term: 'Doing for'};
    const marks = ['You', 'Paul'].map((label) => ({rung: 'for', label, shape: 'circle' as const}));
    expect(spokenOf(rung, {marks, words})).to.equal('You may be asked. Doing for. Here: You; Paul.');
    expect(spokenOf({...rung, term: ''}, {marks: [], words})).to.equal('You may be asked.');
    expect(spokenOf({...rung, id: 'with'}, {marks, words})).to.equal('You may be asked. Doing for.');
  });

  it('finds the voices that stand on no rung', () => {
    const marks = (['for', null, 'of another ladder'] as const).map((rung) => ({
      rung,
      label: String(rung),
      shape: 'circle' as const,
    }));
    expect(marksElsewhere(marks, RUNGS).map(({label}) => label)).to.deep.equal(['null', 'of another ladder']);
  });

  it('knows a role for every shape', () => {
    for (const shape of ['circle', 'square', 'triangle', 'diamond', 'cross'] as const) {
      expect(voiceShape(roleOf(shape))).to.equal(shape);
    }
  });
});
