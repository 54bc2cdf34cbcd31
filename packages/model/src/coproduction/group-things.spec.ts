import {expect} from '@open-wc/testing';

import {
  answers,
  attendancesOf,
  check,
  checklistsOf,
  JEAN,
  list,
  meet,
  ODILE,
  plan,
  write,
} from './coproduction.fixture.js';
import {foldMeeting} from './fold-meeting.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import {FOLDS} from '../fold/folds.js';
import {ANNE, MARIE, Paper, PAUL, type Device} from '../goal/goal.fixture.js';
import {undoDraft} from '../goal/undo.js';

function shared() {
  const paper = new Paper();
  const devices = {marie: paper.device(MARIE), jean: paper.device(JEAN), odile: paper.device(ODILE)};
  return {...devices, anne: paper.device(ANNE), paper};
}

/** Why a device may not write something; `undefined` when it may. */
function refusalOf(device: Device, draft: EntryDraft): string | undefined {
  const before = device.entries;
  const entry = write(device, draft);
  return FOLDS[entry.entity.kind].refusal?.(entry, before)?.code;
}

describe('foldMeeting', () => {
  it('shows a meeting as it was said last', () => {
    const {odile} = shared();
    meet(odile, 'record');
    meet(odile, 'set', {theme: 'Work', summary: 'We listened', review: '2027-11-24', on: '2026-11-25'});
    const view = foldMeeting(odile.entries);
    expect(view).to.deep.include({theme: 'Work', summary: 'We listened', review: '2027-11-24', state: 'recorded'});
    expect(view).to.include({group: 'meeting/shared', place: 'one-screen'});
    expect(view?.order).to.match(/^2026-11-25\|/);
  });

  it('keeps two corrections that know nothing of each other, unless they say the same', () => {
    const paper = new Paper();
    const [one, other] = [paper.device(ODILE), paper.device(ODILE)];
    meet(one, 'record');
    other.receive(one);
    meet(one, 'set', {theme: 'Work'});
    meet(other, 'set', {theme: 'Leisure'});
    const view = foldMeeting(one.receive(other).entries);
    expect(view?.theme).to.equal('Leisure');
    expect(view?.conflict.map(({theme}) => theme)).to.deep.equal(['Work']);
    meet(one, 'set', {theme: 'Both'});
    expect(foldMeeting(one.entries)?.conflict).to.deep.equal([]);
  });
});

describe('foldAttendance', () => {
  it('says when it was said last, beside when it was first listed', () => {
    const {odile} = shared();
    const [first, second] = [list(odile, 'record'), list(odile, 'set', {role: 'peer', takeaway: 'Ask first'})];
    const [view] = attendancesOf(odile.entries);
    expect(view).to.include({at: first.at, saidAt: second.at, role: 'peer', takeaway: 'Ask first', meeting: 'm'});
    expect(view?.group).to.equal('attendance/m');
  });
});

describe('foldChecklist', () => {
  it('shows the answers as a whole, in the group of their voice', () => {
    const {marie} = shared();
    check(marie, 'record', {answers: answers('three', 1, '?')});
    check(marie, 'set', {answers: answers('two', 'x', '-'), people: 3, as: 'peer'});
    const [view] = checklistsOf(marie.entries);
    expect(view).to.deep.include({answers: answers('two', 'x', '-'), people: 3, as: 'peer', conflict: []});
    expect(view?.group).to.equal('checklist/six/1/m/person/marie/shared');
  });

  it('knows the same answers in another order', () => {
    const paper = new Paper();
    const [one, other] = [paper.device(MARIE), paper.device(MARIE)];
    check(one, 'record');
    other.receive(one);
    check(one, 'set', {answers: answers('two', 1, 2)});
    check(other, 'set', {answers: answers('two', 1, 2).toReversed()});
    expect(checklistsOf(one.receive(other).entries)[0]?.conflict).to.deep.equal([]);
  });
});

describe('what somebody says in a group', () => {
  const KINDS: Readonly<Record<string, (device: Device) => Entry>> = {
    meeting: (device) => meet(device, 'record'),
    attendance: (device) => list(device, 'record'),
    checklist: (device) => check(device, 'record', {note: 'Mine'}),
    action: (device) => plan(device),
  };

  for (const [kind, record] of Object.entries(KINDS)) {
    it(`is nobody else’s, another service user’s included: ${kind}`, () => {
      const {marie, jean, anne} = shared();
      const {id, entity} = record(marie);
      jean.receive(marie);
      const before = FOLDS[entity.kind].fold(marie.entries);
      expect(refusalOf(jean, {entity, act: 'withdraw', body: {}} as EntryDraft)).to.equal('own');
      expect(refusalOf(jean, {entity, act: 'redact', body: {target: id}} as EntryDraft)).to.equal('own');
      expect({...FOLDS[entity.kind].fold(jean.entries), heads: before?.heads}).to.deep.equal(before);
      expect(refusalOf(anne.receive(marie), {entity, act: 'withdraw', body: {}} as EntryDraft)).to.equal('own');
    });

    it(`is taken back and erased by who said it: ${kind}`, () => {
      const {marie} = shared();
      const {id, entity} = record(marie);
      expect(refusalOf(marie, {entity, act: 'redact', body: {target: id}} as EntryDraft)).to.equal(undefined);
      expect(refusalOf(marie, {entity, act: 'withdraw', body: {}} as EntryDraft)).to.equal(undefined);
      expect(FOLDS[entity.kind].fold(marie.entries)).to.include({state: 'withdrawn', group: null});
      expect(JSON.stringify(FOLDS[entity.kind].fold(marie.entries))).not.to.match(/Housing|Mine|Invite/);
    });

    it(`is for one’s own eyes where it is private: ${kind}`, () => {
      const {paper} = shared();
      const marie = paper.device(MARIE, {audience: 'private'});
      const {entity} = record(marie);
      const view = FOLDS[entity.kind].fold(marie.entries);
      expect(view?.visibleTo).to.equal('marie');
      expect(view?.group).to.match(/private/);
      expect(refusalOf(paper.device(PAUL).receive(marie), {entity, act: 'withdraw', body: {}} as EntryDraft)).to.match(
        /own|audience/,
      );
    });
  }

  it('is corrected by who listed it, when it is the facilitator, and by who it is about', () => {
    const {marie, odile, paper} = shared();
    const dictated = paper.device(ODILE, {onBehalfOf: {...MARIE, basis: 'dictated'}});
    list(dictated, 'record');
    odile.receive(dictated);
    marie.receive(dictated);
    const {meeting: _meeting, ...part} = {meeting: '', who: 'marie', role: 'peer', roles: ['peer']} as const;
    const body = {...part, setting: '', job: '', territory: '', takeaway: ''};
    const again = {entity: {kind: 'attendance', id: 'a'}, act: 'set', body} as const;
    expect(refusalOf(odile, again)).to.equal(undefined);
    expect(refusalOf(marie, again)).to.equal(undefined);
  });

  it('is undone: the earlier words come back, without what never changes', () => {
    const {marie} = shared();
    check(marie, 'record', {note: 'One'});
    const correction = check(marie, 'set', {note: 'Two'});
    marie.keep(undoDraft(correction, marie.entries)!);
    expect(checklistsOf(marie.entries)[0]).to.include({note: 'One', meeting: 'm'});
    expect(marie.entries.at(-1)?.body).not.to.have.property('meeting');
  });
});
