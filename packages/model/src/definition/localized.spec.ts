import {expect} from '@open-wc/testing';

import {localized} from './localized.js';

describe('localized', () => {
  it('takes that very language first', () => {
    expect(localized({fr: 'a', 'fr-CA': 'b'}, 'fr-CA')).to.equal('b');
    expect(localized({fr: 'a', 'fr-CA': 'b'}, 'FR-ca')).to.equal('b');
  });

  it('takes the base language next, then another country’s', () => {
    expect(localized({en: 'a', 'fr-FR': 'b', fr: 'c'}, 'fr-CA')).to.equal('c');
    expect(localized({en: 'a', 'fr-FR': 'b'}, 'fr-CA')).to.equal('b');
    expect(localized({en: 'a', 'fr-CA': 'b'}, 'fr')).to.equal('b');
  });

  it('takes the first there is rather than nothing', () => {
    expect(localized({'fr-CA': 'a', en: 'b'}, 'iu')).to.equal('a');
    expect(localized({}, 'en')).to.equal('');
  });

  it('does not take a word of every object for a language', () => {
    expect(localized({en: 'a'}, 'constructor')).to.equal('a');
  });
});
