import {expect} from '@open-wc/testing';

import {decimate, type Place} from './decimation.js';

const places = (count: number, y: (x: number) => number): Place[] =>
  Array.from({length: count}, (_, x) => ({x, y: y(x)}));

describe('decimation', () => {
  it('leaves alone what can be shown', () => {
    const few = places(20, (x) => x % 3);
    expect(decimate(few, {from: 0, to: 20, count: 10})).to.equal(few);
  });

  it('keeps no more than two places of a column, and the ends', () => {
    const thinned = decimate(
      places(520, (x) => (x * 7) % 11),
      {from: 0, to: 520, count: 50},
    );
    expect(thinned.length).to.be.at.most(102);
  });

  it('keeps a single high and a single low among many', () => {
    const thinned = decimate(
      places(520, (x) => (x === 301 ? 10 : x === 77 ? 0 : 5)),
      {from: 0, to: 520, count: 40},
    );
    expect(thinned).to.deep.include({x: 301, y: 10});
    expect(thinned).to.deep.include({x: 77, y: 0});
  });

  it('keeps both ends, and the order', () => {
    const thinned = decimate(
      places(520, (x) => x % 5),
      {from: 0, to: 520, count: 20},
    );
    expect(thinned[0]?.x).to.equal(0);
    expect(thinned.at(-1)?.x).to.equal(519);
    const across = thinned.map(({x}) => x);
    expect(across).to.deep.equal(across.toSorted((one, other) => one - other));
  });

  it('makes no place that was not there', () => {
    const given = places(520, (x) => (x * 3) % 7);
    for (const place of decimate(given, {from: 0, to: 520, count: 30})) expect(given).to.include(place);
  });
});
