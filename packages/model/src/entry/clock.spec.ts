import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {compareEntries, HybridClock, isClockTime, wallTime} from './clock.js';

const NOON = Date.UTC(2026, 10, 22, 12);
const DAY = 24 * 60 * 60 * 1000;

function clockOf(...walls: readonly number[]): HybridClock {
  let call = 0;
  return new HybridClock(() => walls[Math.min(call++, walls.length - 1)] ?? 0);
}

describe('HybridClock', () => {
  it('writes the wall clock in UTC and a counter', () => {
    const clock = clockOf(NOON);
    expect(clock.now()).to.equal('2026-11-22T12:00:00.000Z-0000');
    expect(clock.now()).to.equal('2026-11-22T12:00:00.000Z-0001');
  });

  it('never goes back, however the wall clock jumps', () => {
    const wall = fc.integer({min: NOON - DAY, max: NOON + DAY});
    fc.assert(
      fc.property(fc.array(wall, {minLength: 2, maxLength: 50}), (walls) => {
        const clock = clockOf(...walls);
        const times = walls.map(() => clock.now());
        expect([...times].sort()).to.deep.equal(times);
        expect(new Set(times).size).to.equal(times.length);
      }),
    );
  });

  it('goes on into the next millisecond when the counter is full', () => {
    const clock = clockOf(NOON);
    clock.observe('2026-11-22T12:00:00.000Z-ffff');
    expect(clock.now()).to.equal('2026-11-22T12:00:00.001Z-0000');
  });

  it('comes after what it observed, so that what was seen is older than what answers it', () => {
    const skew = fc.integer({min: -DAY, max: DAY});
    fc.assert(
      fc.property(skew, fc.nat({max: 3}), (ahead, more) => {
        const [here, there] = [clockOf(NOON), clockOf(NOON + ahead)];
        let seen = there.now();
        for (let each = 0; each < more; each++) seen = there.now();
        here.observe(seen);
        expect(here.now() > seen).to.equal(true);
      }),
    );
  });

  it('comes after what another device wrote in the very same millisecond', () => {
    const clock = clockOf(NOON);
    clock.now();
    clock.observe('2026-11-22T12:00:00.000Z-0009');
    clock.observe('2026-11-22T12:00:00.000Z-0003');
    expect(clock.now()).to.equal('2026-11-22T12:00:00.000Z-000a');
  });

  it('does not follow a device more than a day ahead', () => {
    const clock = clockOf(NOON);
    clock.observe(clockOf(NOON + DAY + 1).now());
    expect(clock.now()).to.equal('2026-11-22T12:00:00.000Z-0000');
  });

  it('passes over what is no time', () => {
    const clock = clockOf(NOON);
    for (const text of ['', 'tomorrow', '2026-11-22T13:00:00.000Z', '2026-13-45T13:00:00.000Z-0000'])
      clock.observe(text);
    expect(clock.now()).to.equal('2026-11-22T12:00:00.000Z-0000');
  });
});

describe('isClockTime', () => {
  it('knows a time from a day that does not exist', () => {
    expect(isClockTime('2028-02-29T12:00:00.000Z-0a0f')).to.equal(true);
    for (const text of ['2026-02-30T12:00:00.000Z-0000', '2026-11-22T12:00:00.000Z', '2026-11-22T12:00:00.000Z-000G']) {
      expect(isClockTime(text), text).to.equal(false);
    }
  });
});

describe('compareEntries', () => {
  const one = {at: '2026-11-22T12:00:00.000Z-0001', id: 'b'};

  it('orders by clock, then by id', () => {
    expect(compareEntries(one, {...one, at: '2026-11-22T12:00:00.000Z-0002', id: 'a'})).to.equal(-1);
    expect(compareEntries(one, {...one, id: 'a'})).to.equal(1);
    expect(compareEntries(one, {...one})).to.equal(0);
  });
});

describe('wallTime', () => {
  it('is the moment without the counter', () => {
    expect(wallTime('2026-11-22T12:00:00.000Z-00ff').valueOf()).to.equal(NOON);
  });
});
