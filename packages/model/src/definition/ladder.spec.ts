import {expect} from '@open-wc/testing';

import {rungFrom} from './ladder.js';
import {arnstein8} from '../definitions/arnstein-8.js';
import {doing3} from '../definitions/doing-3.js';

describe('rungFrom', () => {
  it('finds a rung by its id', () => {
    for (const rung of arnstein8.rungs) expect(rungFrom(arnstein8, rung.id)).to.equal(rung);
  });

  it('finds a rung by another name of it', () => {
    expect(rungFrom(doing3, ' Faire avec une  INTENTION')).to.equal(doing3.rungs[0]);
  });

  it('keeps ids apart that differ in case alone', () => {
    const rungs = ['a', 'A'].map((id) => ({...arnstein8.rungs[0], id}) as (typeof arnstein8.rungs)[number]);
    expect(rungFrom({rungs}, 'A')).to.equal(rungs[1]);
  });

  it('finds none by a number alone, nor by the word that is shown second', () => {
    for (const text of ['4', 'Consultation', '', 'constructor']) expect(rungFrom(arnstein8, text), text).to.equal(null);
  });
});
