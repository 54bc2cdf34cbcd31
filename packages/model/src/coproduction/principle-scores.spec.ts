import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {answersTo} from './coproduction.arbitraries.js';
import {answers, CHECKLIST} from './coproduction.fixture.js';
import {meanOf, principleScores} from './principle-scores.js';
import {coproduction6} from '../definitions/coproduction-6.js';

function scoreOf(
  principle: string,
  ...said: Parameters<typeof answers> extends [string, ...infer Rest] ? Rest : never
) {
  return principleScores(CHECKLIST, answers(principle, ...said)).find((score) => score.principle === principle);
}

describe('principleScores', () => {
  it('is the mean of what was rated', () => {
    expect(scoreOf('three', 4, 3, 2)).to.deep.equal({principle: 'three', mean: 3, answered: 3, questions: 3});
    expect(scoreOf('two', 0, 1)).to.deep.equal({principle: 'two', mean: 0.5, answered: 2, questions: 2});
    expect(scoreOf('five', 0, 0, 0, 0, 0)).to.deep.equal({principle: 'five', mean: 0, answered: 5, questions: 5});
  });

  it('leaves out of the mean what was not rated, and is there from half of the questions on', () => {
    expect(scoreOf('three', 4, 3, '?')?.mean).to.equal(3.5);
    expect(scoreOf('three', 4, '-')?.mean).to.equal(null);
    expect(scoreOf('three', 4, '-', '-')?.mean).to.equal(null);
    expect(scoreOf('two', 1, '-')?.mean).to.equal(1);
    expect(scoreOf('two', 'x', '?')?.mean).to.equal(null);
    expect(scoreOf('five', 4, 4)?.mean).to.equal(null);
    expect(scoreOf('five', 0, 1, 4, '?', '?')?.mean).to.be.closeTo(5 / 3, 1e-12);
    expect(scoreOf('five', '?', '?', 'x', 'x', '-')).to.include({mean: null, answered: 0});
  });

  it('is none for a principle nobody said anything about', () => {
    expect(principleScores(CHECKLIST, [])).to.deep.equal([
      {principle: 'three', mean: null, answered: 0, questions: 3},
      {principle: 'two', mean: null, answered: 0, questions: 2},
      {principle: 'five', mean: null, answered: 0, questions: 5},
    ]);
    const empty = {...CHECKLIST, questions: []};
    expect(principleScores(empty, []).map(({mean}) => mean)).to.deep.equal([null, null, null]);
  });

  it('counts neither ratings outside the range, nor questions of another checklist', () => {
    expect(scoreOf('three', 4, 5, -1)).to.include({mean: null, answered: 1});
    expect(principleScores(CHECKLIST, answers('other', 4, 4, 4)).every(({answered}) => answered === 0)).to.equal(true);
  });

  it('scores the six principles of the shipped checklist, eighteen questions in all', () => {
    const all = coproduction6.questions.map(({id}) => ({question: id, answer: {kind: 'rated', value: 3} as const}));
    const scores = principleScores(coproduction6, all);
    expect(scores.map(({questions}) => questions)).to.deep.equal([3, 2, 5, 3, 3, 2]);
    expect(scores.every(({mean}) => mean === 3)).to.equal(true);
  });

  it('never leaves the range, is there exactly from half on, and is the same in any order of answers', () => {
    const ids = CHECKLIST.questions.map(({id}) => id);
    const cases = answersTo(ids).chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length})),
    );
    fc.assert(
      fc.property(cases, ([list, shuffled]) => {
        const scores = principleScores(CHECKLIST, list);
        expect(principleScores(CHECKLIST, shuffled)).to.deep.equal(scores);
        for (const {mean, answered, questions} of scores) {
          expect(mean !== null).to.equal(answered >= questions / 2 && answered > 0);
          if (mean !== null) expect(mean).to.be.within(0, 4);
        }
      }),
    );
  });
});

describe('meanOf', () => {
  it('is the same to the last digit in whatever order numbers come', () => {
    const thirds = fc.array(
      fc.integer({min: 0, max: 12}).map((number) => number / 3),
      {minLength: 1, maxLength: 9},
    );
    const cases = thirds.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length})),
    );
    fc.assert(
      fc.property(cases, ([list, shuffled]) => {
        expect(meanOf(shuffled)).to.equal(meanOf(list));
      }),
    );
  });
});
