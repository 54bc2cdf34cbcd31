import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {formatAnswer, parseAnswer, sameAnswer, UNANSWERED, type RatingAnswer} from './answer.js';

const RANGE = {min: -2, max: 10};

const answer = fc.oneof(
  fc.integer(RANGE).map((value): RatingAnswer => ({kind: 'rated', value})),
  fc.constantFrom<RatingAnswer>(UNANSWERED, {kind: 'not-applicable'}, {kind: 'declined'}),
);

describe('answers', () => {
  it('come back from a form as they went', () => {
    fc.assert(
      fc.property(answer, (given) => {
        expect(parseAnswer(formatAnswer(given), RANGE)).to.deep.equal(given);
      }),
    );
  });

  it('are none, and not zero, when nothing was said', () => {
    expect(formatAnswer(UNANSWERED)).to.equal('');
    expect(parseAnswer('', RANGE)).to.deep.equal(UNANSWERED);
  });

  it('are none for anything that is not a point of the scale', () => {
    for (const text of ['11', '-3', '3.5', '1e1', ' 3', 'rated', 'NaN', 'null', '٣']) {
      expect(parseAnswer(text, RANGE), text).to.deep.equal(UNANSWERED);
    }
  });

  it('are the same only when they say the same', () => {
    fc.assert(
      fc.property(answer, answer, (one, other) => {
        expect(sameAnswer(one, other)).to.equal(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
