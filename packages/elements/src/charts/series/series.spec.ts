import {expect} from '@open-wc/testing';

import {dayNumber, dayOf, inOrder, stretches, type TrendPoint} from './series.js';

const on = (day: number, value: number | null, version?: string): TrendPoint => ({
  on: `2026-05-${String(day).padStart(2, '0')}`,
  value,
  ...(version ? {version} : {}),
});

const valuesOf = (points: readonly TrendPoint[]): (number | null)[][] =>
  stretches(points).map((stretch) => stretch.map(({value}) => value));

describe('series', () => {
  it('joins answers that follow one another', () => {
    expect(valuesOf([on(1, 3), on(8, 4), on(15, 5)])).to.deep.equal([[3, 4, 5]]);
  });

  it('joins nothing over a time without an answer', () => {
    expect(valuesOf([on(1, 3), on(8, null), on(15, 5), on(22, 6)])).to.deep.equal([[3], [5, 6]]);
  });

  it('joins nothing over two versions of a question', () => {
    expect(valuesOf([on(1, 3, '1'), on(8, 4, '1'), on(15, 5, '2')])).to.deep.equal([[3, 4], [5]]);
  });

  it('takes zero as an answer', () => {
    expect(valuesOf([on(1, 0), on(8, 0)])).to.deep.equal([[0, 0]]);
  });

  it('has no stretch where there is no answer', () => {
    expect(valuesOf([])).to.deep.equal([]);
    expect(valuesOf([on(1, null)])).to.deep.equal([]);
  });

  it('puts points in order of time and keeps the order of one day', () => {
    expect(inOrder([on(8, 1), on(1, 2), on(8, 3)]).map(({value}) => value)).to.deep.equal([2, 1, 3]);
  });

  it('does not move what it was given', () => {
    const given = [on(8, 1), on(1, 2)];
    inOrder(given);
    expect(given.map(({value}) => value)).to.deep.equal([1, 2]);
  });

  it('finds the same day again, on both sides of a change of the clock', () => {
    for (const day of ['2026-03-08', '2026-03-09', '2026-11-01', '2024-02-29', '1969-12-31']) {
      expect(dayOf(dayNumber(day))).to.equal(day);
    }
    expect(dayNumber('2026-03-09') - dayNumber('2026-03-08')).to.equal(1);
  });
});
