import {aboutGoalsRefusal} from './about-goals.js';
import {GOAL_RIGHTS, type Deed} from './goal-rights.js';
import {goalRefusal} from './goal-rules.js';
import {GOAL, MARIE, Paper, PAUL, say, sayOf, STEP, type Device} from './goal.fixture.js';
import {idOf} from '../entry/basic.arbitraries.js';
import type {Entry} from '../entry/entry.js';
import type {Party, Role} from '../entry/roles.js';
import {decides} from '../entry/standing.js';

/** Every deed there is. */
export const DEEDS = Object.keys(GOAL_RIGHTS) as readonly Deed[];
/** In the person's name, as they said it. */
export const DICTATED = {...MARIE, basis: 'dictated'} as const;
const RATING = {goal: GOAL, on: '2026-11-22', progress: {kind: 'declined'}, attainment: null, note: ''} as const;
const COMMENT = {about: {kind: 'goal', id: GOAL, part: null}, text: 'Well.'} as const;

/** One try at each deed. */
export const ATTEMPTS: Readonly<Record<Deed, (device: Device) => Entry>> = {
  record: (device) => device.record(say('title', 'Mine')),
  words: (device) => device.set(say('title', 'Mine')),
  frame: (device) => device.set(say('review', '2026-12-01')),
  'add-step': (device) => device.set(sayOf(STEP.visit, 'what', 'Visit')),
  step: (device) => device.set(sayOf(STEP.call, 'removed', 'removed')),
  tick: (device) => device.set(sayOf(STEP.call, 'done', '2026-12-01')),
  decide: (device) => device.set(say('state', 'active')),
  propose: (device) => device.propose(say('title', 'Mine')),
  accept: (device) => device.write('accept', {proposal: idOf(2), changes: [say('why', 'So')]}),
  agree: (device) => device.write('agree', {versions: [{field: 'title', by: idOf(0)}]}),
  differ: (device) => device.write('differ', {proposal: null, text: 'No.'}),
  rate: (device) => device.keep({entity: {kind: 'progress', id: 'x'}, act: 'record', body: RATING}),
  comment: (device) => device.keep({entity: {kind: 'comment', id: 'x'}, act: 'record', body: COMMENT}),
  'withdraw-goal': (device) => device.write('withdraw', {target: null}),
  withdraw: (device) => device.write('withdraw', {target: idOf(1)}),
  redact: (device) => device.write('redact', {target: idOf(1)}),
};

/** @returns What came of a try: the entry, and why it is refused. */
export function tried(device: Device, attempt: (device: Device) => Entry) {
  const before = device.entries;
  const entry = attempt(device);
  const refusal = entry.entity.kind === 'goal' ? goalRefusal(entry, before) : aboutGoalsRefusal(entry, []);
  return {entry, code: refusal?.code ?? null};
}

/** @returns Why a try is refused. */
export function codeOf(device: Device, attempt: (device: Device) => Entry): string | null {
  return tried(device, attempt).code;
}

/** @returns A device with a goal, a step of it and a proposal, all by one author. */
export function deviceWith(actor: Party, author: Party, deed: Deed): Device {
  const paper = new Paper();
  const [device, other] = [paper.device(actor), paper.device(author)];
  if (deed === 'record') return device;
  other.record(say('title', 'A home'), say('review', '2026-11-30'));
  other.set(sayOf(STEP.call, 'what', 'Call'), sayOf(STEP.call, 'done', '2026-11-30'));
  other.propose(say('why', 'So'));
  return device.receive(other);
}

/** @returns Somebody whose things are not those of a role. */
export function othersFor(role: Role): Party {
  return decides(role) ? PAUL : MARIE;
}
