import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {describeChange, reliableChangeThreshold, standardErrorOfDifference} from './change.js';

const source = 'An example';

describe('describeChange', () => {
  it('says the direction and nothing more without a published threshold', () => {
    expect(describeChange(3, 7)).to.deep.equal({direction: 'higher', delta: 4, beyond: null, threshold: null});
    expect(describeChange(7, 3)).to.deep.equal({direction: 'lower', delta: -4, beyond: null, threshold: null});
    expect(describeChange(3, 3)).to.deep.equal({direction: 'same', delta: 0, beyond: null, threshold: null});
  });

  it('reaches a stated threshold with a difference as large, either way', () => {
    for (const kind of ['reliable', 'minimal-important'] as const) {
      const threshold = {kind, threshold: 3, source};
      expect(describeChange(0, 2, threshold)).to.include({beyond: false, threshold: 3});
      expect(describeChange(0, 3, threshold)).to.include({beyond: true});
      expect(describeChange(3, 0, threshold)).to.include({beyond: true});
    }
  });

  it('computes the threshold from a deviation and a reliability', () => {
    const threshold = {kind: 'rci', sd: 7.5, reliability: 0.84, source} as const;
    expect(describeChange(10, 18, threshold).beyond).to.equal(false);
    expect(describeChange(18, 10, threshold).beyond).to.equal(false);
    expect(describeChange(10, 19, threshold).beyond).to.equal(true);
    expect(describeChange(19, 10, threshold).beyond).to.equal(true);
    expect(describeChange(10, 19, threshold).threshold).to.be.closeTo(8.316, 0.0005);
  });

  it('is the same both ways but for its direction', () => {
    const threshold = {kind: 'reliable', threshold: 5, source} as const;
    fc.assert(
      fc.property(fc.integer({min: -99, max: 99}), fc.integer({min: -99, max: 99}), (one, other) => {
        const [there, back] = [describeChange(one, other, threshold), describeChange(other, one, threshold)];
        expect(there.delta + back.delta).to.equal(0);
        expect(there.beyond).to.equal(back.beyond);
        expect(there.direction === 'same').to.equal(back.direction === 'same');
      }),
    );
  });
});

describe('reliable change', () => {
  it('has the √2 that the first printing lacks', () => {
    expect(standardErrorOfDifference(7.5, 0.84)).to.be.closeTo(4.243, 0.0005);
    expect(reliableChangeThreshold(7.5, 0.84)).to.be.closeTo(8.316, 0.0005);
  });

  it('is nothing for a measure that never errs', () => {
    expect(reliableChangeThreshold(7.5, 1)).to.equal(0);
  });
});
