import {
  deedOf,
  LEVEL_FIELDS,
  mayState,
  placeKey,
  rightTo,
  STANDINGS,
  type GoalField,
  type GoalFieldView,
  type GoalPlace,
  type GoalProposal,
  type GoalStep,
  type GoalView,
  type Party,
} from '@avec/model';

/** Where goals are listed: what waits to be talked about, then by what the person decided. */
export const GOAL_SHELVES = ['active', 'open', 'on-hold', 'reached', 'set-aside'] as const;

/** One of {@link GOAL_SHELVES}. */
export type GoalShelf = (typeof GOAL_SHELVES)[number];

/** How somebody may write in a place: their words stand there, or beside what stands there, or not at all. */
export type WriteMode = 'set' | 'propose' | 'none';

/** @returns Where a goal is listed. */
export function shelfOf({status}: Pick<GoalView, 'status'>): GoalShelf {
  return status === 'proposed' || status === 'agreed' || status === 'differ' ? 'open' : status;
}

/** @returns What stands at a place; `null` where nobody has said anything. */
export function fieldAt(goal: GoalView, {step, field}: GoalPlace): GoalFieldView | null {
  if (step === null) return goal.fields[field];
  const steps = [...goal.steps, ...goal.removedSteps];
  return steps.find(({id}) => id === step)?.fields[field] ?? null;
}

/** @returns How somebody may write in a place of a goal. */
export function writeMode(goal: GoalView, actor: Party, place: GoalPlace): WriteMode {
  if (mayState(goal, actor, place)) return 'set';
  return rightTo('propose', actor.role) === 'yes' && deedOf(place.field) !== 'decide' ? 'propose' : 'none';
}

/** @returns Whether goals are not open to somebody in this role. */
export function isOutside({role}: Party): boolean {
  return STANDINGS[role] === 'outside';
}

/** @returns Steps that are for now, and those that are for later, in their order. */
export function stepsByTime({steps}: Pick<GoalView, 'steps'>): {
  readonly now: readonly GoalStep[];
  readonly later: readonly GoalStep[];
} {
  const isLater = ({fields}: GoalStep): boolean => fields.later?.value === 'later';
  return {now: steps.filter((step) => !isLater(step)), later: steps.filter(isLater)};
}

/** @returns Whether a step was done. */
export function isDone({fields}: GoalStep): boolean {
  return (fields.done?.value ?? '') !== '';
}

/** @returns The first step that is not done; `null` when there is none. */
export function nextStep(goal: Pick<GoalView, 'steps'>): GoalStep | null {
  return stepsByTime(goal).now.find((step) => !isDone(step)) ?? null;
}

/**
 * @returns Ids of all steps with one moved among those it is listed with; `null` where it cannot go further.
 * @param by - How many places: −1 for one up.
 */
export function movedOrder(goal: GoalView, stepId: string, by: number): readonly string[] | null {
  const {now, later} = stepsByTime(goal);
  const list = [now, later].find((each) => each.some(({id}) => id === stepId)) ?? [];
  const from = list.findIndex(({id}) => id === stepId);
  const other = list[from + by];
  if (from < 0 || !other) return null;
  const ids = goal.steps.map(({id}) => id).filter((id) => id !== stepId);
  ids.splice(ids.indexOf(other.id) + (by > 0 ? 1 : 0), 0, stepId);
  return ids;
}

/**
 * @returns How many places something moves that is let go: −1 for one up.
 * @param middles - Where the middle of each thing of a list is, from the top.
 * @param from - Its own place in the list.
 * @param y - Where it is let go.
 */
export function placesMoved(middles: readonly number[], from: number, y: number): number {
  const others = middles.filter((_, index) => index !== from);
  return others.filter((middle) => middle < y).length - from;
}

/** @returns Places that were written in two ways, in the order of the page. */
export function conflictsIn(goal: GoalView): readonly GoalPlace[] {
  const places: GoalPlace[] = [];
  for (const [field, view] of Object.entries(goal.fields)) {
    if (view && view.conflict.length > 0) places.push({step: null, field: field as GoalField});
  }
  for (const {id, fields} of goal.steps) {
    for (const [field, view] of Object.entries(fields)) {
      if (view && view.conflict.length > 0) places.push({step: id, field: field as keyof GoalStep['fields']});
    }
  }
  return places;
}

/** @returns Whether the day has come to look at a goal again; never once it is reached or set aside. */
export function isReviewDue(goal: GoalView, today: string): boolean {
  const day = goal.fields.review?.value ?? '';
  return day !== '' && day <= today && goal.status !== 'reached' && goal.status !== 'set-aside';
}

/** @returns A name for a place in unsaved words: a goal's id, and what is written there. */
export function unsavedPlace(goalId: string, part: GoalPlace | string): string {
  return `${goalId}/${typeof part === 'string' ? part : placeKey(part)}`;
}

/** @returns The attainment level that a field describes. */
export function levelOf(field: (typeof LEVEL_FIELDS)[number]): number {
  return LEVEL_FIELDS.indexOf(field) - 2;
}

/** @returns The place of unsaved words in which a proposal is edited before it is accepted. */
export function editedPlace(goal: GoalView, proposal: Pick<GoalProposal, 'by'>, change: GoalPlace): string {
  const part = change.step === null ? change.field : `${change.step} ${change.field}`;
  return unsavedPlace(goal.id, `accept ${proposal.by} ${part}`);
}

/** Stands in for the id of a goal that is being written and not saved. */
export const NEW_GOAL = 'new';
