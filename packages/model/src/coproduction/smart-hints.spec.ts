import {expect} from '@open-wc/testing';

import {SMART, smartHints} from './smart-hints.js';

describe('smartHints', () => {
  const whole = {what: 'Invite peers', who: 'Lise', by: '2027-01-15', how: 'Two came'};

  it('has nothing to say of a line that says it all', () => {
    expect(smartHints(whole)).to.deep.equal([]);
  });

  it('names what each empty field leaves open', () => {
    expect(smartHints({...whole, what: ' '})).to.deep.equal(['specific']);
    expect(smartHints({...whole, how: ''})).to.deep.equal(['measurable']);
    expect(smartHints({...whole, who: '\n'})).to.deep.equal(['agreed']);
    expect(smartHints({...whole, by: ''})).to.deep.equal(['time-bound']);
  });

  it('never says whether a line is realistic: no field tells', () => {
    const all = smartHints({what: '', who: '', by: '', how: ''});
    expect(all).to.deep.equal(SMART.filter((hint) => hint !== 'realistic'));
  });
});
