import {CRISIS_PRESETS, type CrisisList} from '@avec/model';
import {expect} from '@open-wc/testing';

import {chooseHelp, kindOfLink, unsaidNumber, unverified} from './crisis-help.logic.js';

const NOTHING = {resources: null, preset: ''};
const TEAM: CrisisList = {
  id: 'team',
  resources: [
    {
      id: 'nights',
      name: {en: 'Night team'},
      links: [{href: 'tel:+15145550100', label: {en: 'Call 514 555-0100'}}],
      verifiedOn: '2026-03-01',
    },
  ],
};

describe('avec-crisis-help: which list', () => {
  it('is the element’s own before all others', () => {
    const own = {resources: TEAM, preset: 'ca'};
    const shared = {resources: null, preset: 'ca-qc'};
    expect(chooseHelp(own, shared).list?.id).to.equal('team');
  });

  it('is the element’s own preset before the provider’s list', () => {
    const choice = chooseHelp({resources: null, preset: 'ca'}, {resources: TEAM, preset: 'ca-qc'});
    expect(choice.list).to.equal(CRISIS_PRESETS.ca);
  });

  it('is the provider’s list before the provider’s preset', () => {
    expect(chooseHelp(NOTHING, {resources: TEAM, preset: 'ca-qc'}).list?.id).to.equal('team');
    expect(chooseHelp(NOTHING, {resources: null, preset: 'ca-qc'}).list).to.equal(CRISIS_PRESETS['ca-qc']);
  });

  it('is none where nobody gave any', () => {
    expect(chooseHelp(NOTHING, NOTHING)).to.deep.equal({list: null, faults: []});
  });

  it('is none where the element says so, whatever the provider has', () => {
    const choice = chooseHelp({resources: null, preset: 'none'}, {resources: TEAM, preset: 'ca'});
    expect(choice).to.deep.equal({list: null, faults: []});
  });

  it('is none for an empty list', () => {
    const empty = {resources: {id: 'empty', resources: []}, preset: ''};
    expect(chooseHelp(empty, NOTHING)).to.deep.equal({list: null, faults: []});
  });

  it('is none for a preset that does not exist, and says which exist', () => {
    for (const preset of ['ca_qc', 'toString', '__proto__']) {
      const {list, faults} = chooseHelp({resources: null, preset}, NOTHING);
      expect(list).to.equal(null);
      expect(faults[0]?.message).to.contain('ca-qc, ca, none');
    }
  });

  it('is none for a list that cannot be used, never the numbers of another', () => {
    const {list, faults} = chooseHelp({resources: {id: 'broken'}, preset: 'ca'}, {resources: TEAM, preset: 'ca'});
    expect(list).to.equal(null);
    expect(faults).not.to.be.empty;
  });

  it('is none for a list that would run a script', () => {
    for (const href of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'http://help.example']) {
      const resources = [{...TEAM.resources[0], links: [{href, label: {en: 'Chat'}}]}];
      const {list, faults} = chooseHelp({resources: {id: 'hostile', resources}, preset: ''}, NOTHING);
      expect(list, href).to.equal(null);
      expect(faults, href).not.to.be.empty;
    }
  });
});

describe('avec-crisis-help: links', () => {
  it('call, text or leave the page', () => {
    const kinds = ['tel:911', 'sms:535353', 'https://suicide.ca'].map(kindOfLink);
    expect(kinds).to.deep.equal(['call', 'text', 'web']);
  });

  it('need no number beside words that say it', () => {
    expect(unsaidNumber('tel:+18662773553', 'Call 1 866 277-3553')).to.equal('');
    expect(unsaidNumber('tel:811', 'Dial 811, then option 2')).to.equal('');
    expect(unsaidNumber('tel:988', 'Appeler le 9-8-8')).to.equal('');
  });

  it('need their number beside words that do not', () => {
    expect(unsaidNumber('tel:+18662773553', 'Call 1 866 APPELLE')).to.equal('+18662773553');
    expect(unsaidNumber('tel:+15145550100', 'Call 555-0100')).to.equal('+15145550100');
    expect(unsaidNumber('sms:535353', 'Text us')).to.equal('535353');
  });

  it('have no number where they leave the page', () => {
    expect(unsaidNumber('https://help.example/24', 'Chat')).to.equal('');
  });
});

describe('avec-crisis-help: facts that want checking', () => {
  it('are those older than twelve months, and those nobody ever checked', () => {
    const [resource] = TEAM.resources as [CrisisList['resources'][number]];
    const list = {id: 'mixed', resources: [resource, {...resource, id: 'never', verifiedOn: null}]};
    expect(unverified(list, '2027-03-01').map(({id}) => id)).to.deep.equal(['never']);
    expect(unverified(list, '2027-03-02').map(({id}) => id)).to.deep.equal(['nights', 'never']);
  });
});
