import {expect} from '@open-wc/testing';

import {
  decisionGroup,
  parseParticipationGroup,
  parseReflectionGroup,
  participationGroup,
  participationGroupsOf,
  reflectionGroup,
} from './participation-group.js';

describe('the groups of participation', () => {
  it('have names', () => {
    const voice = {role: 'person', ref: 'p/1'} as const;
    expect(decisionGroup(null)).to.equal('decision/shared');
    expect(decisionGroup('p/1')).to.equal('decision/private/p%2F1');
    expect(participationGroup({decision: 'd', voice, private: false})).to.equal('participation/d/person/p%2F1/shared');
    expect(reflectionGroup({about: 'service', voice, private: true})).to.equal(
      'reflection/service/person/p%2F1/private',
    );
  });

  it('can be read back, and begin as those of their decision and of no other do', () => {
    for (const group of [
      {decision: 'd/1', voice: {role: 'person', ref: 'p/%'}, private: false},
      {decision: 'd', voice: {role: 'relative', ref: 'r'}, private: true},
    ] as const) {
      const name = participationGroup(group);
      expect(parseParticipationGroup(name)).to.deep.equal(group);
      expect(name.startsWith(participationGroupsOf(group.decision))).to.equal(true);
      expect(name.startsWith(participationGroupsOf(group.decision.slice(0, -1)))).to.equal(false);
    }
    const sheets = {about: 'project', voice: {role: 'practitioner', ref: 'q'}, private: true} as const;
    expect(parseReflectionGroup(reflectionGroup(sheets))).to.deep.equal(sheets);
  });

  it('are read from no other text', () => {
    for (const rest of ['', '/d', '/d/king/p/shared', '/d/person/p/open', '/practice/person/p/shared/x']) {
      expect(parseParticipationGroup(`participation${rest}`), rest).to.equal(null);
      expect(parseReflectionGroup(`reflection${rest}`), rest).to.equal(null);
    }
    expect(parseParticipationGroup('progress/d/person/p/shared')).to.equal(null);
    expect(parseReflectionGroup('reflection/mood/person/p/shared')).to.equal(null);
  });
});
