import {expect} from '@open-wc/testing';

import {acceptDraft, agreeDraft} from './goal-drafts.js';
import {LISE, MARIE, meet, Paper, PAUL, say, sayOf, STEP, type Device} from './goal.fixture.js';

describe('agreement to a goal', () => {
  let marie: Device;
  let paul: Device;
  let lise: Device;

  beforeEach(() => {
    const paper = new Paper();
    [marie, paul, lise] = [paper.device(MARIE), paper.device(PAUL), paper.device(LISE)];
    marie.record(say('title', 'A home'));
    meet(marie, paul, lise);
  });

  const current = (device: Device): readonly (readonly [string, boolean])[] =>
    device.view.agreements.map((each) => [each.voice.ref, each.current]);

  it('is that of the person and one more; who wrote all of it need not say so', () => {
    expect(current(marie)).to.deep.equal([['marie', true]]);
    expect(marie.view.status).to.equal('proposed');
    const entry = paul.keep(agreeDraft(paul.view));
    expect(paul.view.agreements[1]).to.deep.equal({
      ...{voice: PAUL, by: entry.id, at: entry.at, current: true, changed: []},
    });
    expect(paul.view.status).to.equal('agreed');
  });

  it('is to exact words: not to what comes after, and again to the same words brought back', () => {
    paul.keep(agreeDraft(paul.view));
    meet(marie, paul);
    marie.set(say('title', 'A quiet home'));
    expect(current(marie)).to.deep.equal([
      ['marie', true],
      ['paul', false],
    ]);
    expect(marie.view.agreements[1]?.changed).to.deep.equal([{step: null, field: 'title'}]);
    expect(marie.view.status).to.equal('proposed');
    marie.set(say('title', 'A home'));
    expect(marie.view.agreements[1]).to.deep.include({current: true, changed: []});
    expect(marie.view.status).to.equal('agreed');
  });

  it('does not cover a step added or taken off since, and does not care what is done', () => {
    marie.set(sayOf(STEP.call, 'what', 'Call'));
    meet(marie, paul);
    paul.keep(agreeDraft(paul.view));
    meet(marie, paul);
    marie.set(sayOf(STEP.call, 'done', '2026-12-01'), say('state', 'active'));
    expect(current(marie)[1]).to.deep.equal(['paul', true]);
    marie.set(sayOf(STEP.walk, 'what', 'Walk'));
    expect(marie.view.agreements[1]?.changed).to.deep.equal([{step: STEP.walk, field: 'what'}]);
    marie.set(sayOf(STEP.walk, 'removed', 'removed'), sayOf(STEP.call, 'removed', 'removed'));
    expect(marie.view.agreements[1]?.changed).to.deep.equal([{step: STEP.call, field: 'what'}]);
  });

  it('lasts through what one changes oneself', () => {
    paul.set(sayOf(STEP.call, 'what', 'Call'), sayOf(STEP.walk, 'what', 'Walk'));
    paul.keep(agreeDraft(paul.view));
    paul.set(sayOf(STEP.call, 'removed', 'removed'), sayOf(STEP.walk, 'what', 'Walk a little'));
    expect(current(paul)).to.deep.include(['paul', true]);
  });

  it('lasts where a place that said nothing still says nothing', () => {
    marie.set(say('why', ''));
    meet(marie, paul);
    const [title, why] = [paul.view.fields.title!.by, paul.view.fields.why!.by];
    const versions = [{field: 'title', by: title} as const, {field: 'why', by: why} as const];
    paul.write('agree', {versions});
    expect(current(paul)).to.deep.include(['paul', true]);
  });

  it('is also of who proposed what the person took up as it was', () => {
    paul.propose(say('title', 'A shared home'));
    meet(marie, paul);
    marie.keep(acceptDraft(marie.view, marie.view.proposals[0]!));
    expect(current(marie)).to.deep.equal([
      ['marie', true],
      ['paul', true],
    ]);
    expect(marie.view.status).to.equal('agreed');
  });

  it('is not the person’s for words that somebody typed in their name', () => {
    const other = new Paper().device(PAUL);
    other.write('record', {changes: [say('title', 'A home')]}, {onBehalfOf: {...MARIE, basis: 'dictated'}});
    expect(other.view.fields.title).to.deep.include({author: PAUL, basis: 'dictated'});
    expect(other.view.agreements).to.deep.equal([]);
  });

  it('ends when it is taken back', () => {
    const entry = paul.keep(agreeDraft(paul.view));
    paul.write('withdraw', {target: entry.id});
    expect(current(paul)).to.deep.equal([['marie', true]]);
  });
});
