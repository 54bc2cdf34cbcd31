import {expect} from '@open-wc/testing';

import {conditionsGroup, parseConditionsGroup, parsePreferenceGroup, preferenceGroup} from './remote-group.js';

describe('the groups of meeting at a distance', () => {
  it('have names', () => {
    const voice = {role: 'person', ref: 'p/1'} as const;
    expect(preferenceGroup({voice, private: false})).to.equal('preference/person/p%2F1/shared');
    expect(conditionsGroup({voice, private: true})).to.equal('conditions/person/p%2F1/private');
  });

  it('can be read back', () => {
    for (const group of [
      {voice: {role: 'person', ref: 'p/%'}, private: false},
      {voice: {role: 'relative', ref: 'r'}, private: true},
    ] as const) {
      expect(parsePreferenceGroup(preferenceGroup(group))).to.deep.equal(group);
      expect(parseConditionsGroup(conditionsGroup(group))).to.deep.equal(group);
    }
  });

  it('are read from no other text', () => {
    for (const rest of ['', '/person', '/king/p/shared', '/person/p', '/person/p/open', '/person/p/shared/x']) {
      expect(parsePreferenceGroup(`preference${rest}`), rest).to.equal(null);
      expect(parseConditionsGroup(`conditions${rest}`), rest).to.equal(null);
    }
    expect(parsePreferenceGroup('conditions/person/p/shared')).to.equal(null);
    expect(parseConditionsGroup('preference/person/p/shared')).to.equal(null);
  });
});
