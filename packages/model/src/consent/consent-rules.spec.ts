import {expect} from '@open-wc/testing';

import {consentRefusal} from './consent-rules.js';
import {consentOn, decide, decisionBody, DEFINITION, withdraw} from './consent.fixture.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import {undoDraft} from '../goal/undo.js';
import {ANNE, MARIE, meet, Paper, PAUL, type Device} from '../goal/goal.fixture.js';

const ENTITY = {kind: 'consent', id: DEFINITION.id} as const;

describe('who may decide on a consent', () => {
  let marie: Device;
  let anne: Device;
  let paul: Device;

  beforeEach(() => {
    const paper = new Paper();
    [marie, anne, paul] = [paper.device(MARIE), paper.device(ANNE), paper.device(PAUL)];
  });

  /** The code with which a device's draft is refused there, before it is kept. */
  function codeOf(device: Device, draft: EntryDraft, parts: Partial<Entry> = {}): string | null {
    const before = device.entries;
    const entry = new Paper()
      .device(device.author)
      .take(before)
      .keep({...draft}, parts);
    return consentRefusal(entry, before)?.code ?? null;
  }

  const give = (parts: object = {}): EntryDraft => ({
    entity: ENTITY,
    act: 'give',
    body: decisionBody(DEFINITION, parts),
  });

  it('is the person, and who stands in their place in law', () => {
    expect(codeOf(marie, give())).to.equal(null);
    expect(codeOf(anne, give({decidedBy: {kind: 'substitute', basis: 'A mandate'}}))).to.equal(null);
    expect(codeOf(anne, give())).to.equal('consent-decider');
    expect(codeOf(paul, give())).to.equal('consent-hand');
    const onBehalfOf = {...MARIE, basis: 'dictated'} as const;
    expect(codeOf(paul, {...give(), onBehalfOf})).to.equal('consent-hand');
    expect(codeOf(anne, {...give(), onBehalfOf: {...MARIE, basis: 'representative'}})).to.equal('consent-behalf');
    expect(codeOf(marie, {...give(), audience: 'private'})).to.equal('consent-shared');
    expect(codeOf(marie, {...give(), entity: {kind: 'consent', id: 'another'}} as EntryDraft)).to.equal(
      'consent-purpose',
    );
  });

  it('says yes or no on what is shown, and names it', async () => {
    await decide(marie, 'give');
    expect(codeOf(marie, give(), {parents: []})).to.equal('consent-unseen');
    expect(codeOf(marie, give())).to.equal(null);
    anne.receive(marie);
    await decide(anne, 'refuse');
    await decide(marie, 'give');
    const heads = consentOn(marie)!.heads;
    meet(marie, anne);
    expect(codeOf(marie, give(), {parents: heads})).to.equal('consent-unseen');
    expect(codeOf(marie, give(), {parents: consentOn(marie)!.heads})).to.equal(null);
  });

  it('takes back what was decided, whatever else was decided meanwhile', async () => {
    const taken: EntryDraft = {entity: ENTITY, act: 'withdraw', body: {}};
    expect(codeOf(marie, taken)).to.equal('consent-undecided');
    await decide(marie, 'give');
    expect(codeOf(marie, taken, {parents: []})).to.equal(null);
    anne.receive(marie);
    expect(codeOf(anne, taken)).to.equal(null);
    expect(codeOf(paul.receive(marie), taken)).to.equal('consent-hand');
    withdraw(marie);
    expect(codeOf(marie, taken)).to.equal('consent-undecided');
    await decide(marie, 'refuse');
    expect(codeOf(marie, taken)).to.equal(null);
  });

  it('erases words about people, of what is there', async () => {
    const entry = await decide(marie, 'give');
    const erase = (target: string): EntryDraft => ({entity: ENTITY, act: 'redact', body: {target}});
    expect(codeOf(marie, erase(entry.id))).to.equal(null);
    expect(codeOf(marie, erase('00000000-0000-7000-8000-00000000ffff'))).to.equal('target');
    expect(codeOf(paul.receive(marie), erase(entry.id))).to.equal('consent-hand');
  });

  it('undoes no decision: a consent is taken back in the open', async () => {
    expect(undoDraft(await decide(marie, 'give'), marie.entries)).to.equal(null);
    expect(undoDraft(withdraw(marie), marie.entries)).to.equal(null);
  });
});
