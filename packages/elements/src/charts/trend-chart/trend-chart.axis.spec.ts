import {expect} from '@open-wc/testing';

import {daysToWrite, dayWords, spanOf, spread} from './trend-chart.axis.js';
import {dayNumber} from '../series/series.js';

describe('trend-chart.axis', () => {
  it('holds every day, with room on both sides', () => {
    const {from, to} = spanOf(['2026-05-10', '2026-01-10', '2026-03-10']);
    expect(from).to.be.lessThan(dayNumber('2026-01-10'));
    expect(to).to.be.greaterThan(dayNumber('2026-05-10'));
  });

  it('puts a single day in the middle of a week', () => {
    const {from, to} = spanOf(['2026-05-10']);
    expect((from + to) / 2).to.equal(dayNumber('2026-05-10'));
    expect(to - from).to.be.at.least(7);
  });

  it('writes the newest day and those before it that have room', () => {
    expect(daysToWrite([0, 3, 7, 9, 14], 5)).to.deep.equal([3, 9, 14]);
    expect(daysToWrite([], 5)).to.deep.equal([]);
  });

  it('writes the year where it is another than to the left', () => {
    const [first, second, third] = ['2025-11-01', '2025-12-01', '2026-01-01'].map(dayNumber) as [
      number,
      number,
      number,
    ];
    expect(dayWords(first, null, 'en')).to.deep.equal(['Nov 1', '2025']);
    expect(dayWords(second, first, 'en')).to.deep.equal(['Dec 1']);
    expect(dayWords(third, second, 'en')).to.deep.equal(['Jan 1', '2026']);
  });

  it('moves labels apart, and not below the lowest place', () => {
    expect(spread([10, 40], 20, 100)).to.deep.equal([10, 40]);
    expect(spread([40, 40, 10], 20, 100)).to.deep.equal([40, 60, 10]);
    expect(spread([95, 99], 20, 100)).to.deep.equal([80, 100]);
  });
});
