import {expect} from '@open-wc/testing';

import {MARIE, meet, Paper, PAUL, say, sayOf, STEP, type Device} from './goal.fixture.js';

describe('the steps of a goal', () => {
  let marie: Device;
  let tablet: Device;
  let paul: Device;

  beforeEach(() => {
    const paper = new Paper();
    [marie, tablet, paul] = [paper.device(MARIE), paper.device(MARIE), paper.device(PAUL)];
    marie.record(
      say('title', 'A home'),
      sayOf(STEP.call, 'what', 'Call'),
      sayOf(STEP.visit, 'what', 'Visit'),
      sayOf(STEP.walk, 'what', 'Walk'),
    );
    meet(marie, tablet, paul);
  });

  const order = (device: Device): readonly string[] => device.view.steps.map(({fields}) => fields.what.value);

  it('stand in the order they were made, until somebody orders them', () => {
    expect(order(marie)).to.deep.equal(['Call', 'Visit', 'Walk']);
    marie.set(say('order', `${STEP.walk} ${STEP.call}`));
    expect(order(marie)).to.deep.equal(['Walk', 'Call', 'Visit']);
  });

  it('take the latest of two orders: an order is nobody’s words', () => {
    marie.set(say('order', `${STEP.walk} ${STEP.call} ${STEP.visit}`));
    tablet.set(say('order', `${STEP.visit} ${STEP.walk} ${STEP.call}`));
    meet(marie, tablet);
    expect(order(marie)).to.deep.equal(['Visit', 'Walk', 'Call']);
    expect(marie.view.fields.order?.conflict).to.deep.equal([]);
  });

  it('are taken off and brought back with their words', () => {
    marie.set(sayOf(STEP.visit, 'removed', 'removed'));
    expect(order(marie)).to.deep.equal(['Call', 'Walk']);
    expect(marie.view.removedSteps.map(({fields}) => fields.what.value)).to.deep.equal(['Visit']);
    marie.set(sayOf(STEP.visit, 'removed', ''));
    expect(order(marie)).to.deep.equal(['Call', 'Visit', 'Walk']);
  });

  it('stay when one device takes them off and the other goes on with them, and show that', () => {
    const removal = marie.set(sayOf(STEP.visit, 'removed', 'removed'));
    tablet.set(sayOf(STEP.visit, 'by', '2026-12-01'));
    meet(marie, tablet);
    expect(order(marie)).to.deep.equal(['Call', 'Visit', 'Walk']);
    expect(marie.view.steps[1]?.fields.removed).to.deep.include({value: ''});
    expect(marie.view.steps[1]?.fields.removed?.conflict.map(({by}) => by)).to.deep.equal([removal.id]);
    marie.set(sayOf(STEP.visit, 'removed', 'removed'));
    expect(order(marie)).to.deep.equal(['Call', 'Walk']);
  });

  it('stay when one device takes them off and the other keeps them', () => {
    marie.set(sayOf(STEP.visit, 'removed', 'removed'));
    meet(marie, tablet);
    marie.set(sayOf(STEP.visit, 'removed', ''));
    tablet.set(sayOf(STEP.visit, 'removed', 'removed'));
    meet(marie, tablet);
    expect(order(marie)).to.deep.equal(['Call', 'Visit', 'Walk']);
  });

  it('go when the person takes them off, whatever others do with them meanwhile', () => {
    paul.set(sayOf(STEP.letter, 'what', 'Write a letter'));
    meet(marie, paul);
    expect(order(marie)).to.deep.equal(['Call', 'Visit', 'Walk', 'Write a letter']);
    marie.set(sayOf(STEP.letter, 'removed', 'removed'));
    paul.set(sayOf(STEP.letter, 'what', 'Write two letters'));
    meet(marie, paul);
    expect(order(marie)).to.deep.equal(['Call', 'Visit', 'Walk']);
    expect(marie.view.removedSteps[0]?.fields.what.value).to.equal('Write two letters');
  });
});
