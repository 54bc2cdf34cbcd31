import {expect} from '@open-wc/testing';

import {consentOn, decide, DEFINITION, definitionOf, momentOf, reworded, withdraw} from './consent.fixture.js';
import {LEAVE_REASONS, mayLeave, type LeavingUnder} from './may-leave.js';
import {noticeHash, noticeOf} from './notice.js';
import type {ConsentDefinition} from '../definition/consent.js';
import {entryOf} from '../entry/entry.arbitraries.js';
import type {Entry} from '../entry/entry.js';
import {MARIE, meet, Paper, PAUL, say, type Device} from '../goal/goal.fixture.js';

describe('mayLeave', () => {
  let marie: Device;
  let other: Device;
  let goal: Entry;

  beforeEach(() => {
    const paper = new Paper();
    [marie, other] = [paper.device(MARIE), paper.device(MARIE)];
    goal = new Paper().device(PAUL).record(say('title', 'A home'));
  });

  /** Why an entry stays; `leaves` when it does not. */
  async function answer(entry = goal, parts: Partial<LeavingUnder> = {}): Promise<string> {
    const {definition = DEFINITION, consent = consentOn(marie), moment = momentOf()} = parts;
    const definitionHash = parts.definitionHash ?? (await noticeHash(noticeOf(definition, 'en')));
    const leave = mayLeave(entry, {definition, consent, definitionHash, moment});
    if (leave.leaves) return 'leaves';
    expect(leave.message).to.equal(LEAVE_REASONS[leave.reason]);
    return leave.reason;
  }

  it('lets out what a consent covers, while it is given', async () => {
    expect(await answer()).to.equal('undecided');
    await decide(marie, 'give');
    expect(await answer()).to.equal('leaves');
    expect(await answer(goal, {moment: momentOf(100)})).to.equal('leaves');
    expect(await answer(goal, {moment: momentOf(366)})).to.equal('expired');
    expect(await answer(goal, {moment: momentOf(-1)})).to.equal('undecided');
    expect(await answer(goal, {moment: {now: 'never', zone: 'UTC'}})).to.equal('undecided');
  });

  it('never lets out what is private, nor what is not covered, nor under services', async () => {
    await decide(marie, 'give');
    expect(await answer({...goal, audience: 'private'})).to.equal('private');
    expect(await answer(entryOf(1, {act: 'withdraw', body: {}}))).to.equal('not-covered');
    const services: ConsentDefinition = definitionOf({about: 'services'});
    expect(await answer(goal, {definition: services})).to.equal('services');
  });

  it('lets nothing out after a refusal or a withdrawal', async () => {
    await decide(marie, 'refuse');
    expect(await answer()).to.equal('refused');
    await decide(marie, 'give');
    withdraw(marie);
    expect(await answer()).to.equal('withdrawn');
  });

  it('lets nothing out under other words than were agreed to', async () => {
    await decide(marie, 'give');
    expect(await answer(goal, {definition: reworded('2')})).to.equal('outdated');
    expect(await answer(goal, {definition: reworded('1')})).to.equal('outdated');
    expect(await answer(goal, {definitionHash: 'b'.repeat(64)})).to.equal('outdated');
    expect(await answer(goal, {definition: definitionOf({covers: ['goal']})})).to.equal('outdated');
    expect(await answer(goal, {definition: definitionOf({id: 'goals-to-others'})})).to.equal('undecided');
  });

  it('lets nothing out while a yes and a no stand side by side', async () => {
    await decide(marie, 'give');
    await decide(other, 'refuse');
    meet(marie, other);
    expect(await answer()).to.equal('disputed');
    await decide(marie, 'give');
    expect(await answer()).to.equal('leaves');
  });

  it('counts what was agreed to in another language', async () => {
    await decide(marie, 'give', {language: 'fr'});
    expect(await answer(goal, {definitionHash: await noticeHash(noticeOf(DEFINITION, 'fr-CA'))})).to.equal('leaves');
  });
});
