import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {actionRefusal} from './action-rules.js';
import {ACTION_FIELDS, ACTION_OWN_FIELDS} from './action.js';
import {amend, JEAN, lineOn, ODILE, plan, textsOn, write} from './coproduction.fixture.js';
import {foldAction} from './fold-action.js';
import {scattered} from '../entry/entry.arbitraries.js';
import {isEntry} from '../entry/is-entry.js';
import {LISE, MARIE, meet, Paper, PAUL, type Device} from '../goal/goal.fixture.js';
import {undoDraft} from '../goal/undo.js';

const entity = {kind: 'action', id: 'l'} as const;

function two(): {readonly marie: Device; readonly paul: Device} {
  const paper = new Paper();
  const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
  plan(marie, {how: 'Two came'});
  return {marie, paul: paul.receive(marie)};
}

/** Why a device may not say something of the line. */
function refusalOf(device: Device, values: Parameters<typeof amend>[1]): string | undefined {
  const before = device.entries;
  return actionRefusal(amend(device, values), before)?.code;
}

describe('foldAction', () => {
  it('begins with what is to be done, open', () => {
    const {marie} = two();
    expect(lineOn(marie)).to.include({
      meeting: 'm',
      principle: 'three',
      state: 'recorded',
      group: 'action/open/shared',
    });
    const empty = {who: '', by: '', why: ''};
    expect(textsOn(marie)).to.deep.equal({what: 'Invite peers', how: 'Two came', standing: 'open', ...empty});
  });

  it('lets anybody who takes part say who, by when and where it stands', () => {
    for (const author of [PAUL, JEAN, ODILE, LISE]) {
      const paper = new Paper();
      const marie = paper.device(MARIE);
      plan(marie);
      const device = paper.device(author).receive(marie);
      expect(refusalOf(device, {who: 'Paul', by: '2027-01-15', standing: 'moved', why: 'No room'})).to.equal(undefined);
      expect(textsOn(device)).to.deep.include({who: 'Paul', by: '2027-01-15', standing: 'moved', why: 'No room'});
    }
  });

  it('keeps the words of a line to whose line it is: refused here, passed over from elsewhere', () => {
    const {marie, paul} = two();
    for (const field of ACTION_FIELDS) {
      const value = {by: '2027-01-15', standing: 'done'}[field as string] ?? 'Other';
      expect(refusalOf(paul, {[field]: value}), field).to.equal(ACTION_OWN_FIELDS.has(field) ? 'own' : undefined);
    }
    expect(textsOn(paul)).to.include({what: 'Invite peers', how: 'Two came', who: 'Other', by: '2027-01-15'});
    expect(refusalOf(marie, {what: 'Invite five peers', how: 'Five came'})).to.equal(undefined);
    expect(textsOn(marie)).to.include({what: 'Invite five peers', how: 'Five came'});
  });

  it('takes what may be said of an entry that says too much', () => {
    const {paul} = two();
    expect(refusalOf(paul, {what: 'Other', who: 'Paul'})).to.equal('own');
    expect(textsOn(paul)).to.include({what: 'Invite peers', who: 'Paul'});
  });

  it('keeps two who knew nothing of one another, field by field', () => {
    const {marie, paul} = two();
    amend(marie, {who: 'Marie', standing: 'dropped', why: 'Too far'});
    amend(paul, {who: 'Paul', by: '2027-01-15', standing: 'done'});
    meet(marie, paul);
    const {fields, group} = lineOn(marie);
    expect(fields.who.value).to.equal('Paul');
    expect(fields.who.conflict.map(({value, author}) => [value, author.ref])).to.deep.equal([['Marie', 'marie']]);
    expect(fields.by.conflict).to.deep.equal([]);
    expect(fields.standing.conflict.map(({value}) => value)).to.deep.equal(['dropped']);
    expect(fields.standing.conflict[0]?.by).to.equal(fields.why.by);
    expect(group).to.equal('action/closed/shared');
    amend(paul, {who: 'Both', standing: 'open'});
    expect(lineOn(paul).fields.who.conflict).to.deep.equal([]);
    expect(lineOn(paul).group).to.equal('action/open/shared');
  });

  it('is on the open list while it is open or put off, on the closed one when done or given up', () => {
    const {marie} = two();
    for (const [standing, time] of [
      ['done', 'closed'],
      ['moved', 'open'],
      ['dropped', 'closed'],
      ['open', 'open'],
    ] as const) {
      amend(marie, {standing, why: 'So'});
      expect(lineOn(marie).group).to.equal(`action/${time}/shared`);
    }
  });

  it('loses its words when they are erased, and keeps days and standing', () => {
    const {marie, paul} = two();
    amend(paul, {who: 'Paul', by: '2027-01-15'});
    marie.receive(paul);
    const [record] = marie.entries;
    write(marie, {entity, act: 'redact', body: {target: record!.id}});
    const {fields} = lineOn(marie);
    expect(textsOn(marie)).to.include({what: '', how: '', who: 'Paul', by: '2027-01-15', standing: 'open'});
    expect([fields.what.erased, fields.who.erased, fields.standing.erased]).to.deep.equal([true, false, false]);
  });

  it('is recorded once, and nothing is said of a line that is not there', () => {
    const {marie, paul} = two();
    expect(actionRefusal(plan(paul), marie.entries)?.code).to.equal('recorded');
    expect(actionRefusal(amend(paul, {who: 'Paul'}), [])?.code).to.equal('target');
    const before = paul.entries;
    const target = write(paul, {entity, act: 'redact', body: {target: '0'}});
    expect(actionRefusal(target, before)?.code).to.equal('target');
    const aside = write(paul, {entity, act: 'withdraw', body: {}, audience: 'private'});
    expect(actionRefusal({...aside, audience: 'private'}, before)?.code).to.equal('audience');
  });

  it('is undone: what was said comes back, with why where a line is put off again', () => {
    const {marie, paul} = two();
    amend(marie, {standing: 'moved', why: 'No room'});
    paul.receive(marie);
    const done = amend(paul, {standing: 'done', who: 'Paul'});
    const draft = undoDraft(done, paul.entries);
    const undone = paul.keep(draft!);
    expect(isEntry(undone, 'action', 'set') && undone.body.changes).to.deep.equal([
      {field: 'who', value: ''},
      {field: 'standing', value: 'moved'},
      {field: 'why', value: 'No room'},
    ]);
    expect(textsOn(paul)).to.include({standing: 'moved', who: '', why: 'No room'});
    paul.keep(undoDraft(undone, paul.entries)!);
    expect(textsOn(paul)).to.include({standing: 'done', who: 'Paul'});
  });

  it('does not bring erased words back', () => {
    const {marie} = two();
    const [record] = marie.entries;
    const worded = amend(marie, {what: 'Invite five peers'});
    write(marie, {entity, act: 'redact', body: {target: record!.id}});
    expect(undoDraft(worded, marie.entries)).to.equal(null);
  });

  it('loses nobody’s last words: each is shown, or kept beside what is shown', () => {
    const values = {who: ['A', 'B'], by: ['2027-01-01', ''], standing: ['done', 'open']} as const;
    const move = fc.record({
      device: fc.nat({max: 2}),
      field: fc.constantFrom('who', 'by', 'standing'),
      pick: fc.nat({max: 1}),
      from: fc.option(fc.nat({max: 2})),
    });
    const days = fc.array(move, {maxLength: 12}).map((moves) => {
      const paper = new Paper();
      const devices = [MARIE, PAUL, LISE].map((author) => paper.device(author));
      plan(devices[0]!);
      for (const device of devices) device.receive(devices[0]!);
      for (const {device, field, pick, from} of moves) {
        if (from === null) amend(devices[device]!, {[field]: values[field as 'who'][pick]});
        else devices[device]!.receive(devices[from]!);
      }
      meet(...devices);
      return devices[0]!;
    });
    const cases = days.chain((device) => fc.tuple(fc.constant(device), scattered(device.entries)));
    fc.assert(
      fc.property(cases, ([device, arrived]) => {
        const view = lineOn(device);
        expect(foldAction(arrived)).to.deep.equal(view);
        for (const entry of device.entries.filter(({id}) => view.heads.includes(id))) {
          if (!isEntry(entry, 'action', 'set')) continue;
          for (const {field, value} of entry.body.changes) {
            const {value: shown, conflict} = view.fields[field];
            expect([shown, ...conflict.map((other) => other.value)]).to.include(value);
          }
        }
      }),
      {numRuns: 300},
    );
  });
});
