import {rightTo} from './goal-rights.js';
import type {Entry, EntryOf} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';
import {decides} from '../entry/standing.js';
import {voiceOf} from '../entry/voice.js';
import type {RefusalCode} from '../own/refusal.js';

/** Any entry about a goal. */
export type GoalEntry = Extract<Entry, {readonly entity: {readonly kind: 'goal'}}>;

/** The entry a goal begins with. */
export type GoalRecord = EntryOf<'goal', 'record'>;

/** @returns Whether an entry is about a goal. */
export function isGoalEntry(entry: Entry): entry is GoalEntry {
  return entry.entity.kind === 'goal';
}

/**
 * The entry a goal begins with: the first; where there are two, which no
 * honest device writes, one by the person's hand before any other.
 *
 * @param all - In the order of the clock.
 */
export function recordAmong(all: readonly Entry[]): GoalRecord | undefined {
  const records = all.filter((entry) => isEntry(entry, 'goal', 'record'));
  return records.find(({author}) => decides(author.role)) ?? records[0];
}

/** @returns Why an entry has no part in a goal, whatever it says; `null` when it has. */
export function refusalAtGate(entry: Entry, record: GoalRecord): RefusalCode | null {
  const {author, act, onBehalfOf} = entry;
  if (rightTo('propose', author.role) === 'no') return 'role';
  if (act === 'record' && entry.id !== record.id) return 'recorded';
  if (!isHeardIn(entry, record)) return 'audience';
  if (act === 'accept' && rightTo('accept', author.role) === 'no') return 'accept';
  if ((act === 'agree' || act === 'differ') && onBehalfOf && !decides(author.role)) return 'behalf';
  return null;
}

/**
 * Whether an entry is for the eyes the goal is for.
 *
 * A private word about a shared goal would show its author another goal than
 * everybody else; a shared one about a private goal, or another's private one,
 * is not for the one who keeps the goal to themselves.
 */
function isHeardIn(entry: Entry, record: GoalRecord): boolean {
  if (entry.audience !== record.audience) return false;
  const {ref} = voiceOf(record);
  return record.audience === 'shared' || entry.author.ref === ref || voiceOf(entry).ref === ref;
}
