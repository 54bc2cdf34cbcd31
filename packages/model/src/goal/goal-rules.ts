import {readGoalLog} from './goal-log.js';
import {deedOf, rightTo} from './goal-rights.js';
import type {GoalView} from './goal-view.js';
import type {GoalPlace} from './goal.js';
import {handRefusals} from './hand-rules.js';
import type {Entry} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';
import type {Party} from '../entry/roles.js';
import {refusalOfErasure} from '../own/erasure.js';
import {refusalOf, type Refusal, type RefusalCode} from '../own/refusal.js';

/** From how many goals in progress on one may ask whether that is too much at once. A hint, never a wall. */
export const ACTIVE_GOALS_HINT = 3;

/**
 * Why an entry of a goal is refused; `null` when it is not. The hand that
 * wrote it decides, in whoever's name.
 *
 * What the fold passes over, or shows as a proposal, is refused here, so that
 * whoever writes it learns of it and can do what they may.
 *
 * @param before - All entries of the goal that are there already.
 */
export function goalRefusal(entry: Entry, before: readonly Entry[]): Refusal | null {
  const code = handRefusals(entry)[0]?.code ?? refusalOfErasure(entry, before) ?? refusalOfAct(entry, before);
  return code && refusalOf(code);
}

/**
 * Whether somebody may say something at a place of a goal themselves, rather
 * than propose it. Tells what {@link goalRefusal} would, from the view alone.
 *
 * @param place - A `step` the view does not know is a new one.
 */
export function mayState(view: GoalView, {role, ref}: Pick<Party, 'role' | 'ref'>, place: GoalPlace): boolean {
  const deed = deedOf(place.field);
  const right = rightTo(deed, role);
  if (right !== 'own') return right === 'yes';
  const isOwn = (hands: readonly string[] = []): boolean => hands.every((hand) => hand === ref);
  if (place.step === null) {
    if (!isOwn(view.fields[place.field]?.hands)) return false;
    return deed !== 'words' || (view.author.ref === ref && view.voice.ref === ref && !view.isDecided);
  }
  const step = [...view.steps, ...view.removedSteps].find(({id}) => id === place.step);
  if (!step) return rightTo('add-step', role) === 'yes';
  return deed === 'tick' ? isOwn(step.makers) && isOwn(step.fields[place.field]?.hands) : isOwn(step.hands);
}

/** @returns How many of some goals are in progress. See {@link ACTIVE_GOALS_HINT}. */
export function countActive(goals: readonly Pick<GoalView, 'state' | 'status'>[]): number {
  return goals.filter(({state, status}) => state === 'recorded' && status === 'active').length;
}

function refusalOfAct(entry: Entry, before: readonly Entry[]): RefusalCode | null {
  const isRecord = isEntry(entry, 'goal', 'record');
  if (isRecord && before.some(({act}) => act === 'record')) return 'recorded';
  const known = (id: string): boolean => before.some((each) => each.id === id);
  const proposal = isEntry(entry, 'goal', 'accept') || isEntry(entry, 'goal', 'differ') ? entry.body.proposal : null;
  if (proposal !== null && !known(proposal)) return 'target';
  const log = readGoalLog([...before, entry]);
  return log ? (log.refusals.get(entry.id) ?? null) : 'target';
}
