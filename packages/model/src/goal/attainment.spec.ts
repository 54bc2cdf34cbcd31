import {expect} from '@open-wc/testing';

import {goalAttainmentTScore} from './attainment.js';
import {goalLifecycle} from './lifecycle.js';

describe('goalAttainmentTScore', () => {
  it('is 50 when all came out as expected, and more with each goal that did better', () => {
    expect(goalAttainmentTScore([0, 0, 0])).to.equal(50);
    expect(goalAttainmentTScore([1])).to.be.closeTo(60, 0.005);
    expect(goalAttainmentTScore([1, 1])).to.be.closeTo(62.4, 0.005);
    expect(goalAttainmentTScore([1, 1, 1])).to.be.closeTo(63.69, 0.005);
    expect(goalAttainmentTScore([-1, -1])).to.be.closeTo(37.6, 0.005);
  });

  it('takes goals that have nothing to do with each other as such', () => {
    expect(goalAttainmentTScore([1, 1, 1, 1], {rho: 0})).to.be.closeTo(70, 0.005);
  });

  it('is none for no goals', () => {
    expect(goalAttainmentTScore([])).to.equal(null);
  });
});

describe('goalLifecycle', () => {
  it('calls nothing a failure', () => {
    expect(goalLifecycle('agreed').lifecycleStatus).to.equal('accepted');
    expect(goalLifecycle('differ').lifecycleStatus).to.equal('proposed');
    expect(goalLifecycle('reached')).to.deep.equal({lifecycleStatus: 'completed', achievementStatus: 'achieved'});
    expect(goalLifecycle('set-aside')).to.deep.equal({lifecycleStatus: 'cancelled', achievementStatus: null});
  });
});
