import {isByPerson, type GoalLog, type Proposing, type Said, type Speaking} from './goal-log.js';
import type {GoalFieldView, GoalStatement} from './goal-view.js';
import type {GoalChange} from './goal.js';
import {compareEntries} from '../entry/clock.js';
import {voiceOf} from '../entry/voice.js';
import {writingOf} from '../own/writing.js';

/** @returns One thing that was said, as a view shows it. */
export function statementOf({
  entry,
  change,
}: {
  readonly entry: Speaking | Proposing;
  readonly change: GoalChange;
}): GoalStatement {
  const proposal = 'proposal' in entry.body ? entry.body.proposal : null;
  return {...writingOf(entry), value: change.value, erased: change.erased ?? false, proposal};
}

/** @returns Everybody who wrote or spoke, each once, in the order they came. */
export function handsOf(said: readonly Said[]): readonly string[] {
  const inOrder = [...said].sort(({entry: one}, {entry: other}) => compareEntries(one, other));
  return [...new Set(inOrder.flatMap(({entry}) => [entry.author.ref, voiceOf(entry).ref]))];
}

/**
 * The last words: those that none of the others follows. The one to show comes
 * first: the person's before anybody else's, and then the latest.
 */
export function lastWords(said: readonly Said[], {ancestry}: GoalLog): readonly Said[] {
  const isOvertaken = (one: Said): boolean =>
    said.findLast(
      (other) => ancestry.isAfter(other.entry.id, one.entry.id) && (isByPerson(other) || !isByPerson(one)),
    ) !== undefined;
  return said
    .filter((one) => !isOvertaken(one))
    .sort(
      (one, other) => Number(isByPerson(other)) - Number(isByPerson(one)) || compareEntries(other.entry, one.entry),
    );
}

/** @returns What stands at a place, and what others say who knew nothing of it; `null` where nothing was said. */
export function fieldOf(said: readonly Said[], log: GoalLog): GoalFieldView | null {
  const [shown, ...others] = lastWords(said, log);
  return shown ? besideOthers(shown, others, said) : null;
}

/** @returns What stands at a place, the one shown being chosen already. */
export function besideOthers(shown: Said, others: readonly Said[], said: readonly Said[]): GoalFieldView {
  const conflict = others
    .filter(({change}) => change.value !== shown.change.value)
    .sort(({entry: one}, {entry: other}) => compareEntries(other, one))
    .map(statementOf);
  return {...statementOf(shown), conflict, hands: handsOf(said)};
}
