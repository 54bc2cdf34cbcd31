import {agreedPlaces} from './goal-agreements.js';
import {mayState} from './goal-rules.js';
import type {GoalFieldView, GoalProposal, GoalView} from './goal-view.js';
import {GOAL_FIELDS, placeOf, STEP_FIELDS, type GoalChange, type GoalPlace} from './goal.js';
import type {EntryDraft} from '../entry/entry.js';
import {LIST_LIMIT} from '../entry/limits.js';
import type {Party} from '../entry/roles.js';
import {uuidv7} from '../entry/uuid.js';

type Actor = Pick<Party, 'role' | 'ref'>;

/** What every act on a goal has in common: which goal, what its author has seen, who may read it. */
export function goalFrame({id, heads, audience}: Pick<GoalView, 'id' | 'heads' | 'audience'>) {
  return {entity: {kind: 'goal', id}, parents: heads, audience} as const;
}

/** @returns A change that says something at a place. */
export function changeAt({step, field}: GoalPlace, value: string): GoalChange {
  // That the value fits the field is for the check of the entry to say.
  return (step === null ? {field, value} : {step, field, value}) as GoalChange;
}

/**
 * The entries that say something of a goal: said where it is the actor's to
 * say, proposed where it is not. A choice in a conflict, or a third wording,
 * is such a change: it follows both.
 *
 * @returns None, one or two drafts.
 */
export function changeDrafts(view: GoalView, actor: Actor, changes: readonly GoalChange[]): readonly EntryDraft[] {
  const frame = goalFrame(view);
  const own = changes.filter((change) => mayState(view, actor, placeOf(change)));
  const others = changes.filter((change) => !own.includes(change));
  return [
    ...(own.length > 0 ? [{...frame, act: 'set', body: {changes: own}} as const] : []),
    ...(others.length > 0 ? [{...frame, act: 'propose', body: {changes: others}} as const] : []),
  ];
}

/** @returns The entry that brings an earlier wording back, or proposes it. */
export function restoreDrafts(
  view: GoalView,
  actor: Actor,
  version: GoalPlace & {readonly value: string},
): readonly EntryDraft[] {
  return changeDrafts(view, actor, [changeAt(version, version.value)]);
}

/**
 * The entry that takes a proposal up.
 *
 * @param changes - In part, or in other words; all of it, as it is, where omitted.
 */
export function acceptDraft(
  view: GoalView,
  {by, changes: proposed}: GoalProposal,
  changes?: readonly GoalChange[],
): EntryDraft {
  const taken = changes ?? proposed.map((change) => changeAt(change, change.value));
  return {...goalFrame(view), act: 'accept', body: {proposal: by, changes: taken}};
}

/** @returns The entry that agrees to a goal in exactly the words it now has. */
export function agreeDraft(view: GoalView): EntryDraft {
  const versions = agreedPlaces(view.fields, view.steps).map(({place: {step, field}, view: {by}}) =>
    step === null ? {field, by} : {step, field, by},
  );
  return {...goalFrame(view), act: 'agree', body: {versions}};
}

/**
 * The entries that share a private goal: a new one with the same words, so
 * that what was private before stays private.
 *
 * @param newId - Gives a new UUID at every call.
 * @returns To be appended together; none when the goal has no words left.
 */
export function sharedCopy(view: GoalView, newId: () => string = uuidv7): readonly EntryDraft[] {
  if ((view.fields.title?.value ?? '').trim() === '') return [];
  const ids = view.steps.map(() => newId());
  const whole = GOAL_FIELDS.filter((field) => field !== 'order').flatMap((field) =>
    copied({step: null, field}, view.fields[field]),
  );
  const steps = view.steps.map(({fields}, place) =>
    STEP_FIELDS.flatMap((field) => copied({step: ids[place] ?? '', field}, fields[field])),
  );
  const order = ids.length > 0 ? [changeAt({step: null, field: 'order'}, ids.join(' '))] : [];
  const entity = {kind: 'goal', id: newId()} as const;
  const [first = [], ...rest] = packed([whole, ...steps, order]);
  const frame = {entity, audience: 'shared'} as const;
  return [
    {...frame, act: 'record', body: {changes: first}},
    ...rest.map((changes) => ({...frame, act: 'set', body: {changes}}) as const),
  ];
}

function copied(place: GoalPlace, said: GoalFieldView | null): readonly GoalChange[] {
  return said && said.value !== '' ? [changeAt(place, said.value)] : [];
}

/** As few lists as it takes, for one entry holds no more than {@link LIST_LIMIT} changes; no part is torn. */
function packed(parts: readonly (readonly GoalChange[])[]): readonly (readonly GoalChange[])[] {
  const lists: GoalChange[][] = [[]];
  for (const part of parts) {
    const last = lists.at(-1) ?? [];
    if (last.length + part.length <= LIST_LIMIT) last.push(...part);
    else lists.push([...part]);
  }
  return lists;
}
