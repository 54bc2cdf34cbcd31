import {expect} from '@open-wc/testing';

import {acceptDraft} from './goal-drafts.js';
import {fieldHistory} from './goal-history.js';
import {MARIE, meet, Paper, PAUL, say, sayOf, STEP} from './goal.fixture.js';
import {undoDraft} from './undo.js';

describe('fieldHistory', () => {
  it('tells every text, who wrote it, and what came of it', () => {
    const paper = new Paper();
    const [marie, paul] = [paper.device(MARIE), paper.device(PAUL)];
    marie.record(say('title', 'A home'));
    meet(marie, paul);
    paul.propose(say('title', 'Housing'));
    paul.set(say('why', 'Safety'), sayOf(STEP.call, 'what', 'Call'), say('state', 'active'));
    meet(marie, paul);
    const acceptance = marie.keep(
      acceptDraft(
        marie.view,
        marie.view.proposals.find(({changes}) => changes[0]?.field === 'title')!,
      ),
    );
    marie.keep(undoDraft(acceptance, marie.entries)!);
    const told = fieldHistory(marie.entries).map(
      ({step, field, value, author, act, standing, isWithdrawn}) =>
        `${step === null ? '' : 'step '}${field} “${value}” ${author.ref} ${act}: ${standing}${isWithdrawn ? ', taken back' : ''}`,
    );
    expect(told).to.deep.equal([
      'title “A home” marie record: said',
      'title “Housing” paul propose: proposed',
      'why “Safety” paul set: proposed',
      'step what “Call” paul set: said',
      'state “active” paul set: refused',
      'title “Housing” marie accept: said, taken back',
    ]);
  });

  it('is empty while the goal is not recorded', () => {
    const paper = new Paper();
    const device = paper.device(MARIE);
    device.set(say('title', 'A home'));
    expect(fieldHistory(device.entries)).to.deep.equal([]);
  });
});
