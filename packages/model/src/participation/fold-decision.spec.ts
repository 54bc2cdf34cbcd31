import {expect} from '@open-wc/testing';

import {decide, decisionOn} from './participation.fixture.js';
import {decisionGroup} from './participation-group.js';
import {LISE, MARIE, Paper, PAUL} from '../goal/goal.fixture.js';
import {ownRefusal} from '../own/own-things.js';

const entity = {kind: 'decision', id: 'd'} as const;

describe('foldDecision', () => {
  it('shows what was decided about, among those everybody sees', () => {
    const marie = new Paper().device(MARIE);
    const {id, at} = decide(marie, 'record', 'Where I would live');
    expect(decisionOn(marie)).to.deep.include({
      ...{kind: 'decision', id: 'd', title: 'Where I would live', erased: false, by: id, at, voice: MARIE},
      ...{group: decisionGroup(null), order: `${at}|d`, visibleTo: null, state: 'recorded', conflict: []},
    });
  });

  it('keeps a private one among those of one voice', () => {
    const lise = new Paper().device(LISE, {audience: 'private'});
    decide(lise, 'record', 'Where she would live');
    expect(decisionOn(lise)).to.include({group: decisionGroup('lise'), visibleTo: 'lise'});
  });

  it('shows the later wording of who named it, and of nobody else', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    decide(marie, 'record', 'Home');
    decide(marie, 'set', 'My home');
    paul.receive(marie);
    const before = paul.entries;
    expect(ownRefusal(decide(paul, 'set', 'Housing'), before)?.code).to.equal('own');
    expect(decisionOn(paul)).to.deep.include({title: 'My home', conflict: []});
  });

  it('keeps two wordings that know nothing of each other', () => {
    const paper = new Paper();
    const [one, other] = [paper.device(MARIE), paper.device(MARIE)];
    decide(one, 'record', 'Home');
    other.receive(one);
    decide(one, 'set', 'My home');
    decide(other, 'set', 'Our home');
    const view = decisionOn(one.receive(other));
    expect([view.title, view.conflict.map(({title}) => title)]).to.deep.equal(['Our home', ['My home']]);
  });

  it('leaves the list when taken back, and loses its words when they are erased', () => {
    const marie = new Paper().device(MARIE);
    const {id} = decide(marie, 'record', 'Home');
    marie.keep({entity, act: 'redact', body: {target: id}});
    expect(decisionOn(marie)).to.include({title: '', erased: true, group: decisionGroup(null)});
    marie.keep({entity, act: 'withdraw', body: {}});
    expect(decisionOn(marie)).to.include({state: 'withdrawn', group: null});
  });
});
