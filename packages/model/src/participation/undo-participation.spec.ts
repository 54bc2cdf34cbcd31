import {expect} from '@open-wc/testing';

import {decide, decisionOn, place, reflect, rung, sheetOn, viewOn} from './participation.fixture.js';
import type {Entry} from '../entry/entry.js';
import {MARIE, Paper, type Device} from '../goal/goal.fixture.js';
import {undoDraft} from '../goal/undo.js';

/** How each kind is said the first and the second time, and what is then to be read. */
const KINDS: Readonly<
  Record<
    string,
    {readonly say: (device: Device, act: 'record' | 'set') => Entry; readonly read: (on: Device) => unknown}
  >
> = {
  decision: {
    say: (device, act) => decide(device, act, act === 'record' ? 'One' : 'Two'),
    read: (device) => [decisionOn(device).state, decisionOn(device).title],
  },
  participation: {
    say: (device, act) => place(device, act, act === 'record' ? {place: rung(1), help: 'One'} : {help: 'Two'}),
    read: (device) => [viewOn(device).state, viewOn(device).help],
  },
  reflection: {
    say: (device, act) => reflect(device, act, {most: act === 'record' ? 'One' : 'Two'}),
    read: (device) => [sheetOn(device).state, sheetOn(device).most],
  },
};

for (const [kind, {say, read}] of Object.entries(KINDS)) {
  describe(`undoDraft of a ${kind}`, () => {
    let marie: Device;
    let record: Entry;

    beforeEach(() => {
      marie = new Paper().device(MARIE);
      record = say(marie, 'record');
    });

    it('brings the earlier words back, and the later ones when undone itself', () => {
      const correction = say(marie, 'set');
      const undoing = marie.keep(undoDraft(correction, marie.entries)!);
      expect(read(marie)).to.deep.equal(['recorded', 'One']);
      expect(undoing.body).not.to.have.property('decision', 'd');
      marie.keep(undoDraft(undoing, marie.entries)!);
      expect(read(marie)).to.deep.equal(['recorded', 'Two']);
    });

    it('takes it back, and not the taking back', () => {
      const end = marie.keep(undoDraft(record, marie.entries)!);
      expect(read(marie)).to.deep.equal(['withdrawn', 'One']);
      expect(undoDraft(end, marie.entries)).to.equal(null);
    });
  });
}
