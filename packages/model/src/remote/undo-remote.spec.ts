import {expect} from '@open-wc/testing';

import {
  arrange,
  by,
  conditionsOn,
  describeConditions,
  opine,
  opinionOn,
  PLANS,
  plansOn,
  plansTextsOn,
  prefer,
  preferenceOn,
} from './remote.fixture.js';
import type {Entry} from '../entry/entry.js';
import {MARIE, Paper, PAUL, type Device} from '../goal/goal.fixture.js';
import {undoDraft} from '../goal/undo.js';

/** How each kind is said the first and the second time, and what is then to be read. */
const KINDS: Readonly<
  Record<
    string,
    {readonly say: (device: Device, act: 'record' | 'set') => Entry; readonly read: (on: Device) => unknown}
  >
> = {
  preference: {
    say: (device, act) =>
      prefer(device, act, act === 'record' ? {first: by('phone'), note: 'One'} : {first: by('text'), note: 'Two'}),
    read: (device) => [preferenceOn(device).state, preferenceOn(device).note],
  },
  conditions: {
    say: (device, act) => describeConditions(device, act, {where: act === 'record' ? 'One' : 'Two'}),
    read: (device) => [conditionsOn(device).state, conditionsOn(device).where],
  },
  opinion: {
    say: (device, act) => opine(device, act, {limits: act === 'record' ? 'One' : 'Two'}),
    read: (device) => [opinionOn(device).state, opinionOn(device).limits],
  },
};

for (const [kind, {say, read}] of Object.entries(KINDS)) {
  describe(`undoDraft of a thing of kind ${kind}`, () => {
    let device: Device;
    let record: Entry;

    beforeEach(() => {
      device = new Paper().device(kind === 'opinion' ? PAUL : MARIE);
      record = say(device, 'record');
    });

    it('brings the earlier words back, and the later ones when undone itself', () => {
      const undoing = device.keep(undoDraft(say(device, 'set'), device.entries)!);
      expect(read(device)).to.deep.equal(['recorded', 'One']);
      device.keep(undoDraft(undoing, device.entries)!);
      expect(read(device)).to.deep.equal(['recorded', 'Two']);
    });

    it('takes it back, and not the taking back', () => {
      const end = device.keep(undoDraft(record, device.entries)!);
      expect(read(device)).to.deep.equal(['withdrawn', 'One']);
      expect(undoDraft(end, device.entries)).to.equal(null);
    });
  });
}

describe('undoDraft of the plans', () => {
  it('brings back what the parts said before, empty where nobody had said anything', () => {
    const marie = new Paper().device(MARIE);
    const first = arrange(marie, {contactName: 'Lise', waitMinutes: '5'}, 'record');
    const second = arrange(marie, {contactName: 'Anne', callNumber: '555'});
    const undoing = marie.keep(undoDraft(second, marie.entries)!);
    expect(plansTextsOn(marie)).to.deep.equal({contactName: 'Lise', waitMinutes: '5'});
    marie.keep(undoDraft(undoing, marie.entries)!);
    expect(plansTextsOn(marie)).to.deep.equal({contactName: 'Anne', callNumber: '555', waitMinutes: '5'});
    const draft = undoDraft(first, marie.entries)!;
    expect([draft.act, draft.entity]).to.deep.equal(['set', PLANS]);
    marie.keep(draft);
    expect(plansTextsOn(marie)).to.deep.equal({callNumber: '555'});
  });

  it('leaves the parts alone that others said since, and that its author did not touch', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    const first = arrange(marie, {contactName: 'Lise'}, 'record');
    arrange(paul.receive(marie), {whoCalls: 'practitioner'});
    marie.receive(paul).keep(undoDraft(first, marie.entries)!);
    expect(plansTextsOn(marie)).to.deep.equal({whoCalls: 'practitioner'});
    expect(plansOn(marie).fields.contactName).to.deep.include({value: '', erased: false, others: []});
  });

  it('does not bring erased words back', () => {
    const marie = new Paper().device(MARIE);
    const first = arrange(marie, {contactName: 'Lise', waitMinutes: '5'}, 'record');
    const name = arrange(marie, {contactName: 'Anne'});
    const both = arrange(marie, {contactName: 'Paul', waitMinutes: '9'});
    marie.keep({entity: PLANS, act: 'redact', body: {target: first.id}});
    expect(undoDraft(name, marie.entries)).to.equal(null);
    marie.keep({entity: PLANS, act: 'redact', body: {target: name.id}});
    expect(undoDraft(both, marie.entries)?.body).to.deep.equal({changes: [{field: 'waitMinutes', value: '5'}]});
  });
});
