import {expect} from '@open-wc/testing';

import {reflect, sheetOf, sheetOn, wayOf} from './participation.fixture.js';
import {reflectionGroup} from './participation-group.js';
import {Paper, PAUL, someone} from '../goal/goal.fixture.js';
import {ownRefusal} from '../own/own-things.js';

const entity = {kind: 'reflection', id: 'r'} as const;

describe('foldReflection', () => {
  it('shows a practitioner’s worksheet, private where it is', () => {
    const paul = new Paper().device(PAUL, {audience: 'private'});
    const {at} = reflect(paul, 'record', {most: 'Doing for', decision: 'd'});
    expect(sheetOn(paul)).to.deep.include({
      ...sheetOf({most: 'Doing for', decision: 'd'}),
      ...{visibleTo: 'paul', voice: PAUL, order: `2026-11-22|${at}|r`, erased: false, conflict: []},
      group: reflectionGroup({about: 'practice', voice: PAUL, private: true}),
    });
  });

  it('is said again as a whole, and goes to where it now belongs', () => {
    const paul = new Paper().device(PAUL);
    reflect(paul, 'record', {most: 'Doing for'});
    const ways = [wayOf({way: 'with', doing: 'A committee', rung: 'arnstein.6'})];
    reflect(paul, 'set', {about: 'service', ways, on: '2026-11-30'});
    const view = sheetOn(paul);
    expect(view).to.deep.include({about: 'service', ways, most: '', on: '2026-11-30'});
    expect(view.group).to.equal(reflectionGroup({about: 'service', voice: PAUL, private: false}));
    expect(view.order.startsWith('2026-11-30|')).to.equal(true);
  });

  it('is changed by nobody else', () => {
    const paper = new Paper();
    const [paul, manager] = [paper.device(PAUL), paper.device(someone('manager'))];
    reflect(paul, 'record', {most: 'Doing for'});
    manager.receive(paul);
    const before = manager.entries;
    expect(ownRefusal(reflect(manager, 'set', {most: 'Nothing'}), before)?.code).to.equal('own');
    expect(sheetOn(manager)).to.deep.include({most: 'Doing for', conflict: []});
  });

  it('keeps what two corrections say that know nothing of each other', () => {
    const paper = new Paper();
    const [one, other] = [paper.device(PAUL), paper.device(PAUL)];
    reflect(one, 'record');
    other.receive(one);
    reflect(one, 'set', {most: 'Doing for'});
    reflect(other, 'set', {most: 'Doing with'});
    const view = sheetOn(one.receive(other));
    expect([view.most, view.conflict.map(({most}) => most)]).to.deep.equal(['Doing with', ['Doing for']]);
  });

  it('loses every word when they are erased, and keeps its ways and rungs', () => {
    const paul = new Paper().device(PAUL);
    const full = {did: 'a', came: 'b', better: 'c'};
    const ways = [wayOf({...full, rung: 'arnstein.4'}), wayOf({...full, way: 'with'})];
    const {id} = reflect(paul, 'record', {ways, most: 'd', towards: 'e', skills: 'f', support: 'g'});
    paul.keep({entity, act: 'redact', body: {target: id}});
    const bare = [wayOf({rung: 'arnstein.4'}), wayOf({way: 'with'})];
    expect(sheetOn(paul)).to.deep.include({...sheetOf({ways: bare}), erased: true});
  });
});
