import {expect} from '@open-wc/testing';

import {rightTo} from './goal-rights.js';
import {goalRefusal} from './goal-rules.js';
import {ATTEMPTS, codeOf, DEEDS, deviceWith, DICTATED, othersFor, tried} from './goal-tries.fixture.js';
import {MARIE, PAUL, say, someone, type Device} from './goal.fixture.js';
import type {GoalChange} from './goal.js';
import {idOf} from '../entry/basic.arbitraries.js';
import {checkEntry} from '../entry/check.js';
import {ROLES} from '../entry/roles.js';

describe('who may do what with goals', () => {
  for (const role of ROLES) {
    const actor = someone(role);

    it(`holds for each deed of a ${role}, with what is theirs and what is not`, () => {
      for (const deed of DEEDS) {
        const right = rightTo(deed, role);
        const own = tried(deviceWith(actor, actor, deed), ATTEMPTS[deed]);
        const other = tried(deviceWith(actor, othersFor(role), deed), ATTEMPTS[deed]);
        expect(own.code === null, `${deed}, their own: ${String(own.code)}`).to.equal(right !== 'no');
        expect(other.code === null, `${deed}, another’s: ${String(other.code)}`).to.equal(right === 'yes');
      }
    });

    it(`can be told from the entry alone where a ${role} never may`, () => {
      for (const deed of DEEDS) {
        const {entry} = tried(deviceWith(actor, othersFor(role), deed), ATTEMPTS[deed]);
        const result = checkEntry(entry);
        const codes = 'faults' in result ? result.faults.map(({code}) => code) : [];
        expect(codes, deed).to.deep.equal(rightTo(deed, role) === 'no' ? ['not-allowed'] : []);
      }
    });
  }

  it('is decided by the hand, in whoever’s name it writes', () => {
    const dictated = (change: GoalChange) => (device: Device) =>
      device.write('set', {changes: [change]}, {onBehalfOf: DICTATED});
    for (const [deed, attempt] of [
      ['decide', dictated(say('state', 'active'))],
      ['words', dictated(say('title', 'Mine'))],
      ['redact', (device: Device) => device.write('redact', {target: idOf(1)}, {onBehalfOf: DICTATED})],
      ['withdraw', (device: Device) => device.write('withdraw', {target: idOf(1)}, {onBehalfOf: DICTATED})],
    ] as const) {
      expect(codeOf(deviceWith(PAUL, MARIE, deed), attempt), deed).not.to.equal(null);
    }
    expect(codeOf(deviceWith(someone('representative'), PAUL, 'decide'), dictated(say('state', 'active')))).to.equal(
      null,
    );
  });

  it('lets nobody agree or differ in another’s name', () => {
    const version = {field: 'title', by: idOf(0)} as const;
    const parts = {onBehalfOf: DICTATED};
    const device = deviceWith(PAUL, MARIE, 'agree');
    for (const attempt of [
      () => device.write('agree', {versions: [version]}, parts),
      () => device.write('differ', {proposal: null, text: 'No.'}, parts),
    ]) {
      const {entry, code} = tried(device, attempt);
      expect(code).to.equal('behalf');
      expect(checkEntry(entry)).to.have.nested.property('faults[0].path', 'onBehalfOf');
    }
  });

  it('says why, and what to do instead', () => {
    const device = deviceWith(PAUL, MARIE, 'words');
    const before = device.entries;
    const refusal = goalRefusal(device.set(say('title', 'Mine')), before);
    expect(refusal).to.have.property('code', 'words');
    expect(refusal?.message).to.contain('Propose the change instead');
  });
});
