import {expect} from '@open-wc/testing';

import {LISE, MARIE, meet, Paper, PAUL, say, sayOf, STEP, textsOf, type Device} from './goal.fixture.js';

describe('foldGoal', () => {
  let marie: Device;
  let tablet: Device;
  let paul: Device;
  let lise: Device;

  beforeEach(() => {
    const paper = new Paper();
    [marie, tablet, paul, lise] = [paper.device(MARIE), paper.device(MARIE), paper.device(PAUL), paper.device(LISE)];
  });

  it('shows what was said at each place, by whom and when', () => {
    const entry = marie.record(say('title', 'A home of my own'), sayOf(STEP.call, 'what', 'Call the co-op'));
    const {fields, steps, ...view} = marie.view;
    expect(view).to.include({state: 'recorded', status: 'proposed', group: 'goal/current/shared', visibleTo: null});
    expect(view.heads).to.deep.equal([entry.id]);
    expect(fields.title).to.deep.equal({
      ...{value: 'A home of my own', erased: false, by: entry.id, at: entry.at, author: MARIE, voice: MARIE},
      ...{basis: 'own', proposal: null, conflict: [], hands: ['marie']},
    });
    expect(fields.why).to.equal(null);
    expect(steps.map((step) => [step.id, step.fields.what.value, step.hands])).to.deep.equal([
      [STEP.call, 'Call the co-op', ['marie']],
    ]);
  });

  describe('fields', () => {
    it('are changed one by one: two devices that change different ones agree', () => {
      marie.record(say('title', 'A home'));
      meet(marie, tablet);
      marie.set(say('why', 'Peace'));
      tablet.set(say('title', 'My home'));
      meet(marie, tablet);
      expect(textsOf(marie.view)).to.deep.equal({title: 'My home', why: 'Peace'});
      expect(marie.view.fields.title?.conflict).to.deep.equal([]);
      expect(marie.view).to.deep.equal(tablet.view);
    });

    it('keep both wordings of two devices that knew nothing of each other, until one follows both', () => {
      marie.record(say('title', 'A home'));
      meet(marie, tablet);
      marie.set(say('title', 'My own home'));
      tablet.set(say('title', 'A quiet home'));
      meet(marie, tablet);
      expect(marie.view.fields.title?.value).to.equal('A quiet home');
      expect(marie.view.fields.title?.conflict.map(({value}) => value)).to.deep.equal(['My own home']);
      marie.set(say('title', 'A quiet home of my own'));
      expect(marie.view.fields.title).to.deep.include({value: 'A quiet home of my own', conflict: []});
    });

    it('show the person’s wording before anybody else’s, whatever the clocks say', () => {
      paul.record(say('title', 'Housing'));
      meet(paul, marie);
      marie.set(say('title', 'A home'));
      paul.write('set', {changes: [say('title', 'Supported housing')]}, {at: '2030-01-01T00:00:00.000Z-0000'});
      meet(paul, marie);
      expect(marie.view.fields.title?.value).to.equal('A home');
      expect(marie.view.fields.title?.conflict.map(({value}) => value)).to.deep.equal(['Supported housing']);
    });

    it('call it no conflict when both say the same', () => {
      marie.record(say('title', 'A home'));
      meet(marie, tablet);
      marie.set(say('why', 'Peace'));
      tablet.set(say('why', 'Peace'));
      meet(marie, tablet);
      expect(marie.view.fields.why?.conflict).to.deep.equal([]);
    });

    it('lose their words when erased, and say so', () => {
      const entry = marie.record(say('title', 'A home'), say('review', '2026-12-01'));
      marie.write('redact', {target: entry.id});
      expect(marie.view.fields.title).to.include({value: '', erased: true});
      expect(marie.view.fields.review).to.include({value: '2026-12-01', erased: false});
    });

    it('are erased by nobody else, nor in the person’s name', () => {
      const entry = marie.record(say('title', 'A home'));
      meet(marie, paul);
      paul.write('redact', {target: entry.id});
      paul.write('redact', {target: entry.id}, {onBehalfOf: {...MARIE, basis: 'dictated'}});
      expect(paul.view.fields.title?.value).to.equal('A home');
    });
  });

  describe('a goal taken back', () => {
    it('leaves every group and stays in the history; taking that back brings it again', () => {
      marie.record(say('title', 'A home'));
      const end = marie.write('withdraw', {target: null});
      expect(marie.view).to.include({state: 'withdrawn', group: null});
      marie.write('withdraw', {target: end.id});
      expect(marie.view).to.include({state: 'recorded', group: 'goal/current/shared'});
    });

    it('is taken back by who put it forward, while the person has not taken it up', () => {
      paul.record(say('title', 'Housing'));
      meet(paul, marie, lise);
      lise.write('withdraw', {target: null});
      expect(lise.view.state).to.equal('recorded');
      paul.write('withdraw', {target: null});
      expect(paul.view.state).to.equal('withdrawn');
      marie.set(say('why', 'Peace'));
      meet(paul, marie);
      expect(paul.view.state).to.equal('recorded');
    });
  });

  describe('a private goal', () => {
    it('is for one pair of eyes, and hears nothing that is meant for others', () => {
      marie.write('record', {changes: [say('title', 'A home')]}, {audience: 'private'});
      meet(marie, paul);
      const shared = marie.set(say('title', 'Shown to all'));
      const another = paul.write('propose', {changes: [say('why', 'Safety')]}, {audience: 'private'});
      meet(marie, paul);
      expect(marie.view).to.include({visibleTo: 'marie', group: 'goal/current/private/marie', audience: 'private'});
      expect(textsOf(marie.view)).to.deep.equal({title: 'A home'});
      expect(marie.view.proposals).to.deep.equal([]);
      expect(marie.view.refused).to.deep.equal([shared.id, another.id]);
    });

    it('does not come out through a private word about a shared one', () => {
      marie.record(say('title', 'A home'));
      const secret = marie.write('set', {changes: [say('why', 'A secret')]}, {audience: 'private'});
      expect(marie.view.fields.why).to.equal(null);
      expect(marie.view.refused).to.deep.equal([secret.id]);
    });
  });

  it('keeps the person’s record where another by the same id claims to be older', () => {
    marie.record(say('title', 'A home'));
    const claim = {...paul.record(say('title', 'Housing')), at: '2020-01-01T00:00:00.000Z-0000', parents: []};
    const paper = new Paper().device(MARIE).receive(marie).take([claim]);
    expect(paper.view.author).to.deep.equal(MARIE);
    expect(textsOf(paper.view)).to.deep.equal({title: 'A home'});
    expect(paper.view.refused).to.deep.equal([claim.id]);
  });
});
