import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {decide, place, reflect, rung} from './participation.fixture.js';
import {decisionGroup, participationGroup, reflectionGroup} from './participation-group.js';
import {history, idOf, scattered, STRANGER} from '../entry/entry.arbitraries.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import {FOLDS, type Views} from '../fold/folds.js';
import {MARIE, meet, Paper, PAUL, type Device} from '../goal/goal.fixture.js';

const RUNS = {numRuns: 500};
const KINDS = ['decision', 'participation', 'reflection'] as const;

type Kind = (typeof KINDS)[number];

/** How each kind is said, and under which id. */
const SAY: Readonly<Record<Kind, (device: Device, act: 'record' | 'set', number: number) => Entry>> = {
  decision: (device, act, number) => decide(device, act, `Title ${String(number)}`),
  participation: (device, act, number) => place(device, act, {place: rung(1 + (number % 8))}),
  reflection: (device, act, number) => reflect(device, act, {most: `Most ${String(number)}`}),
};

/** One thing done on one of three devices: the first two are those of one voice. */
interface Move {
  readonly device: number;
  readonly does: 'set' | 'withdraw' | 'redact' | 'receive';
  readonly number: number;
}

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    device: fc.nat({max: 2}),
    does: fc.constantFrom('set', 'set', 'set', 'withdraw', 'redact', 'receive'),
    number: fc.nat({max: 99}),
  }),
  {maxLength: 10},
);

/** What three devices have after what was done on them. */
function live(kind: Kind, all: readonly Move[]): readonly Device[] {
  const paper = new Paper();
  const devices = [paper.device(MARIE), paper.device(MARIE), paper.device(PAUL)];
  const first = SAY[kind](devices[0]!, 'record', 0);
  for (const device of devices) device.take([first]);
  for (const {device: index, does, number} of all) {
    const device = devices[index]!;
    if (does === 'set') SAY[kind](device, 'set', number);
    else if (does === 'receive') device.receive(devices[number % 3]!);
    else {
      const body = does === 'redact' ? {target: device.entries[number % device.entries.length]!.id} : {};
      device.keep({entity: first.entity, act: does, body} as EntryDraft);
    }
  }
  return devices;
}

function fold<K extends Kind>(kind: K, entries: readonly Entry[]): Views[K] | null {
  return FOLDS[kind].fold(entries);
}

/** A view but for where the next act goes on from, which everybody's acts move on. */
function said(kind: Kind, entries: readonly Entry[]): unknown {
  return {...fold(kind, entries), heads: []};
}

describe('what is said of participation on several devices', function () {
  // Thousands of histories take their time on a busy machine.
  this.timeout(60_000);

  for (const kind of KINDS) {
    it(`comes to the same ${kind} on all of them, in whatever order it came and how often`, () => {
      const cases = moves
        .map((all) => live(kind, all).flatMap(({entries}) => entries))
        .chain((entries) => fc.tuple(fc.constant(entries), scattered(entries)));
      fc.assert(
        fc.property(cases, ([entries, arrived]) => {
          expect(fold(kind, arrived)).to.deep.equal(fold(kind, entries));
        }),
        RUNS,
      );
    });

    it(`is a ${kind} in whose words nobody else has a part`, () => {
      fc.assert(
        fc.property(moves, (all) => {
          const devices = live(kind, all);
          meet(...devices);
          const entries = devices[0]!.entries;
          const own = entries.filter(({author}) => author.ref === MARIE.ref);
          const linked = entries.map((entry) => (own.includes(entry) ? entry : silenced(entry, own[0]!)));
          expect(said(kind, entries)).to.deep.equal(said(kind, linked));
        }),
        RUNS,
      );
    });

    it(`is a ${kind} that another hand leaves as it is, in whoever’s name it writes`, () => {
      const cases = history(kind).chain((entries) => fc.tuple(fc.constant(entries), history(kind)));
      fc.assert(
        fc.property(cases, ([entries, tries]) => {
          const [record] = entries;
          fc.pre(entries.every(({author}) => author.ref !== STRANGER.ref));
          const onBehalfOf = {...record!.author, basis: 'dictated'} as const;
          const dictated = tries
            .slice(1)
            .filter(({act}) => act !== 'record')
            .map((entry, index): Entry => ({...entry, id: idOf(100 + index), author: STRANGER, onBehalfOf}));
          expect(said(kind, [...entries, ...dictated])).to.deep.equal(said(kind, entries));
        }),
        RUNS,
      );
    });
  }

  it('stays in a private group where it is private, and in no private one where it is not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS).chain(history), (entries) => {
        const kind = entries[0]!.entity.kind as Kind;
        const view = fold(kind, entries);
        if (view?.state === 'withdrawn') expect(view.group).to.equal(null);
        else expect(view?.group).to.equal(groupOf(view!));
        const isPrivate = entries.find(({id}) => id === firstRecord(entries).id)?.audience === 'private';
        expect(view?.visibleTo).to.equal(isPrivate ? view?.voice.ref : null);
      }),
      RUNS,
    );
  });
});

/** An entry that says nothing, in the place of another: so that what follows it goes on following it. */
function silenced(entry: Entry, of: Entry): Entry {
  return {...entry, act: 'redact', body: {target: of.id}};
}

/** The entry that records a thing: the first by the clock. */
function firstRecord(entries: readonly Entry[]): Entry {
  const key = ({at, id}: Entry): string => `${at}|${id}`;
  return entries.filter(({act}) => act === 'record').reduce((first, each) => (key(each) < key(first) ? each : first));
}

function groupOf(view: Views[Kind]): string {
  const isPrivate = view.visibleTo !== null;
  if (view.kind === 'decision') return decisionGroup(isPrivate ? view.voice.ref : null);
  if (view.kind === 'participation') {
    return participationGroup({decision: view.decision, voice: view.voice, private: isPrivate});
  }
  return reflectionGroup({about: view.about, voice: view.voice, private: isPrivate});
}
