import {expect} from '@open-wc/testing';

import {conditionsGroup} from './remote-group.js';
import {conditionsOf, conditionsOn, describeConditions} from './remote.fixture.js';
import {LISE, MARIE, Paper} from '../goal/goal.fixture.js';
import {ownRefusal} from '../own/own-things.js';

const entity = {kind: 'conditions', id: 'c'} as const;

describe('foldConditions', () => {
  it('shows what one voice says it has, and nothing it did not say', () => {
    const marie = new Paper().device(MARIE);
    const {id, at} = describeConditions(marie, 'record', {comfort: 'a-little', device: 'no', where: 'My car'});
    expect(conditionsOn(marie)).to.deep.include({
      ...conditionsOf({comfort: 'a-little', device: 'no', where: 'My car'}),
      ...{by: id, voice: MARIE, order: `2026-11-22|${at}|c`, visibleTo: null, conflict: []},
      group: conditionsGroup({voice: MARIE, private: false}),
    });
  });

  it('is said again as a whole, by nobody else', () => {
    const paper = new Paper();
    const [marie, lise] = [paper.device(MARIE), paper.device(LISE)];
    describeConditions(marie, 'record', {comfort: 'very', where: 'My car'});
    describeConditions(marie, 'set', {device: 'yes'});
    const before = lise.receive(marie).entries;
    expect(ownRefusal(describeConditions(lise, 'set', {device: 'no'}), before)?.code).to.equal('own');
    expect(conditionsOn(lise)).to.deep.include({...conditionsOf({device: 'yes'}), conflict: []});
  });

  it('keeps what two corrections say that know nothing of each other', () => {
    const paper = new Paper();
    const [one, other] = [paper.device(MARIE), paper.device(MARIE)];
    describeConditions(one, 'record');
    other.receive(one);
    describeConditions(one, 'set', {isPrivate: 'yes'});
    describeConditions(other, 'set', {isPrivate: 'unsure'});
    const view = conditionsOn(one.receive(other));
    expect([view.isPrivate, view.conflict.map(({isPrivate}) => isPrivate)]).to.deep.equal(['unsure', ['yes']]);
  });

  it('loses every word when they are erased, and keeps its answers; taken back, it leaves its group', () => {
    const marie = new Paper().device(MARIE);
    const words = {where: 'My car', safeWord: 'Bread', companion: 'My sister', note: 'After six'};
    const {id} = describeConditions(marie, 'record', {comfort: 'very', headphones: 'yes', ...words});
    marie.keep({entity, act: 'redact', body: {target: id}});
    expect(conditionsOn(marie)).to.deep.include({
      ...conditionsOf({comfort: 'very', headphones: 'yes'}),
      erased: true,
    });
    marie.keep({entity, act: 'withdraw', body: {}});
    expect(conditionsOn(marie)).to.include({state: 'withdrawn', group: null});
  });
});
