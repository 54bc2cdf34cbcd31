import {expect} from '@open-wc/testing';

import {isNamed, nameOfPoint, NOTHING_TYPED, pointsOf, rowOf, typeDigit, type Typed} from './rating-item.logic.js';
import {pointAfterArrow, restingPoint} from './rating-item.slider.logic.js';

const TEN = {min: 0, max: 10};

/** Types digits at given moments and returns the point after each. */
function type(keys: readonly (readonly [digit: string, at: number])[], range = TEN): (number | null)[] {
  let typed: Typed = NOTHING_TYPED;
  return keys.map(([digit, at]) => {
    const read = typeDigit(typed, digit, at, range);
    typed = read.typed;
    return read.point;
  });
}

describe('rating item logic', () => {
  describe('points', () => {
    it('run from the lowest to the highest, both included', () => {
      expect(pointsOf({min: -2, max: 2})).to.deep.equal([-2, -1, 0, 1, 2]);
    });

    it('are none where the range is turned round', () => {
      expect(pointsOf({min: 5, max: 1})).to.deep.equal([]);
    });

    it('stand in two even rows where they are many', () => {
      expect([3, 5, 7, 10, 11].map(rowOf)).to.deep.equal([3, 5, 4, 5, 6]);
    });
  });

  describe('the resting point', () => {
    it('is the middle', () => {
      expect(restingPoint(TEN)).to.equal(5);
      expect(restingPoint({min: -2, max: 2})).to.equal(0);
    });

    it('is the lower of two middles', () => {
      expect(restingPoint({min: 1, max: 4})).to.equal(2);
    });
  });

  describe('names', () => {
    it('carry the meaning of a point that has one', () => {
      const anchors = [{value: 0, label: 'Very hard'}];
      expect(nameOfPoint(0, anchors)).to.equal('0, Very hard');
      expect(nameOfPoint(1, anchors)).to.equal('1');
    });

    it('are complete only when every point has one', () => {
      const anchors = [0, 1].map((value) => ({value, label: `name of ${value}`}));
      expect(isNamed({min: 0, max: 1}, anchors)).to.equal(true);
      expect(isNamed({min: 0, max: 2}, anchors)).to.equal(false);
    });
  });

  describe('arrows', () => {
    const UNANSWERED = {kind: 'unanswered'} as const;
    const FIVE = {kind: 'rated', value: 5} as const;

    it('answer an empty slider with its resting point', () => {
      expect(pointAfterArrow('ArrowLeft', UNANSWERED, TEN, 'ltr')).to.equal(5);
      expect(pointAfterArrow('ArrowUp', {kind: 'declined'}, TEN, 'rtl')).to.equal(5);
    });

    it('are mirrored from right to left, no further than the ends', () => {
      expect(pointAfterArrow('ArrowLeft', FIVE, TEN, 'rtl')).to.equal(6);
      expect(pointAfterArrow('ArrowRight', FIVE, TEN, 'rtl')).to.equal(4);
      expect(pointAfterArrow('ArrowRight', {kind: 'rated', value: 0}, TEN, 'rtl')).to.equal(0);
    });

    it('are left to the browser otherwise', () => {
      expect(pointAfterArrow('ArrowLeft', FIVE, TEN, 'ltr')).to.equal(null);
      expect(pointAfterArrow('ArrowUp', FIVE, TEN, 'rtl')).to.equal(null);
      expect(pointAfterArrow('Home', UNANSWERED, TEN, 'ltr')).to.equal(null);
    });
  });

  describe('typing', () => {
    it('takes a digit at once', () => {
      expect(type([['7', 0]])).to.deep.equal([7]);
    });

    it('takes 1 and soon 0 as ten', () => {
      expect(
        type([
          ['1', 0],
          ['0', 900],
        ]),
      ).to.deep.equal([1, 10]);
    });

    it('takes 1 and later 0 as one, then zero', () => {
      expect(
        type([
          ['1', 0],
          ['0', 1100],
        ]),
      ).to.deep.equal([1, 0]);
    });

    it('begins anew where two digits are no point together', () => {
      expect(
        type([
          ['3', 0],
          ['8', 100],
        ]),
      ).to.deep.equal([3, 8]);
    });

    it('gives nothing for a digit outside the scale', () => {
      expect(
        type(
          [
            ['7', 0],
            ['3', 100],
          ],
          {min: 0, max: 4},
        ),
      ).to.deep.equal([null, 3]);
      expect(type([['0', 0]], {min: 1, max: 5})).to.deep.equal([null]);
    });
  });
});
