import {expect} from '@open-wc/testing';

import {SHIPPED_SCALES} from './index.js';
import {tourDhorizon} from './tour-dhorizon.js';
import type {LocalizedText} from '../definition/definition.js';

function texts(value: unknown): readonly LocalizedText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr-CA' in value) return [value as LocalizedText];
  return Object.values(value).flatMap(texts);
}

describe('the scales that are shipped', () => {
  it('are original, say that they are not validated, and never add up', () => {
    for (const {licence, validated, scoring, change} of SHIPPED_SCALES) {
      expect(validated).to.equal(false);
      expect(licence.attribution['en']).to.match(/^Original to this project.*Not a validated instrument\.$/);
      expect(licence.attribution['fr-CA']).to.match(/^Propre à ce projet.*Outil non validé\.$/);
      expect([scoring, change]).to.deep.equal([undefined, undefined]);
    }
  });

  it('speak in sentences of fifteen words or fewer', () => {
    for (const text of texts(SHIPPED_SCALES).flatMap((each) => Object.values(each))) {
      for (const sentence of text.split(/[.!?]\s/)) expect(sentence.split(/\s+/).length, sentence).to.be.at.most(15);
    }
  });

  it('put a narrow no-break space before the French marks that want one', () => {
    for (const text of texts(SHIPPED_SCALES)) expect(text['fr-CA']).not.to.match(/[^\u202f][:;!?»]|«[^\u202f]/);
  });

  it('ask about ten themes of a life', () => {
    expect(tourDhorizon.items.map(({id}) => id)).to.deep.equal([
      'home',
      'money',
      'days',
      'close',
      'friends',
      'body',
      'mind',
      'safety',
      'respect',
      'hope',
    ]);
  });
});
