import {expect} from '@open-wc/testing';

import {isDay, localDay} from './day.js';

describe('localDay', () => {
  const evening = new Date('2026-11-23T02:30:00Z');

  it('is the day it is there, not the day it is in Greenwich', () => {
    expect(localDay(evening, 'America/Toronto')).to.equal('2026-11-22');
    expect(localDay(evening, 'Asia/Dubai')).to.equal('2026-11-23');
    expect(localDay(evening, 'UTC')).to.equal('2026-11-23');
  });

  it('stays right where the clocks change', () => {
    expect(localDay(new Date('2026-03-08T04:59:00Z'), 'America/Toronto')).to.equal('2026-03-07');
    expect(localDay(new Date('2026-03-08T07:30:00Z'), 'America/Toronto')).to.equal('2026-03-08');
    expect(localDay(new Date('2026-11-02T04:30:00Z'), 'America/Toronto')).to.equal('2026-11-01');
  });

  it('counts a zone it does not know as UTC', () => {
    expect(localDay(evening, 'Moon/Tranquility')).to.equal('2026-11-23');
  });
});

describe('isDay', () => {
  it('knows the calendar', () => {
    for (const text of ['2026-11-22', '2028-02-29', '0999-01-01']) expect(isDay(text), text).to.equal(true);
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-22T00:00', '']) {
      expect(isDay(text), text).to.equal(false);
    }
  });
});
