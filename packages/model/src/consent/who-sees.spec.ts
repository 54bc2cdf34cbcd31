import {expect} from '@open-wc/testing';

import {AGE_RULES, ageRuleOf} from './age-rules.js';
import {consentOn, decide, DEFINITION, definitionOf, momentOf, reworded, withdraw} from './consent.fixture.js';
import {whoSees} from './who-sees.js';
import {MARIE, Paper} from '../goal/goal.fixture.js';

describe('whoSees', () => {
  const research = definitionOf({id: 'goals-to-research'});
  const services = definitionOf({id: 'follow-up', about: 'services', covers: []});
  const definitions = [services, DEFINITION, research];

  it('tells each use of information, who gets it, and from when to when', async () => {
    const marie = new Paper().device(MARIE);
    await decide(marie, 'give');
    const view = consentOn(marie)!;
    const rows = whoSees({consents: [view], definitions, moment: momentOf()});
    expect(
      rows.map(({definition, state, isOpen, since, until}) => [definition.id, state, isOpen, since, until]),
    ).to.deep.equal([
      ['goals-to-doctor', 'given', true, '2026-11-22', '2027-11-22'],
      ['goals-to-research', 'draft', false, null, null],
    ]);
    expect(rows[0]).to.deep.include({recipients: DEFINITION.recipients, covers: ['goal', 'progress']});
    const later = whoSees({consents: [view], definitions, moment: momentOf(366)});
    expect(later[0]).to.include({state: 'expired', isOpen: false, since: null, until: '2027-11-22'});
    const other = whoSees({consents: [view], definitions: [reworded('2')], moment: momentOf()});
    expect(other[0]).to.include({state: 'outdated', isOpen: false, since: null});
    withdraw(marie);
    const after = whoSees({consents: [consentOn(marie)!], definitions, moment: momentOf()});
    expect(after[0]).to.include({state: 'withdrawn', isOpen: false, since: null});
  });
});

describe('the age rules', () => {
  it('say from when somebody decides, by which law, and where to read it', () => {
    for (const [code, rule] of Object.entries(AGE_RULES)) {
      expect(rule.id).to.equal(code.toLowerCase());
      expect(rule.decidesFrom).to.be.above(0);
      expect(rule.source).to.match(/^https:\/\//);
      expect(Object.keys(rule.statute)).to.deep.equal(['fr-CA', 'en']);
    }
  });

  it('are those of the definition before those of its law, and none where neither is known', () => {
    const own = {...AGE_RULES['CA-QC']!, id: 'ours', decidesFrom: 16};
    expect(ageRuleOf({...DEFINITION, jurisdiction: 'CA-QC', ageRule: own})).to.equal(own);
    expect(ageRuleOf({...DEFINITION, jurisdiction: 'CA-QC'})).to.include({id: 'ca-qc', decidesFrom: 14});
    expect(ageRuleOf({...DEFINITION, jurisdiction: 'FR'})).to.equal(null);
  });
});
