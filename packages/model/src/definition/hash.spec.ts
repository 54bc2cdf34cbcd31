import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {canonicalJson, contentHash} from './hash.js';

describe('canonicalJson', () => {
  it('writes keys in one order, without spaces, and leaves out what is absent', () => {
    expect(canonicalJson({b: [1, {d: null, c: 'é"'}], a: undefined, A: -0})).to.equal(
      '{"A":0,"b":[1,{"c":"é\\"","d":null}]}',
    );
  });

  it('is JSON for the same value, whatever order its keys were set in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = canonicalJson(value);
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(turned)).to.equal(text);
      }),
    );
  });

  it('refuses what JSON cannot hold', () => {
    for (const value of [NaN, Infinity, Symbol('x'), () => 0, 1n, [undefined]]) {
      expect(() => canonicalJson(value)).to.throw(TypeError);
    }
  });
});

describe('contentHash', () => {
  it('is the SHA-256 of the canonical JSON', async () => {
    // printf '{}' | sha256sum
    expect(await contentHash({})).to.equal('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('changes with one character of the words and not with the order of the keys', async () => {
    const hash = await contentHash({a: 'Espoir', b: 1});
    expect(await contentHash({b: 1, a: 'Espoir'})).to.equal(hash);
    expect(await contentHash({a: 'Espoirs', b: 1})).not.to.equal(hash);
  });
});
