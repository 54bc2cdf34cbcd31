import {expect} from '@open-wc/testing';

import {agreeDraft} from './goal-drafts.js';
import {LISE, MARIE, meet, Paper, PAUL, say, type Device} from './goal.fixture.js';

describe('where a goal stands', () => {
  let marie: Device;
  let tablet: Device;
  let paul: Device;
  let lise: Device;

  beforeEach(() => {
    const paper = new Paper();
    [marie, tablet, paul, lise] = [paper.device(MARIE), paper.device(MARIE), paper.device(PAUL), paper.device(LISE)];
    marie.record(say('title', 'A home'));
    meet(marie, paul, lise);
  });

  it('is what the person decided, and every decision is kept', () => {
    marie.set(say('state', 'active'));
    marie.set(say('state', 'on-hold'));
    marie.set(say('state', 'active'));
    expect(marie.view.status).to.equal('active');
    expect(marie.view.decisions.map(({value, zone}) => [value, zone])).to.deep.equal([
      ['active', 'America/Toronto'],
      ['on-hold', 'America/Toronto'],
      ['active', 'America/Toronto'],
    ]);
  });

  it('is nobody else’s to decide, in whoever’s name', () => {
    const own = paul.set(say('state', 'active'));
    const dictated = paul.write(
      'set',
      {changes: [say('state', 'reached')]},
      {onBehalfOf: {...MARIE, basis: 'dictated'}},
    );
    expect(paul.view).to.include({status: 'proposed'});
    expect(paul.view.decisions).to.deep.equal([]);
    expect(paul.view.refused).to.deep.equal([own.id, dictated.id]);
  });

  it('is that it is seen differently, while somebody does, before it is that two others agree', () => {
    paul.keep(agreeDraft(paul.view));
    lise.write('differ', {proposal: null, text: 'I worry.'});
    meet(marie, paul, lise);
    expect(marie.view.status).to.equal('differ');
    lise.keep(agreeDraft(lise.view));
    expect(lise.view).to.include({status: 'agreed'});
    expect(lise.view.differing).to.deep.equal([]);
  });

  it('keeps both decisions of two devices, and shows the latest', () => {
    meet(marie, tablet);
    marie.set(say('state', 'active'));
    tablet.set(say('state', 'set-aside'));
    meet(marie, tablet);
    expect(marie.view).to.include({status: 'set-aside', group: 'goal/past/shared'});
    expect(marie.view.fields.state?.conflict.map(({value}) => value)).to.deep.equal(['active']);
  });
});
