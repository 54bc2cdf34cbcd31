import {makersOf} from './authority.js';
import {isByPerson, type GoalLog, type Said} from './goal-log.js';
import type {GoalFields, GoalFieldView, GoalStep, StepFields} from './goal-view.js';
import {GOAL_FIELDS, placeKey, STEP_FIELDS} from './goal.js';
import {besideOthers, fieldOf, handsOf, lastWords} from './statements.js';
import {compareEntries} from '../entry/clock.js';

/** Steps on the list, and those taken off it. */
export interface GoalSteps {
  readonly steps: readonly GoalStep[];
  readonly removedSteps: readonly GoalStep[];
}

/** @returns What stands at each place of the goal itself. */
export function goalFields(log: GoalLog): GoalFields {
  const fields = GOAL_FIELDS.map((field) => {
    const view = fieldOf(log.saidAt(field), log);
    // An order is nobody's words: the latest stands, and there is nothing to choose.
    return [field, view && field === 'order' ? {...view, conflict: []} : view] as const;
  });
  // What is said in a field was checked to be of that field.
  return Object.fromEntries(fields) as unknown as GoalFields;
}

/** @returns The steps in their order. One without words for it is none. */
export function goalSteps(log: GoalLog, order: string): GoalSteps {
  const places = new Map((order === '' ? [] : order.split(' ')).map((id, place) => [id, place]));
  const steps = log.steps
    .map((id) => ({id, said: log.saidOfStep(id)}))
    .filter(({said}) => said.some(({change}) => change.field === 'what'))
    .map((step) => ({...step, place: places.get(step.id) ?? Infinity, made: firstOf(step.said)}))
    .sort((one, other) => (one.place === other.place ? compareMade(one.made, other.made) : one.place - other.place))
    .map(({id, said}) => stepOf(id, said, log));
  const isRemoved = ({fields}: GoalStep): boolean => fields.removed?.value === 'removed';
  return {steps: steps.filter((step) => !isRemoved(step)), removedSteps: steps.filter(isRemoved)};
}

function stepOf(id: string, said: readonly Said[], log: GoalLog): GoalStep {
  const fields = STEP_FIELDS.map((field) => {
    const at = log.saidAt(placeKey({step: id, field}));
    return [field, field === 'removed' ? removedOf(id, at, said, log) : fieldOf(at, log)] as const;
  });
  return {
    id,
    // Only steps with words for them are made into one.
    fields: Object.fromEntries(fields) as unknown as StepFields & {readonly what: GoalFieldView},
    hands: handsOf(said),
    makers: handsOf(makersOf(said, log)),
  };
}

/**
 * Whether a step is taken off the list. In doubt it stays, and who wants it off
 * is shown: where one took it off while another, knowing nothing of it, went on.
 */
function removedOf(step: string, at: readonly Said[], ofStep: readonly Said[], log: GoalLog): GoalFieldView | null {
  const last = lastWords(at, log);
  const [shown, ...others] = last;
  if (!shown) return null;
  const goneOn = shown.change.value === 'removed' ? wentOn(shown, ofStep, log) : undefined;
  if (!goneOn) return besideOthers(shown, others, at);
  return besideOthers({entry: goneOn.entry, change: {step, field: 'removed', value: ''}}, last, at);
}

/** @returns What somebody said of a step, when neither knew of the other; the person's removal stands against all but their own words. */
function wentOn(removal: Said, ofStep: readonly Said[], log: GoalLog): Said | undefined {
  const {ancestry} = log;
  return ofStep.find(
    (said) =>
      said.entry.id !== removal.entry.id &&
      said.change.value !== 'removed' &&
      (isByPerson(said) || !isByPerson(removal)) &&
      !ancestry.follows(removal.entry.id, said.entry.id) &&
      !ancestry.follows(said.entry.id, removal.entry.id),
  );
}

/** @returns The first words a step had: what it is sorted by. */
function firstOf(said: readonly Said[]): Said | undefined {
  const [first] = said
    .filter(({change}) => change.field === 'what')
    .sort(({entry: one}, {entry: other}) => compareEntries(one, other));
  return first;
}

function compareMade(one: Said | undefined, other: Said | undefined): number {
  if (!one || !other) return 0;
  const within = ({entry, change}: Said): number => entry.body.changes.indexOf(change);
  return compareEntries(one.entry, other.entry) || within(one) - within(other);
}
