import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {isUuid, uuidv7} from './uuid.js';

describe('uuidv7', () => {
  it('has the form of RFC 9562 and begins with its time', () => {
    const time = Date.UTC(2026, 10, 22, 14, 2, 3, 123);
    const id = uuidv7(time);
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).to.equal(time);
  });

  it('sorts in the order it was made, ten thousand times within one millisecond and on into the next', () => {
    const time = Date.UTC(2030, 0, 1);
    const ids = Array.from({length: 10_000}, () => uuidv7(time));
    for (let later = 1; later < 5; later++) ids.push(uuidv7(time + later));
    expect([...ids].sort()).to.deep.equal(ids);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('sorts by time', () => {
    fc.assert(
      fc.property(fc.nat({max: 2 ** 47}), fc.integer({min: 1000, max: 2 ** 30}), (time, later) => {
        expect(uuidv7(time) < uuidv7(time + later)).to.equal(true);
      }),
    );
  });
});

describe('isUuid', () => {
  it('knows a UUID in lower case from anything else', () => {
    expect(isUuid(uuidv7())).to.equal(true);
    expect(isUuid(crypto.randomUUID())).to.equal(true);
    for (const text of ['', 'x', uuidv7().toUpperCase(), `${uuidv7()}\n`, `{${uuidv7()}}`]) {
      expect(isUuid(text), text).to.equal(false);
    }
  });
});
