import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {outcomeGroup, parseOutcomeGroup} from './outcome-group.js';
import {ROLES} from '../entry/roles.js';

const word = fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('/', '%', '%2F', '%252F/'));
const group = fc.record({
  definitionId: word,
  version: word,
  voice: fc.record({role: fc.constantFrom(...ROLES), ref: word}),
  private: fc.boolean(),
});

describe('outcomeGroup', () => {
  it('can be read back, whatever is in its parts', () => {
    fc.assert(
      fc.property(group, (parts) => {
        expect(parseOutcomeGroup(outcomeGroup(parts))).to.deep.equal(parts);
      }),
    );
  });

  it('is written as documented', () => {
    const voice = {role: 'person', ref: 'p/1'} as const;
    const name = outcomeGroup({definitionId: 'tour-dhorizon', version: '1', voice, private: false});
    expect(name).to.equal('outcome/tour-dhorizon/1/person/p%2F1/shared');
  });

  it('is not read from any other text', () => {
    for (const text of [
      '',
      'annotation',
      'outcome/a/1/king/p/shared',
      'outcome/a/1/person/p/open',
      'outcome/a/1/person/p/shared/x',
    ]) {
      expect(parseOutcomeGroup(text)).to.equal(null);
    }
  });
});
