import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {daysAfter, type ConsentMoment} from './consent-days.js';
import {consentState, decisionStates} from './consent-state.js';
import {CONSENT_HOLDS} from './consent-states.js';
import {decisionBody, definitionOf, ZONE} from './consent.fixture.js';
import {foldConsent} from './fold-consent.js';
import {mayLeave} from './may-leave.js';
import {noticeHash, noticeOf} from './notice.js';
import {scattered} from '../entry/entry.arbitraries.js';
import {HybridClock} from '../entry/clock.js';
import {localDay} from '../entry/day.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';
import {decides} from '../entry/standing.js';
import {ANNE, MARIE, Paper, PAUL, say, type Device} from '../goal/goal.fixture.js';

const RUNS = {numRuns: 2_000};
const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 10, 22, 15);
const ENTITY = {kind: 'consent', id: 'goals-to-doctor'} as const;

const DEFINITIONS = ['1', '2', '3'].map((version) =>
  definitionOf({version, retention: {en: version, 'fr-CA': version}, reviewDays: 5, validDays: 10}),
);

type Does = 'give' | 'refuse' | 'withdraw' | 'receive' | 'reword' | 'jump' | 'forge' | 'dictate' | 'whisper' | 'redact';

/** One thing that happens on one of four devices: two of the person's, one of their representative, one of a practitioner. */
interface Move {
  readonly device: number;
  readonly does: Does;
  readonly number: number;
}

const USUAL: readonly Does[] = ['give', 'give', 'give', 'refuse', 'withdraw', 'withdraw', 'receive', 'receive'];
const RARE: readonly Does[] = ['reword', 'jump', 'jump', 'forge', 'dictate', 'whisper', 'redact'];

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    device: fc.nat({max: 3}),
    does: fc.constantFrom(...USUAL, ...RARE),
    number: fc.nat({max: 40}),
  }),
  {maxLength: 14},
);

/** What became of a record: its entries, the words now, and the clock. */
interface Life {
  readonly entries: readonly Entry[];
  readonly words: number;
  readonly wall: number;
}

/** Lives through moves on four devices, whose clock jumps. @returns What each device has, and all of them together. */
function live(all: readonly Move[], hashes: readonly string[]): readonly Life[] {
  const paper = new Paper();
  const devices = [MARIE, MARIE, ANNE, PAUL].map((author) => paper.device(author));
  let [wall, words] = [START, 0];
  const clocks = devices.map(() => new HybridClock(() => wall));
  const write = (index: number, draft: object, parts: object = {}): void => {
    const device = devices[index]!;
    for (const {at} of device.entries) clocks[index]!.observe(at);
    device.keep(draft as EntryDraft, {at: clocks[index]!.now(), ...parts});
  };
  for (const {device: index, does, number} of all) {
    wall += 1000;
    const device = devices[index]!;
    const parents = foldConsent(device.entries)?.heads ?? [];
    const decidedBy = index === 2 ? {kind: 'substitute', basis: 'A mandate'} : {kind: 'self'};
    const on = localDay(new Date(wall), ZONE);
    const days = {review: daysAfter(on, 5), until: daysAfter(on, 10)};
    const definition = {id: ENTITY.id, version: DEFINITIONS[words]!.version, hash: hashes[words]!};
    const body = decisionBody(DEFINITIONS[words], {definition, decidedBy, ...days} as never);
    const give = {entity: ENTITY, act: 'give', body, parents};
    if (does === 'give') write(index, give);
    else if (does === 'refuse') write(index, {...give, act: does, body: {...body, review: '', until: ''}});
    else if (does === 'withdraw') write(index, {...give, act: does, body: {}});
    else if (does === 'receive') device.receive(devices[number % 4]!);
    else if (does === 'reword') words = Math.min(words + 1, DEFINITIONS.length - 1);
    else if (does === 'jump') wall += (number - 20) * DAY;
    else if (does === 'forge') write(3, {...give, body: {...body, decidedBy: {kind: 'self'}}});
    else if (does === 'dictate') write(3, {...give, onBehalfOf: {...MARIE, basis: 'dictated'}});
    else if (does === 'whisper') write(index, {...give, audience: 'private'});
    else if (device.entries.length > 0) {
      write(index, {...give, act: 'redact', body: {target: device.entries[number % device.entries.length]!.id}});
    }
  }
  const whole = devices.flatMap(({entries}) => entries);
  return [...devices.map(({entries}) => entries), whole].map((entries) => ({entries, words, wall}));
}

/** The later of the clock and the newest entry, some days on. */
function momentOf({entries, wall}: Pick<Life, 'entries' | 'wall'>, days = 0): ConsentMoment {
  const clock = new Date(wall).toISOString();
  const newest = entries.reduce((last, {at}) => (at > last ? at : last), clock).slice(0, clock.length);
  return {now: new Date(Date.parse(newest) + days * DAY).toISOString(), zone: ZONE};
}

/** What a deciding hand wrote by itself, for all. */
function isDeciding({author, onBehalfOf, audience}: Entry): boolean {
  return decides(author.role) && !onBehalfOf && audience === 'shared';
}

/** Whether an entry comes after another in what deciding hands wrote. */
function comesAfter(entry: Entry, earlier: Entry, all: readonly Entry[]): boolean {
  return all
    .filter((each) => isDeciding(each) && entry.parents.includes(each.id))
    .some((parent) => parent.id === earlier.id || comesAfter(parent, earlier, all));
}

describe('a consent on several devices', function () {
  // Thousands of histories take their time on a busy machine.
  this.timeout(120_000);

  const goal = (new Paper().device(PAUL) satisfies Device).record(say('title', 'A home'));
  let hashes: readonly string[];

  before(async () => {
    hashes = await Promise.all(DEFINITIONS.map((definition) => noticeHash(noticeOf(definition, 'en'))));
  });

  function leaves({entries, words}: Life, moment: ConsentMoment): boolean {
    const [definition, definitionHash] = [DEFINITIONS[words]!, hashes[words]!];
    return mayLeave(goal, {definition, consent: foldConsent(entries), definitionHash, moment}).leaves;
  }

  /** Holds something against every device of every life, and all of them together. */
  function always(holds: (life: Life) => void): void {
    fc.assert(
      fc.property(moves, (all) => {
        for (const life of live(all, hashes)) holds(life);
      }),
      RUNS,
    );
  }

  it('lets out nothing after a withdrawal or a refusal that no later yes follows', () => {
    always((life) => {
      const own = life.entries.filter(isDeciding);
      const gives = own.filter(({act}) => act === 'give');
      const noes = own.filter(({act}) => act === 'refuse' || act === 'withdraw');
      const isOpen = noes.some((no) => !gives.some((give) => comesAfter(give, no, own)));
      if (isOpen) expect(leaves(life, momentOf(life))).to.equal(false);
    });
  });

  it('lets out nothing after the last day, nor under other words, wherever the clock goes', () => {
    always((life) => {
      const {entries, words} = life;
      const moment = momentOf(life);
      const today = localDay(new Date(moment.now), ZONE);
      const holding = entries.filter(
        (entry) =>
          isEntry(entry, 'consent', 'give') &&
          isDeciding(entry) &&
          entry.body.until >= today &&
          entry.body.definition.hash === hashes[words],
      );
      if (holding.length === 0) expect(leaves(life, moment)).to.equal(false);
    });
  });

  it('is given by nothing but a deciding hand', () => {
    always((life) => {
      const view = foldConsent(life.entries);
      const {state, decision} = consentState(view, DEFINITIONS[life.words]!, momentOf(life));
      const hasGiven = life.entries.some((entry) => entry.act === 'give' && isDeciding(entry));
      if (CONSENT_HOLDS.has(state)) {
        expect(hasGiven).to.equal(true);
        expect(isDeciding(life.entries.find(({id}) => id === decision?.by)!)).to.equal(true);
      }
      if (!hasGiven) expect(leaves(life, momentOf(life))).to.equal(false);
    });
  });

  it('is never given again by time', () => {
    always((life) => {
      const moments = [0, 1, 4, 5, 9, 10, 11, 400].map((days) => momentOf(life, days));
      const open = moments.map((moment) => leaves(life, moment));
      expect(open).to.deep.equal(open.toSorted((one, other) => Number(other) - Number(one)));
    });
  });

  it('lets out what was given last, so that all this is said of something', () => {
    let count = 0;
    always((life) => {
      const own = life.entries.filter((entry) => isDeciding(entry) && entry.act !== 'redact');
      const last = own.at(-1);
      const isLast = own.every((entry) => entry === last || comesAfter(last!, entry, life.entries));
      if (!last || !isLast || !isEntry(last, 'consent', 'give')) return;
      const {body} = last;
      const moment = momentOf(life);
      const holds = body.until >= localDay(new Date(moment.now), ZONE) && body.definition.hash === hashes[life.words];
      expect(leaves(life, moment)).to.equal(holds);
      if (holds) count++;
    });
    expect(count).to.be.above(RUNS.numRuns / 20);
  });

  it('comes to the same on all of them, in whatever order it came and how often', () => {
    const cases = moves.chain((all) => {
      const life = live(all, hashes).at(-1)!;
      return fc.tuple(fc.constant(life), scattered(life.entries));
    });
    fc.assert(
      fc.property(cases, ([life, arrived]) => {
        const [view, other] = [foldConsent(life.entries), foldConsent(arrived)];
        expect(other).to.deep.equal(view);
        const definition = DEFINITIONS[life.words]!;
        const moment = momentOf(life);
        expect(consentState(other, definition, moment)).to.deep.equal(consentState(view, definition, moment));
      }),
      RUNS,
    );
  });

  it('has one decision of its history in force at most for each that stands', () => {
    always((life) => {
      const view = foldConsent(life.entries);
      if (!view) return;
      const states = decisionStates(view, DEFINITIONS[life.words]!, momentOf(life));
      const standing = new Set(view.standing.map(({by}) => by));
      expect([...states.keys()]).to.deep.equal(view.decisions.map(({by}) => by));
      for (const [by, state] of states) if (CONSENT_HOLDS.has(state)) expect(standing.has(by)).to.equal(true);
    });
  });
});
