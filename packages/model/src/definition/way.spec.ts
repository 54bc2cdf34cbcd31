import {expect} from '@open-wc/testing';

import {WAY_ALIASES, wayFrom, WAYS} from './way.js';
import {doing3} from '../definitions/doing-3.js';

describe('wayFrom', () => {
  it('takes each way for itself, and its aliases for it', () => {
    for (const way of WAYS) expect(wayFrom(way)).to.equal(way);
    for (const [alias, way] of Object.entries(WAY_ALIASES)) expect(wayFrom(alias)).to.equal(way);
  });

  it('reads what a French worksheet calls “doing with an intention” as doing to, not doing with', () => {
    expect(wayFrom('faire avec une intention')).to.equal('to');
    expect(wayFrom('faire avec')).to.equal('with');
  });

  it('forgives case, spaces and the way accents are written', () => {
    for (const text of ['Faire avec une intention', '  FAIRE\u00a0AVEC  une\nintention ']) {
      expect(wayFrom(text)).to.equal('to');
    }
    expect(wayFrom(' With ')).to.equal('with');
    expect(wayFrom('Faire a\u0300')).to.equal('to');
  });

  it('takes nothing else for a way', () => {
    for (const text of ['', ' ', 'to for', 'toString', '__proto__', 'faire'])
      expect(wayFrom(text), text).to.equal(null);
  });

  it('has in the ladder of the three ways the same other names', () => {
    expect(doing3.aliases).to.equal(WAY_ALIASES);
  });
});
