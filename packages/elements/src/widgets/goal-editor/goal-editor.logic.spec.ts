import {expect} from '@open-wc/testing';

import {placesMoved} from './goal-editor.logic.js';

describe('placesMoved', () => {
  const middles = [20, 60, 100, 140];

  it('counts the steps that are passed on the way', () => {
    expect([10, 50, 90, 110, 130, 500].map((y) => placesMoved(middles, 1, y))).to.deep.equal([-1, 0, 0, 1, 1, 2]);
  });

  it('moves nothing that is let go where it was', () => {
    expect(middles.map((y, from) => placesMoved(middles, from, y))).to.deep.equal([0, 0, 0, 0]);
  });
});
