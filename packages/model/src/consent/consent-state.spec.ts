import {expect} from '@open-wc/testing';

import {consentState, decisionStates} from './consent-state.js';
import {consentOn, decide, DEFINITION, momentOf, reworded, withdraw, ZONE} from './consent.fixture.js';
import {ANNE, MARIE, meet, Paper, PAUL, type Device} from '../goal/goal.fixture.js';

function stateOn(device: Device, days = 0, definition: typeof DEFINITION | null = DEFINITION) {
  return consentState(consentOn(device), definition, momentOf(days));
}

function historyOn(device: Device, days = 0): readonly (string | undefined)[] {
  const view = consentOn(device)!;
  const states = decisionStates(view, DEFINITION, momentOf(days));
  return view.decisions.map(({by}) => states.get(by));
}

describe('where a consent stands', () => {
  let marie: Device;
  let other: Device;

  beforeEach(() => {
    const paper = new Paper();
    [marie, other] = [paper.device(MARIE), paper.device(MARIE)];
  });

  it('is a draft while nobody has decided, whatever was begun', () => {
    expect(stateOn(marie)).to.deep.equal({
      state: 'draft',
      decision: null,
      isDisputed: false,
      review: null,
      until: null,
    });
  });

  it('is what was decided last', async () => {
    const entry = await decide(marie, 'give');
    const {state, decision, review, until} = stateOn(marie);
    expect([state, decision?.by, review, until]).to.deep.equal(['given', entry.id, '2027-02-20', '2027-11-22']);
    await decide(marie, 'refuse');
    expect(stateOn(marie)).to.include({state: 'refused', review: null, until: null});
    await decide(marie, 'give');
    withdraw(marie);
    expect(stateOn(marie)).to.include({state: 'withdrawn', review: null, until: null});
    expect(historyOn(marie)).to.deep.equal(['changed', 'changed', 'withdrawn', 'withdrawn']);
    await decide(marie, 'give');
    expect(stateOn(marie).state).to.equal('given');
    expect(historyOn(marie)).to.deep.equal(['changed', 'changed', 'withdrawn', 'changed', 'given']);
  });

  it('is asked again on the day of review, holds until its last day, and ends after it', async () => {
    await decide(marie, 'give');
    const states = [89, 90, 365, 366, 4000].map((days) => stateOn(marie, days).state);
    expect(states).to.deep.equal(['given', 'review-due', 'review-due', 'expired', 'expired']);
    expect(historyOn(marie, 366)).to.deep.equal(['expired']);
  });

  it('never ends because somebody refused', async () => {
    await decide(marie, 'refuse');
    expect(stateOn(marie, 4000).state).to.equal('refused');
  });

  it('turns on local days, where it was written and where it is asked', async () => {
    await decide(marie, 'give');
    const view = consentOn(marie);
    const at = (now: string, zone: string) => consentState(view, DEFINITION, {now, zone}).state;
    expect(at('2027-11-23T04:59:00.000Z', ZONE)).to.equal('review-due');
    expect(at('2027-11-23T05:00:00.000Z', ZONE)).to.equal('expired');
    expect(at('2027-11-22T20:00:00.000Z', 'Asia/Tokyo')).to.equal('expired');
    expect(at('2027-11-23T05:00:00.000Z', 'America/Vancouver')).to.equal('expired');
  });

  it('is outdated once the words are others, or the version is', async () => {
    await decide(marie, 'give');
    expect(stateOn(marie, 0, reworded('2')).state).to.equal('outdated');
    expect(stateOn(marie, 0, reworded('1')).state).to.equal('outdated');
    expect(stateOn(marie, 0, {...DEFINITION, version: '2'}).state).to.equal('outdated');
    expect(stateOn(marie, 0, {...DEFINITION, covers: ['goal', 'progress', 'outcome']}).state).to.equal('outdated');
    expect(stateOn(marie, 0, {...DEFINITION, languages: ['fr-CA']}).state).to.equal('outdated');
    expect(stateOn(marie, 366, reworded('2')).state).to.equal('expired');
    expect(stateOn(marie, 0, null).state).to.equal('given');
    await decide(marie, 'refuse');
    expect(stateOn(marie, 0, reworded('2')).state).to.equal('outdated');
  });

  it('holds no longer than the words allow, whatever an entry claims', async () => {
    const entry = await decide(marie, 'give');
    const view = consentOn({
      entries: [{...entry, body: {...entry.body, review: '9999-01-01', until: '9999-01-01'}} as typeof entry],
    });
    expect(consentState(view, DEFINITION, momentOf())).to.include({review: '2027-02-20', until: '2027-11-22'});
  });

  it('counts a yes from its own moment on, and a no at once', async () => {
    await decide(marie, 'give');
    withdraw(marie);
    const [ahead, before] = ['2027-01-01T00:00:00.000Z-0000', '2026-12-31T23:59:59.999Z'];
    const yes = marie.keep({...(await decide(other, 'give')), parents: consentOn(marie)!.heads}, {at: ahead});
    marie.take([yes]);
    expect(stateOn(marie).state).to.equal('withdrawn');
    const at = (now: string) => consentState(consentOn(marie), DEFINITION, {now, zone: ZONE}).state;
    expect([at(before), at(ahead)]).to.deep.equal(['withdrawn', 'given']);
    marie.keep({entity: yes.entity, act: 'withdraw', body: {}} as never, {at: '2030-01-01T00:00:00.000Z-0000'});
    expect(at(ahead)).to.equal('withdrawn');
  });

  it('is disputed when a yes and a no knew nothing of each other, and the no is shown', async () => {
    await decide(marie, 'give');
    meet(marie, other);
    withdraw(marie);
    await decide(other, 'give');
    meet(marie, other);
    expect(stateOn(marie)).to.include({state: 'withdrawn', isDisputed: true});
    expect(consentOn(marie)?.standing.map(({act}) => act)).to.deep.equal(['withdraw', 'give']);
    await decide(other, 'give');
    expect(stateOn(other)).to.include({state: 'given', isDisputed: false});
  });

  it('is not disputed when two say the same, and takes the one that weighs more', async () => {
    await decide(marie, 'give', {definition: reworded('2')});
    await decide(other, 'give');
    meet(marie, other);
    expect(stateOn(marie)).to.include({state: 'outdated', isDisputed: false});
    const two = new Paper();
    const [one, another] = [two.device(MARIE), two.device(ANNE)];
    await decide(one, 'give');
    withdraw(one);
    await decide(another, 'refuse');
    meet(one, another);
    expect(stateOn(one)).to.include({state: 'withdrawn', isDisputed: false});
  });

  it('is nothing of what hands wrote that do not decide', async () => {
    const paul = new Paper().device(PAUL);
    const body = {...(await decide(new Paper().device(MARIE), 'give')).body};
    paul.keep({entity: {kind: 'consent', id: DEFINITION.id}, act: 'give', body} as never);
    expect(consentOn(paul)).to.equal(null);
    expect(stateOn(paul).state).to.equal('draft');
  });
});
