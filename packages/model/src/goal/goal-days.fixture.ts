import fc from 'fast-check';

import {agreeDraft} from './goal-drafts.js';
import {LISE, MARIE, Paper, PAUL, say, sayOf, STEP, type Device} from './goal.fixture.js';
import {GOAL_STATES, type GoalChange} from './goal.js';
import {undoDraft} from './undo.js';

/** One moment in the life of a goal: somebody writes, or hands some of what they have to somebody else. */
export interface Moment {
  /** Which device does it, and which other it is about. */
  readonly device: number;
  readonly other: number;
  readonly does: 'set' | 'propose' | 'accept' | 'differ' | 'agree' | 'decide' | 'undo' | 'end' | 'send';
  /** Chooses among what there is. */
  readonly pick: number;
}

const STEPS = Object.values(STEP);

/** Places that are written in, the person's own first. */
const PLACES = [
  ...(['title', 'why', 'review', 'expected'] as const).map((field) => ({step: null, field})),
  ...STEPS.flatMap((step) => (['what', 'who', 'done', 'removed'] as const).map((field) => ({step, field}))),
] as const;

/** Some days of a goal. */
export interface Days {
  /** Which device records it. */
  readonly recorder: number;
  readonly moments: readonly Moment[];
}

/** Days on four devices, two of them the person's. */
export const days: fc.Arbitrary<Days> = fc.record({
  recorder: fc.nat({max: 3}),
  moments: fc.array(
    fc.record({
      device: fc.nat({max: 3}),
      other: fc.nat({max: 3}),
      does: fc.constantFrom<Moment['does']>(
        ...([
          'set',
          'set',
          'set',
          'set',
          'propose',
          'accept',
          'accept',
          'accept',
          'differ',
          'agree',
          'decide',
          'undo',
          'end',
        ] as const),
        ...(['send', 'send', 'send', 'send'] as const),
      ),
      pick: fc.nat({max: 0xffff}),
    }),
    {minLength: 5, maxLength: 40},
  ),
});

/** @returns The four devices as they are after those days, with no more exchanged than was. */
export function live({recorder, moments}: Days): readonly Device[] {
  const paper = new Paper();
  const devices = [MARIE, PAUL, LISE, MARIE].map((author) => paper.device(author));
  const first = devices[recorder];
  first?.record(say('title', 'The beginning'), sayOf(STEP.call, 'what', 'Call'));
  for (const device of devices) if (first) device.receive(first);
  for (const [index, moment] of moments.entries()) {
    const [device, other] = [devices[moment.device], devices[moment.other]];
    if (!device || !other) continue;
    if (moment.does === 'send') other.take(device.entries.filter((_, place) => (moment.pick >>> (place % 16)) & 1));
    else write(device, moment, `words ${String(index)}`);
  }
  return devices;
}

function write(device: Device, {does, pick}: Moment, words: string): void {
  const proposal = does === 'differ' || does === 'accept' ? device.view.proposals[pick % 3] : undefined;
  if (does === 'set') device.set(...changes(pick, words));
  else if (does === 'propose') device.propose(...changes(pick, words));
  else if (does === 'decide') device.set(say('state', GOAL_STATES[pick % GOAL_STATES.length] ?? 'active'));
  else if (does === 'agree') device.keep(agreeDraft(device.view));
  else if (does === 'differ') device.write('differ', {proposal: proposal?.by ?? null, text: words});
  else if (does === 'end') device.write('withdraw', {target: null});
  else if (does === 'undo') undo(device, pick);
  else if (proposal) device.write('accept', {proposal: proposal.by, changes: changes(pick, words)});
}

/** One or two changes, now and then of the same words as others. */
function changes(pick: number, words: string): readonly GoalChange[] {
  // Often the same place, so that there is something to disagree about.
  const first = PLACES[pick % 3 === 0 ? 0 : pick % PLACES.length];
  const second = PLACES[(pick >>> 5) % PLACES.length];
  const places = first === second || pick % 2 === 0 ? [first] : [first, second];
  return places.flatMap((place) => (place ? [changeOf(place, pick % 7 === 0 ? 'the same words' : words)] : []));
}

function changeOf({step, field}: (typeof PLACES)[number], words: string): GoalChange {
  const days: Readonly<Record<string, string>> = {review: '2026-12-01', done: '2026-12-02', removed: 'removed'};
  const value = days[field] ?? words;
  return step === null ? say(field, value) : sayOf(step, field, value);
}

function undo(device: Device, pick: number): void {
  const own = device.entries.filter(({author, act}) => author.ref === device.author.ref && act !== 'record');
  const entry = own[pick % own.length];
  const draft = entry && undoDraft(entry, device.entries);
  if (draft) device.keep(draft);
}
