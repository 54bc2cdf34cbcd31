import {expect} from '@open-wc/testing';

import {momentAfter} from './consent-standing.js';

describe('momentAfter', () => {
  it('is that of the newest entry where the clock of the device was set back', () => {
    expect(momentAfter('2099-01-01T05:00:00.000Z-0003').now).to.equal('2099-01-01T05:00:00.000Z');
  });

  it('is that of the clock where nothing newer is known', () => {
    const before = new Date().toISOString();
    expect(momentAfter('2001-01-01T05:00:00.000Z-0003').now >= before).to.equal(true);
    expect(momentAfter('').now >= before).to.equal(true);
  });
});
