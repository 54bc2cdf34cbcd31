import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {foldGoal} from './fold-goal.js';
import {days, live} from './goal-days.fixture.js';
import type {GoalView} from './goal-view.js';
import {MARIE, Paper, PAUL, say, type Device} from './goal.fixture.js';
import {undoDraft} from './undo.js';
import type {EntryDraft, EntityKind, Entry} from '../entry/entry.js';
import {FOLDS} from '../fold/folds.js';

/** What is to be seen: without what only says what happened. */
function seen(view: GoalView | null, acts: readonly Entry[]): unknown {
  const ids = acts.map(({id}) => id);
  return {
    ...view,
    heads: [],
    proposals: view?.proposals.filter(({status}) => status !== 'withdrawn'),
    refused: view?.refused.filter((id) => !ids.includes(id)),
  };
}

/** A person's device, and the last act on it that can be undone. */
const lastActs = days
  .map(live)
  .chain((devices) => fc.constantFrom(...devices))
  .map((device) => ({
    device,
    entry: device.entries.findLast(({author, parents}) => author.ref === device.author.ref && parents.length > 0),
  }));

describe('undoDraft', function () {
  // Thousands of histories take their time on a busy machine.
  this.timeout(60_000);

  it('leaves a goal as it was before, and undone itself as it was after', () => {
    fc.assert(
      fc.property(lastActs, ({device, entry}) => {
        fc.pre(entry !== undefined && device.view.heads.length === 1 && device.view.heads[0] === entry.id);
        const before = device.entries.filter((each) => each !== entry);
        const after = device.view;
        const undoing = device.keep(undoDraft(entry, device.entries)!);
        expect(seen(device.view, [entry, undoing])).to.deep.equal(seen(foldGoal(before), []));
        const redoing = device.keep(undoDraft(undoing, device.entries)!);
        expect(seen(device.view, [undoing, redoing])).to.deep.equal(seen(after, []));
      }),
      {numRuns: 1_000},
    );
  });

  it('brings back both wordings of a conflict that was settled', () => {
    const paper = new Paper();
    const [one, other] = [paper.device(MARIE), paper.device(MARIE)];
    one.record(say('title', 'A home'));
    other.receive(one);
    one.set(say('title', 'My home'));
    other.set(say('title', 'A quiet home'));
    one.receive(other);
    const conflict = one.view.fields.title;
    const choice = one.set(say('title', 'My home'));
    expect(one.view.fields.title?.conflict).to.deep.equal([]);
    one.keep(undoDraft(choice, one.entries)!);
    expect(one.view.fields.title).to.deep.equal(conflict);
  });

  it('takes back somebody’s own words only while the person has not gone on with them', () => {
    const paper = new Paper();
    const [paul, marie] = [paper.device(PAUL), paper.device(MARIE)];
    paul.record(say('title', 'Housing'));
    const wording = paul.set(say('title', 'A flat'));
    marie.receive(paul);
    paul.keep(undoDraft(wording, paul.entries)!);
    expect(paul.view.fields.title?.value).to.equal('Housing');
    marie.set(say('state', 'active'));
    paul.receive(marie);
    expect(paul.view.fields.title?.value).to.equal('A flat');
  });

  it('undoes the recording of a goal by taking the goal back', () => {
    const marie = new Paper().device(MARIE);
    const entry = marie.record(say('title', 'A home'));
    marie.keep(undoDraft(entry, marie.entries)!);
    expect(marie.view.state).to.equal('withdrawn');
  });

  it('undoes nothing that cannot be undone', () => {
    const marie = new Paper().device(MARIE);
    const entry = marie.record(say('title', 'A home'));
    expect(undoDraft(marie.write('redact', {target: entry.id}), marie.entries)).to.equal(null);
  });

  describe('of a rating or a comment', () => {
    const note = (text: string) =>
      ({on: '2026-11-22', progress: {kind: 'rated', value: 3}, attainment: null, note: text}) as const;
    const things = {
      progress: [{goal: 'g', ...note('One')}, note('Two')],
      comment: [{about: {kind: 'goal', id: 'g', part: null}, text: 'One'}, {text: 'Two'}],
    } as const;

    for (const [kind, [first, second]] of Object.entries(things)) {
      const write = (device: Device, act: string, body: object): Entry =>
        device.keep({entity: {kind: kind as EntityKind, id: 'x'}, act, body} as EntryDraft);
      const words = (device: Device): unknown => {
        const {note: said, text, ...view} = {note: '', text: '', ...FOLDS[kind as 'comment'].fold(device.entries)};
        return [view.state, said + text];
      };

      it(`brings the earlier words of a ${kind} back`, () => {
        const marie = new Paper().device(MARIE);
        write(marie, 'record', first);
        const correction = write(marie, 'set', second);
        expect(words(marie)).to.deep.equal(['recorded', 'Two']);
        const undoing = marie.keep(undoDraft(correction, marie.entries)!);
        expect(words(marie)).to.deep.equal(['recorded', 'One']);
        marie.keep(undoDraft(undoing, marie.entries)!);
        expect(words(marie)).to.deep.equal(['recorded', 'Two']);
      });

      it(`takes a ${kind} back, and not the taking back`, () => {
        const marie = new Paper().device(MARIE);
        const end = marie.keep(undoDraft(write(marie, 'record', first), marie.entries)!);
        expect(words(marie)).to.deep.equal(['withdrawn', 'One']);
        expect(undoDraft(end, marie.entries)).to.equal(null);
      });
    }
  });
});
