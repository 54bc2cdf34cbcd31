import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {checkCrisis} from './check.js';
import type {CrisisResource} from './crisis.js';
import {needsVerification} from './needs-verification.js';
import {CRISIS_PRESETS} from './presets.js';

const resource: CrisisResource = {
  id: 'line',
  name: {en: 'A line'},
  links: [{href: 'tel:+15555550100', label: {en: 'Call'}}],
  verifiedOn: '2026-11-22',
};

function faultsOf(value: unknown): readonly string[] {
  const result = checkCrisis(value);
  return 'faults' in result ? result.faults.map(({path, code}) => `${path} ${code}`) : [];
}

function linkFaults(href: string): readonly string[] {
  return faultsOf({id: 'own', resources: [{...resource, links: [{href, label: {en: 'Go'}}]}]});
}

describe('checkCrisis', () => {
  it('takes the presets and a list of the portal’s own', () => {
    for (const list of Object.values(CRISIS_PRESETS)) expect(checkCrisis(list)).to.deep.equal({list});
    const own = {id: 'own', resources: [resource, {...resource, id: 'other', verifiedOn: null}]};
    expect(checkCrisis(own)).to.deep.equal({list: own});
    expect(faultsOf({id: 'none', resources: []})).to.deep.equal([]);
  });

  it('links to a telephone, a text message or a secure page', () => {
    for (const href of ['tel:988', 'tel:811,,2', 'sms:535353', 'https://suicide.ca']) {
      expect(linkFaults(href), href).to.deep.equal([]);
    }
  });

  it('links nowhere else', () => {
    const script = ['java', 'script:alert(1)'].join('');
    for (const href of [
      script,
      `tel:1\n${script}`,
      'http://suicide.ca',
      'data:text/html,x',
      'tel:',
      'https://"x',
      ' tel:1',
    ]) {
      expect(linkFaults(href), href).to.deep.equal(['resources[0].links[0].href malformed']);
    }
  });

  it('says what is missing', () => {
    expect(
      faultsOf({id: 'own', resources: [{...resource, name: {}, links: [], verifiedOn: 'lately'}]}),
    ).to.have.members(['resources[0].name missing', 'resources[0].links missing', 'resources[0].verifiedOn malformed']);
    expect(faultsOf({id: 'own', resources: [resource, resource]})).to.deep.equal(['resources[1].id duplicate']);
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.anything({withNullPrototype: true}), (value) => {
        expect(checkCrisis(value)).to.have.property('faults');
        checkCrisis({id: 'own', resources: [value, {...resource, links: [value]}]});
      }),
    );
  });
});

describe('the presets', () => {
  it('name Québec’s own lines first and immediate danger last', () => {
    const ids = CRISIS_PRESETS['ca-qc'].resources.map(({id}) => id);
    expect(ids).to.deep.equal(['appelle', 'text-535353', 'suicide-ca', 'info-social', '988', '911']);
    expect(CRISIS_PRESETS.ca.resources.map(({id}) => id)).to.deep.equal(['988', '911']);
  });

  it('claim no day on which they were checked: that is for the portal to say', () => {
    for (const {resources} of Object.values(CRISIS_PRESETS)) {
      for (const each of resources) expect(needsVerification(each, '2026-11-22')).to.equal(true);
    }
  });
});

describe('needsVerification', () => {
  it('comes up the day after twelve months', () => {
    expect(needsVerification(resource, '2027-11-22')).to.equal(false);
    expect(needsVerification(resource, '2027-11-23')).to.equal(true);
    expect(needsVerification({verifiedOn: '2028-02-29'}, '2029-02-28')).to.equal(false);
    expect(needsVerification({verifiedOn: '2028-02-29'}, '2029-03-01')).to.equal(true);
  });
});
