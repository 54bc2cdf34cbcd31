import {expect} from '@open-wc/testing';

import {LatePart} from './late-part.js';

describe('a part that comes late', () => {
  it('is not fetched before somebody wants it, and then once', async () => {
    let fetches = 0;
    const part = new LatePart(() => Promise.resolve(++fetches));
    expect([fetches, part.value]).to.deep.equal([0, null]);
    await Promise.all([part.fetch(), part.fetch()]);
    expect(await part.fetch()).to.equal(1);
    expect(part.value).to.equal(1);
  });

  it('is nothing where it cannot be had, and may be asked for again', async () => {
    let isOnline = false;
    const part = new LatePart(() => (isOnline ? Promise.resolve('here') : Promise.reject(new TypeError('offline'))));
    expect(await part.fetch()).to.equal(null);
    expect(part.value).to.equal(null);
    isOnline = true;
    expect(await part.fetch()).to.equal('here');
  });
});
