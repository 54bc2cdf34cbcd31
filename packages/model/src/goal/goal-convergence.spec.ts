import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {foldGoal} from './fold-goal.js';
import {days, live, type Days} from './goal-days.fixture.js';
import {fieldHistory} from './goal-history.js';
import type {GoalFieldView, GoalView} from './goal-view.js';
import {meet, type Device} from './goal.fixture.js';
import {placeKey, type GoalChange} from './goal.js';
import {history, scattered} from '../entry/entry.arbitraries.js';
import type {Entry} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';

const RUNS = {numRuns: 1_000};

/** What an entry says at a place: found without the fold. */
interface Saying {
  readonly entry: Entry;
  readonly change: GoalChange;
}

/** Everything that follows, found by walking. */
function pastOf(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const walk = (id: string, past: Set<string>): Set<string> => {
    for (const parent of byId.get(id)?.parents ?? []) {
      if (past.has(parent)) continue;
      past.add(parent);
      walk(parent, past);
    }
    return past;
  };
  return new Map(entries.map(({id}) => [id, walk(id, new Set())]));
}

/** What an entry takes back. */
function targetOf(entry: Entry): string | null {
  return isEntry(entry, 'goal', 'withdraw') ? entry.body.target : null;
}

function isTakenBack(entry: Entry, entries: readonly Entry[]): boolean {
  return entries.some((other) => targetOf(other) === entry.id && !isTakenBack(other, entries));
}

function sayings(entries: readonly Entry[]): readonly Saying[] {
  return entries.flatMap((entry) =>
    isEntry(entry, 'goal', 'record') || isEntry(entry, 'goal', 'set') || isEntry(entry, 'goal', 'accept')
      ? entry.body.changes.map((change) => ({entry, change}))
      : [],
  );
}

function isMaries({entry}: Saying): boolean {
  return entry.author.role === 'person';
}

function viewAt(view: GoalView, change: GoalChange): GoalFieldView | null {
  if (!('step' in change)) return view.fields[change.field];
  const step = [...view.steps, ...view.removedSteps].find(({id}) => id === change.step);
  return step?.fields[change.field] ?? null;
}

/** What is to be read at a place: what is shown, and what stands beside it. */
function readAt(view: GoalView, change: GoalChange): readonly string[] {
  const at = viewAt(view, change);
  return at ? [at.value, ...at.conflict.map(({value}) => value)] : [];
}

/** Whether a place can be seen at all: a step whose own words were taken back is none. */
function hasPlace(view: GoalView, change: GoalChange): boolean {
  return !('step' in change) || [...view.steps, ...view.removedSteps].some(({id}) => id === change.step);
}

/** What everybody has once they have exchanged all they have. */
function merged(all: Days): Device {
  const devices = live(all);
  meet(...devices);
  return devices[0]!;
}

describe('a goal on several devices', function () {
  // Thousands of histories take their time on a busy machine.
  this.timeout(60_000);

  it('comes to the same on all of them, whoever wrote what when, and in whatever order it came', () => {
    const cases = days.map(merged).chain((device) => fc.tuple(fc.constant(device), scattered(device.entries)));
    fc.assert(
      fc.property(cases, ([device, arrived]) => {
        expect(foldGoal(arrived)).to.deep.equal(device.view);
      }),
      RUNS,
    );
  });

  it('loses nothing anybody wrote', () => {
    fc.assert(
      fc.property(days, (all) => {
        const {entries, view} = merged(all);
        const history = fieldHistory(entries);
        for (const {entry, change} of sayings(entries)) {
          if (view.refused.includes(entry.id)) continue;
          const found = history.find(({by, ...place}) => by === entry.id && placeKey(place) === placeKey(change));
          expect(found?.value).to.equal(change.value);
        }
      }),
      RUNS,
    );
  });

  it('shows, or keeps beside what it shows, every last word of the person', () => {
    fc.assert(
      fc.property(days, (all) => {
        const {entries, view} = merged(all);
        const past = pastOf(entries);
        const hers = sayings(entries).filter((saying) => isMaries(saying) && !isTakenBack(saying.entry, entries));
        for (const {entry, change} of hers) {
          const isOvertaken = hers.some(
            (other) => placeKey(other.change) === placeKey(change) && past.get(other.entry.id)?.has(entry.id),
          );
          if (!isOvertaken && hasPlace(view, change)) expect(readAt(view, change)).to.include(change.value);
        }
      }),
      RUNS,
    );
  });

  it('never shows anybody else’s words where the person has said something', () => {
    fc.assert(
      fc.property(days, (all) => {
        const {entries, view} = merged(all);
        for (const saying of sayings(entries)) {
          if (!isMaries(saying) || isTakenBack(saying.entry, entries)) continue;
          const at = viewAt(view, saying.change);
          if (at) expect(at.author.role).to.equal('person');
        }
      }),
      RUNS,
    );
  });

  it('shows others’ last words, keeps them beside what it shows, or offers them as a proposal', () => {
    fc.assert(
      fc.property(days, (all) => {
        const {entries, view} = merged(all);
        const past = pastOf(entries);
        const said = sayings(entries);
        const isPassedOver = ({entry}: Saying): boolean =>
          view.refused.includes(entry.id) || entries.some((other) => targetOf(other) === entry.id);
        for (const saying of said) {
          const {entry, change} = saying;
          if (isMaries(saying) || isPassedOver(saying) || !hasPlace(view, change)) continue;
          const isOvertaken = said.some(
            (other) => placeKey(other.change) === placeKey(change) && past.get(other.entry.id)?.has(entry.id),
          );
          const isOffered = view.proposals.some(({by}) => by === entry.id);
          if (!isOvertaken && !isOffered) expect(readAt(view, change)).to.include(change.value);
        }
      }),
      RUNS,
    );
  });

  it('keeps the person’s words in front of what anybody makes up: other clocks, other pasts, circles', () => {
    fc.assert(
      fc.property(history('goal'), (entries) => {
        const view = foldGoal(entries);
        fc.pre(view?.audience === 'shared');
        for (const saying of sayings(entries)) {
          const {entry, change} = saying;
          const isPassedOver = entry.audience === 'private' || view.refused.includes(entry.id);
          if (!isMaries(saying) || isPassedOver || entries.some((other) => targetOf(other) === entry.id)) continue;
          const at = viewAt(view, change);
          if (at || change.field === 'what') expect(at?.author.role).to.equal('person');
        }
      }),
      RUNS,
    );
  });
});
