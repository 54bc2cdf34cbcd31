import {expect} from '@open-wc/testing';

import {acceptDraft, agreeDraft, changeDrafts, restoreDrafts, sharedCopy} from './goal-drafts.js';
import {foldGoal} from './fold-goal.js';
import {fieldHistory} from './goal-history.js';
import {goalRefusal} from './goal-rules.js';
import {MARIE, meet, Paper, PAUL, say, sayOf, STEP, textsOf, type Device} from './goal.fixture.js';
import type {GoalChange} from './goal.js';
import {idOf} from '../entry/basic.arbitraries.js';
import {checkEntry} from '../entry/check.js';
import type {EntryDraft} from '../entry/entry.js';
import {LIST_LIMIT} from '../entry/limits.js';

describe('drafts of acts on a goal', () => {
  let marie: Device;
  let tablet: Device;
  let paul: Device;

  beforeEach(() => {
    const paper = new Paper();
    [marie, tablet, paul] = [paper.device(MARIE), paper.device(MARIE), paper.device(PAUL)];
    marie.record(say('title', 'A home'), say('why', 'Peace'));
    meet(marie, tablet, paul);
  });

  function kept(device: Device, drafts: readonly EntryDraft[]) {
    return drafts.map((draft) => device.keep(draft));
  }

  it('say what is one’s own to say, and propose the rest', () => {
    const changes = [say('title', 'Housing'), say('review', '2026-12-01'), sayOf(STEP.call, 'what', 'Call')];
    const before = paul.entries;
    const [said, proposed] = kept(paul, changeDrafts(paul.view, PAUL, changes));
    expect([said?.act, proposed?.act]).to.deep.equal(['set', 'propose']);
    expect([said, proposed].map((entry) => goalRefusal(entry!, before))).to.deep.equal([null, null]);
    expect(textsOf(paul.view)).to.include({title: 'A home', review: '2026-12-01', 'call what': 'Call'});
    expect(paul.view.proposals[0]?.changes.map(({field}) => field)).to.deep.equal(['title']);
    expect(changeDrafts(marie.view, MARIE, changes).map(({act}) => act)).to.deep.equal(['set']);
    expect(changeDrafts(marie.view, MARIE, [])).to.deep.equal([]);
  });

  it('settle a conflict: they follow all there is', () => {
    tablet.set(say('title', 'My home'));
    marie.set(say('title', 'A quiet home'));
    meet(marie, tablet);
    expect(marie.view.fields.title?.conflict).to.have.length(1);
    kept(marie, changeDrafts(marie.view, MARIE, [say('title', 'My quiet home')]));
    expect(marie.view.fields.title).to.deep.include({value: 'My quiet home', conflict: []});
  });

  it('bring an earlier wording back', () => {
    marie.set(say('title', 'A quiet home'));
    const [first] = fieldHistory(marie.entries);
    kept(marie, restoreDrafts(marie.view, MARIE, first!));
    expect(textsOf(marie.view)['title']).to.equal('A home');
    expect(restoreDrafts(paul.view, PAUL, first!).map(({act}) => act)).to.deep.equal(['propose']);
  });

  it('take a proposal up as it was, and agree to what stands there', () => {
    paul.propose(say('title', 'Housing'), sayOf(STEP.call, 'what', 'Call'));
    meet(marie, paul);
    kept(marie, [acceptDraft(marie.view, marie.view.proposals[0]!)]);
    expect(textsOf(marie.view)).to.deep.equal({title: 'Housing', why: 'Peace', 'call what': 'Call'});
    const agreement = agreeDraft(marie.view);
    expect(agreement.body).to.deep.equal({
      versions: [
        {field: 'title', by: marie.view.fields.title?.by},
        {field: 'why', by: marie.entries[0]?.id},
        {step: STEP.call, field: 'what', by: marie.view.steps[0]?.fields.what.by},
      ],
    });
    expect(checkEntry(marie.keep(agreement))).to.have.property('entry');
  });
});

describe('sharedCopy', () => {
  const ids = (): (() => string) => {
    let count = 600;
    return () => idOf(count++);
  };

  function secret(...changes: readonly GoalChange[]): Device {
    const device = new Paper().device(MARIE, {audience: 'private'});
    device.record(say('title', 'A home'), ...changes);
    return device;
  }

  it('is a new goal with the same words, whose entries say nothing of the private one', () => {
    const device = secret(say('state', 'active'), sayOf(STEP.call, 'what', 'Call'), sayOf(STEP.walk, 'what', 'Walk'));
    device.set(say('order', `${STEP.walk} ${STEP.call}`), sayOf(STEP.walk, 'done', '2026-12-01'), say('why', 'Gone'));
    device.set(say('why', ''));
    const drafts = sharedCopy(device.view, ids());
    expect(JSON.stringify(drafts)).not.to.match(new RegExp(`${device.view.id}|${STEP.call}|${STEP.walk}|Gone`));
    const other = new Paper().device(MARIE);
    for (const draft of drafts) other.keep(draft);
    const view = foldGoal(other.entries);
    expect(view).to.include({audience: 'shared', visibleTo: null, status: 'active'});
    expect(view?.steps.map(({fields}) => [fields.what.value, fields.done?.value ?? ''])).to.deep.equal([
      ['Walk', '2026-12-01'],
      ['Call', ''],
    ]);
  });

  it('takes as many entries as its changes need, and tears no step apart', () => {
    const device = secret();
    const fields = ['what', 'who', 'how', 'by'] as const;
    for (let step = 0; step < 60; step++) {
      const value = (field: string): string => (field === 'by' ? '2026-12-01' : `${field} ${String(step)}`);
      device.set(...fields.map((field) => sayOf(idOf(2_000 + step), field, value(field))));
    }
    const other = new Paper().device(MARIE);
    const entries = sharedCopy(device.view, ids()).map((draft) => other.keep(draft));
    expect(entries.map(({act}) => act)).to.deep.equal(['record', 'set']);
    for (const entry of entries) {
      expect(checkEntry(entry)).to.have.property('entry');
      const {changes} = entry.body as {readonly changes: readonly GoalChange[]};
      expect(changes.length).to.be.at.most(LIST_LIMIT);
      const what = changes.filter(({field}) => field === 'what').map((change) => 'step' in change && change.step);
      expect(changes.every((change) => !('step' in change) || what.includes(change.step))).to.equal(true);
    }
    expect(foldGoal(other.entries)?.steps).to.have.length(60);
  });

  it('is none when there are no words left', () => {
    const device = secret();
    device.write('redact', {target: device.entries[0]?.id ?? ''});
    expect(sharedCopy(device.view)).to.deep.equal([]);
  });
});
