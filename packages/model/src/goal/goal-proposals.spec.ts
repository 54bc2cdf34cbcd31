import {expect} from '@open-wc/testing';

import {acceptDraft} from './goal-drafts.js';
import {LISE, MARIE, meet, Paper, PAUL, say, sayOf, STEP, textsOf, type Device} from './goal.fixture.js';

describe('the proposals of a goal', () => {
  let marie: Device;
  let paul: Device;
  let lise: Device;

  beforeEach(() => {
    const paper = new Paper();
    [marie, paul, lise] = [paper.device(MARIE), paper.device(PAUL), paper.device(LISE)];
    marie.record(say('title', 'A home'), say('why', 'Peace'));
    meet(marie, paul, lise);
  });

  it('change nothing, and say what they start from', () => {
    const entry = paul.propose(say('title', 'Supported housing'), sayOf(STEP.call, 'what', 'Call'));
    expect(textsOf(paul.view)).to.deep.equal({title: 'A home', why: 'Peace'});
    const [proposal] = paul.view.proposals;
    expect(proposal).to.deep.include({by: entry.id, author: PAUL, status: 'open'});
    expect(proposal?.changes).to.deep.equal([
      {
        ...{step: null, field: 'title', value: 'Supported housing', erased: false},
        ...{from: 'A home', standing: 'open'},
      },
      {...{step: STEP.call, field: 'what', value: 'Call', erased: false}, ...{from: '', standing: 'open'}},
    ]);
  });

  it('start from what their author had seen, whatever was taken back meanwhile', () => {
    const wording = marie.set(say('title', 'A quiet home'));
    meet(marie, paul);
    marie.write('withdraw', {target: wording.id});
    paul.propose(say('title', 'Supported housing'));
    meet(marie, paul);
    expect(paul.view.proposals[0]?.changes[0]).to.include({from: 'A quiet home', standing: 'moved'});
  });

  it('become words of the goal when the person accepts them, whole or in part', () => {
    const entry = paul.propose(say('title', 'Supported housing'), say('why', 'Safety'));
    meet(marie, paul);
    marie.keep(acceptDraft(marie.view, marie.view.proposals[0]!, [say('title', 'Housing with support')]));
    expect(textsOf(marie.view)).to.deep.equal({title: 'Housing with support', why: 'Peace'});
    expect(marie.view.fields.title).to.deep.include({author: MARIE, proposal: entry.id});
    expect(marie.view.proposals[0]?.status).to.equal('accepted');
  });

  it('are accepted by nobody else', () => {
    paul.propose(say('title', 'Supported housing'));
    const acceptance = paul.keep(acceptDraft(paul.view, paul.view.proposals[0]!));
    expect(textsOf(paul.view)['title']).to.equal('A home');
    expect(paul.view.proposals[0]?.status).to.equal('open');
    expect(paul.view.refused).to.deep.equal([acceptance.id]);
  });

  it('may be seen differently, and both texts stay', () => {
    const entry = paul.propose(say('title', 'Supported housing'));
    meet(marie, paul);
    marie.write('differ', {proposal: entry.id, text: 'I want to live alone.'});
    expect(marie.view.proposals[0]).to.deep.include({status: 'differed'});
    expect(marie.view.proposals[0]?.changes[0]?.value).to.equal('Supported housing');
    expect(marie.view.differing.map(({text, proposal}) => [text, proposal])).to.deep.equal([
      ['I want to live alone.', entry.id],
    ]);
    expect(marie.view.status).to.equal('proposed');
  });

  it('stay open when somebody else sees them differently: the person answers', () => {
    const entry = paul.propose(say('title', 'Supported housing'));
    meet(lise, paul);
    lise.write('differ', {proposal: entry.id, text: 'Too early.'});
    expect(lise.view.proposals[0]?.status).to.equal('open');
    expect(lise.view.differing).to.have.length(1);
  });

  it('are taken back by their author, unless the person accepted meanwhile', () => {
    const entry = paul.propose(say('why', 'Safety'));
    meet(marie, paul);
    paul.write('withdraw', {target: entry.id});
    expect(paul.view.proposals[0]?.status).to.equal('withdrawn');
    marie.keep(acceptDraft(marie.view, marie.view.proposals[0]!));
    meet(marie, paul);
    expect(paul.view.proposals[0]?.status).to.equal('accepted');
    expect(textsOf(paul.view)['why']).to.equal('Safety');
  });

  it('are overtaken once every place they are about says something else', () => {
    paul.propose(say('title', 'Supported housing'), say('why', 'Safety'));
    meet(marie, paul);
    marie.set(say('title', 'A quiet home'));
    expect(marie.view.proposals[0]).to.deep.include({status: 'open'});
    marie.set(say('why', 'Safety'));
    expect(marie.view.proposals[0]?.status).to.equal('overtaken');
    expect(marie.view.proposals[0]?.changes.map(({standing}) => standing)).to.deep.equal(['moved', 'made']);
  });

  it('are what a change comes to that was not its author’s to make', () => {
    const entry = paul.set(say('title', 'Supported housing'), say('review', '2026-12-01'));
    expect(textsOf(paul.view)).to.deep.equal({title: 'A home', why: 'Peace', review: '2026-12-01'});
    expect(paul.view.proposals.map(({by, changes}) => [by, changes.map(({field}) => field)])).to.deep.equal([
      [entry.id, ['title']],
    ]);
  });
});
