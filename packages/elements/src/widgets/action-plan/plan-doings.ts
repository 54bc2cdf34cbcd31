import {
  uuidv7,
  type ActionBody,
  type ActionChange,
  type ActionField,
  type ActionLine,
  type ActionValues,
  type ActionView,
} from '@avec/model';

import {fieldIn, reasonOf, type DecidedField} from './action-plan.logic.js';
import type {PlanSaid} from './action-plan.messages.js';
import type {Doing} from '../../foundation/desk/record-desk.js';
import {FROM_NOTHING, type Unsaved, type UnsavedWords} from '../../foundation/desk/unsaved-words.js';

/** Fields of a line that are written in words or as a day. */
export const LINE_FIELDS = ['what', 'who', 'by', 'how'] as const satisfies readonly (keyof ActionLine)[];

/** Name of the place of a new line: each meeting has one of its own. */
export function newPlace(meeting: string, part: keyof ActionLine | 'principle'): string {
  return `new ${meeting}/${part}`;
}

/** Name of a place in an existing line. */
export function linePlace(line: Pick<ActionView, 'id'>, part: string): string {
  return `${line.id}/${part}`;
}

/** Adds a line to the plan. */
export function adding(meeting: string, values: Omit<ActionBody, 'meeting' | 'erased'>): Doing<PlanSaid> {
  const body = {...values, meeting: meeting === '' ? null : meeting};
  return {
    drafts: [{entity: {kind: 'action', id: uuidv7()}, act: 'record', body}],
    said: 'added',
    places: [...LINE_FIELDS, 'principle' as const].map((part) => newPlace(meeting, part)),
  };
}

/** Says something of a line; `seen` are the entries that were there when the writing began. */
export function saying(
  line: ActionView,
  values: Partial<ActionValues>,
  said: PlanSaid,
  seen: readonly string[] = line.heads,
): Doing<PlanSaid> {
  const {id, audience} = line;
  const changes = Object.entries(values).map(([field, value]) => changeOf(field as ActionField, value));
  return {drafts: [{entity: {kind: 'action', id}, act: 'set', audience, parents: seen, body: {changes}}], said};
}

/**
 * Changes what was written otherwise than it stood.
 *
 * Its author had seen what was there when the writing of each field began, and
 * nothing that has come since: fields that began apart are told apart.
 *
 * @returns `null` where nothing was.
 */
export function changing(line: ActionView, unsaved: UnsavedWords): Doing<PlanSaid> | null {
  const byBase = new Map<string, {readonly base: readonly string[]; readonly values: Partial<ActionLine>}>();
  for (const field of LINE_FIELDS) {
    const {text, from, base} = unsaved.at(linePlace(line, field)) ?? FROM_NOTHING;
    if (text.trim() === from) continue;
    const key = base.join();
    byBase.set(key, {base, values: {...byBase.get(key)?.values, [field]: text.trim()}});
  }
  const drafts = [...byBase.values()].flatMap(({base, values}) => saying(line, values, 'changed', base).drafts);
  return drafts.length > 0 ? {drafts, said: 'changed'} : null;
}

/** @returns What stands in a field, for words that begin with it. */
export function startOf(line: ActionView, field: keyof ActionLine): Unsaved {
  const {value, by} = line.fields[field];
  return {text: value, from: value, base: line.heads, seen: by};
}

/** @returns Places in which something is written about a line, by what it is for. */
export function placesOf(line: Pick<ActionView, 'id'>, act: 'change' | 'moved' | 'dropped'): readonly string[] {
  const parts = act === 'change' ? LINE_FIELDS : [`${act} by`, `${act} why`];
  return parts.map((part) => linePlace(line, part));
}

/**
 * Of several versions whose authors knew nothing of each other, keeps one: it then follows them all.
 *
 * @returns `null` where it is gone, or was put off or dropped for a reason that is.
 */
export function choosing(line: ActionView, field: DecidedField, by: string): Doing<PlanSaid> | null {
  const view = fieldIn(line, field);
  const version = [view, ...view.conflict].find((each) => each.by === by);
  if (!version) return null;
  if (field !== 'standing') return saying(line, {[field]: version.value}, 'chosen');
  const standing = version.value as ActionValues['standing'];
  if (standing === 'open' || standing === 'done') return saying(line, {standing}, 'chosen');
  const why = reasonOf(line, by);
  return why === '' ? null : saying(line, {standing, why}, 'chosen');
}

/** What is said of a field is of that field, which the compiler cannot follow through a variable. */
function changeOf(field: ActionField, value: string): ActionChange {
  return {field, value} as ActionChange;
}
