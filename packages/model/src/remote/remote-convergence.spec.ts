import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {foldContingency} from './fold-contingency.js';
import {foldOpinion} from './fold-opinion.js';
import {isOfPlans} from './contingency-rules.js';
import {isOpinion} from './opinion-rules.js';
import {conditionsGroup, preferenceGroup} from './remote-group.js';
import {arrange, by, describeConditions, opine, plansOn, prefer} from './remote.fixture.js';
import {history, idOf, scattered, STRANGER} from '../entry/entry.arbitraries.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';
import type {Party} from '../entry/roles.js';
import {settled} from '../fold/fold.js';
import {FOLDS, type Views} from '../fold/folds.js';
import {LISE, MARIE, meet, Paper, PAUL, someone, type Device} from '../goal/goal.fixture.js';

const RUNS = {numRuns: 500};
const KINDS = ['preference', 'conditions', 'opinion', 'contingency'] as const;
const OWN = ['preference', 'conditions', 'opinion'] as const;

type Kind = (typeof KINDS)[number];

const FIELDS = ['contactName', 'whoCalls', 'waitMinutes'] as const;

/** How each kind is said, and under which id. */
const SAY: Readonly<Record<Kind, (device: Device, act: 'record' | 'set', number: number) => Entry>> = {
  preference: (device, act, number) => prefer(device, act, {first: by(`mode-${String(number % 5)}`)}),
  conditions: (device, act, number) => describeConditions(device, act, {where: `Place ${String(number)}`}),
  opinion: (device, act, number) => opine(device, act, {limits: `Limit ${String(number)}`}),
  contingency: (device, act, number) => {
    const value = ['person', 'practitioner', ''][number % 3];
    const values = {contactName: `Name ${String(number % 5)}`, whoCalls: value, waitMinutes: String(number % 4)};
    const field = FIELDS[(number % 7) % 3]!;
    return arrange(device, number % 2 === 0 ? {[field]: values[field]} : values, act);
  },
};

/** One thing done on one of four devices: the first two are those of one voice, the last a manager's. */
interface Move {
  readonly device: number;
  readonly does: 'set' | 'record' | 'withdraw' | 'redact' | 'receive';
  readonly number: number;
}

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    device: fc.nat({max: 3}),
    does: fc.constantFrom('set', 'set', 'set', 'record', 'withdraw', 'redact', 'receive', 'receive'),
    number: fc.nat({max: 99}),
  }),
  {maxLength: 12},
);

/** Whose thing it is, of each kind. */
function voiceOf(kind: Kind): Party {
  return kind === 'opinion' ? PAUL : MARIE;
}

/** What four devices have after what was done on them. */
function live(kind: Kind, all: readonly Move[]): readonly Device[] {
  const paper = new Paper();
  const [own, other] = [voiceOf(kind), kind === 'opinion' ? LISE : PAUL];
  const devices = [own, own, other, someone('manager')].map((author) => paper.device(author));
  const first = SAY[kind](devices[0]!, 'record', 0);
  for (const device of devices) device.take([first]);
  for (const {device: index, does, number} of all) {
    const device = devices[index]!;
    if (does === 'set') SAY[kind](device, 'set', number);
    else if (does === 'receive') device.receive(devices[number % devices.length]!);
    else if (does === 'record') {
      if (kind === 'contingency') SAY[kind](device, 'record', number);
    } else if (does === 'redact' || kind !== 'contingency') {
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

describe('what is said of meeting at a distance on several devices', function () {
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

    it(`goes on from where a ${kind} stands, whoever wrote last`, () => {
      fc.assert(
        fc.property(moves, (all) => {
          const devices = live(kind, all);
          meet(...devices);
          const heads = fold(kind, devices[0]!.entries)?.heads ?? [];
          expect(heads).to.have.length.above(0);
          const {entity} = devices[0]!.entries[0]!;
          const draft = {entity, act: 'redact', body: {target: 'x'}, parents: heads} as EntryDraft;
          const next = devices[3]!.keep(draft);
          expect(fold(kind, devices[3]!.entries)?.heads).to.deep.equal([next.id]);
        }),
        RUNS,
      );
    });
  }

  for (const kind of OWN) {
    it(`is a thing of kind ${kind} in whose words nobody else has a part`, () => {
      fc.assert(
        fc.property(moves, (all) => {
          const devices = live(kind, all);
          meet(...devices);
          const entries = devices[0]!.entries;
          const own = entries.filter(({author}) => author.ref === voiceOf(kind).ref);
          const linked = entries.map((entry) => (own.includes(entry) ? entry : silenced(entry, own[0]!)));
          expect(said(kind, entries)).to.deep.equal(said(kind, linked));
        }),
        RUNS,
      );
    });

    it(`is a thing of kind ${kind} that another hand leaves as it is, in whoever’s name it writes`, () => {
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

  it('keeps what is private in a private group, and what is not in none', () => {
    fc.assert(
      fc.property(fc.constantFrom('preference' as const, 'conditions' as const).chain(history), (entries) => {
        const view = FOLDS[entries[0]!.entity.kind as 'preference' | 'conditions'].fold(entries)!;
        const isPrivate = view.audience === 'private';
        const group = {voice: view.voice, private: isPrivate};
        const name = view.kind === 'preference' ? preferenceGroup(group) : conditionsGroup(group);
        expect(view.group).to.equal(view.state === 'withdrawn' ? null : name);
        expect(view.visibleTo).to.equal(isPrivate ? view.voice.ref : null);
      }),
      RUNS,
    );
  });

  it('has no opinion and no plans but of those who may, and none that is kept from anybody', () => {
    fc.assert(
      fc.property(history('opinion'), history('contingency'), (opinions, plans) => {
        const [opinion, agreed] = [foldOpinion(opinions), foldContingency(plans)];
        expect(opinion === null).to.equal(!opinions.some((entry) => entry.act === 'record' && isOpinion(entry)));
        expect(agreed === null).to.equal(!plans.some((entry) => entry.act !== 'redact' && isOfPlans(entry)));
        expect([opinion?.visibleTo ?? null, agreed?.visibleTo ?? null]).to.deep.equal([null, null]);
      }),
      RUNS,
    );
  });

  it('loses nobody’s last words of the plans: each is shown, or kept beside what is shown', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const devices = live('contingency', all);
        meet(...devices);
        const view = plansOn(devices[0]!);
        const last = settled(devices[0]!.entries).filter(
          ({id, author}) => view.heads.includes(id) && author.role !== 'manager',
        );
        for (const entry of last) {
          if (!isEntry(entry, 'contingency', 'set') && !isEntry(entry, 'contingency', 'record')) continue;
          for (const {field, value} of entry.body.changes) {
            const {value: shown, others} = view.fields[field];
            expect([shown, ...others.map((other) => other.value)], field).to.include(value);
          }
        }
      }),
      RUNS,
    );
  });

  it('says of each part of the plans what somebody said of it, and nothing of a manager’s', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const devices = live('contingency', all);
        meet(...devices);
        const {fields} = plansOn(devices[0]!);
        for (const {by: writing, others} of Object.values(fields)) {
          for (const {author} of [writing, ...others.map((other) => other.by)].flatMap((each) => each ?? [])) {
            expect(author.role).not.to.equal('manager');
          }
        }
      }),
      RUNS,
    );
  });
});

/** An entry that says nothing, in the place of another: so that what follows it goes on following it. */
function silenced(entry: Entry, of: Entry): Entry {
  return {...entry, act: 'redact', body: {target: of.id}};
}
