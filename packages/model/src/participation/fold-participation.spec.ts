import {expect} from '@open-wc/testing';

import {ladder, place, rung, viewOf, viewOn} from './participation.fixture.js';
import {participationGroup} from './participation-group.js';
import {MARIE, Paper, PAUL, type Device} from '../goal/goal.fixture.js';
import {ownRefusal} from '../own/own-things.js';

const entity = {kind: 'participation', id: 'x'} as const;

/** What a voice says of the place of the person, on two devices that knew nothing of each other. */
function told(one: Parameters<typeof place>[2], other: Parameters<typeof place>[2]) {
  const paper = new Paper();
  const [first, second] = [paper.device(MARIE), paper.device(MARIE)];
  place(first, 'record');
  second.receive(first);
  place(first, 'set', one);
  place(second, 'set', other);
  return viewOn(first.receive(second));
}

describe('foldParticipation', () => {
  it('shows where one voice says the person was, on a day', () => {
    const paul = new Paper().device(PAUL, {onBehalfOf: {...MARIE, basis: 'dictated'}});
    const {id, at} = place(paul, 'record', {wish: {kind: 'right-place'}, help: 'Ask me first'});
    expect(viewOn(paul)).to.deep.include({
      ...viewOf({wish: {kind: 'right-place'}, help: 'Ask me first'}),
      ...{author: PAUL, basis: 'dictated', by: id, order: `2026-11-22|${at}|x`, state: 'recorded', conflict: []},
      group: participationGroup({decision: 'd', voice: MARIE, private: false}),
    });
  });

  it('keeps silence, “does not apply” and “I’d rather not say” apart', () => {
    for (const kind of ['unanswered', 'not-applicable', 'declined'] as const) {
      const marie = new Paper().device(MARIE);
      place(marie, 'record', {place: {kind}, wish: rung(8)});
      expect(viewOn(marie)).to.deep.include({place: {kind}, wish: rung(8)});
    }
  });

  it('shows a correction by the same hand, and nobody else’s, in whoever’s name', () => {
    const paper = new Paper();
    const [marie, paul]: readonly [Device, Device] = [paper.device(MARIE), paper.device(PAUL)];
    place(marie, 'record');
    place(marie, 'set', {place: rung(5), on: '2026-11-23'});
    paul.receive(marie);
    const before = paul.entries;
    const dictated = {...place(paul, 'set', {place: rung(8)}), onBehalfOf: {...MARIE, basis: 'dictated'} as const};
    expect(ownRefusal(dictated, before)?.code).to.equal('own');
    expect(viewOn(paul.take([dictated]))).to.deep.include({place: rung(5), on: '2026-11-23', conflict: []});
  });

  it('passes over what is not meant for the same eyes', () => {
    for (const [audience, other] of [
      ['shared', 'private'],
      ['private', 'shared'],
    ] as const) {
      const marie = new Paper().device(MARIE, {audience});
      place(marie, 'record');
      const before = marie.entries;
      const aside = {...place(marie, 'set', {place: rung(1)}), audience: other};
      expect(ownRefusal(aside, before)?.code).to.equal('audience');
      expect(viewOn(marie.take([aside]))).to.deep.include({place: rung(4), audience, conflict: []});
    }
  });

  it('keeps what two corrections say that know nothing of each other, whatever differs', () => {
    for (const other of [
      {place: rung(6)},
      {place: {kind: 'declined'}},
      {wish: {kind: 'right-place'}},
      {wish: rung(8)},
      {help: 'Time'},
      {on: '2026-11-20'},
      {definition: ladder('2')},
    ] as const) {
      expect(told({}, other).conflict, JSON.stringify(other)).to.have.length(1);
      expect(told(other, other).conflict, JSON.stringify(other)).to.deep.equal([]);
    }
  });

  it('leaves its group when taken back, and keeps the place when its words are erased', () => {
    const marie = new Paper().device(MARIE);
    const {id} = place(marie, 'record', {help: 'Time'});
    marie.keep({entity, act: 'redact', body: {target: id}});
    expect(viewOn(marie)).to.deep.include({help: '', erased: true, place: rung(4)});
    marie.keep({entity, act: 'withdraw', body: {}});
    expect(viewOn(marie)).to.include({state: 'withdrawn', group: null});
  });
});
