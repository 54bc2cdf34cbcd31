import {
  CONTINGENCY_ID,
  type ContingencyChange,
  type ContingencyField,
  type ContingencyStatement,
  type ContingencyView,
} from '@avec/model';

import type {PlanSaid} from './contingency-plan.messages.js';
import type {Doing} from '../../foundation/desk/record-desk.js';
import {FROM_NOTHING, type Unsaved, type UnsavedWords} from '../../foundation/desk/unsaved-words.js';

/** The two plans, in their order. */
export const PARTS = ['emergency', 'failure'] as const;

/** One of {@link PARTS}. */
export type Part = (typeof PARTS)[number];

/** What each plan is made of. */
export const FIELDS: Readonly<Record<Part, readonly ContingencyField[]>> = {
  emergency: ['contactName', 'contactPhone', 'contactAgrees', 'nearestService', 'practitionerWill'],
  failure: ['whoCalls', 'callNumber', 'waitMinutes', 'thenMode'],
};

/** Minutes that are offered. Another number, written elsewhere, stays. */
export const WAITS = ['0', '1', '2', '5', '10', '15', '20', '30'] as const;

/** What stands in the plans; `null` while nobody has written any. */
export type Plans = ContingencyView | null;

/** @returns Name of a field in unsaved words. */
export function placeOf(field: ContingencyField): string {
  return `${CONTINGENCY_ID}/${field}`;
}

/** @returns Names of all fields of a plan in unsaved words. */
export function placesOf(part: Part): readonly string[] {
  return FIELDS[part].map(placeOf);
}

/** @returns What stands in a field; empty for nothing. */
export function valueOf(plans: Plans, field: ContingencyField): string {
  return plans?.fields[field].value ?? '';
}

/** @returns Whether something stands in a plan. */
export function isSaid(plans: Plans, part: Part): boolean {
  if (plans === null) return false;
  return FIELDS[part].some((field) => {
    const {value, erased, others} = plans.fields[field];
    return value !== '' || erased || others.length > 0;
  });
}

/** @returns Fields that were written in several ways. */
export function conflictsIn(plans: Plans, part: Part): readonly ContingencyField[] {
  return plans === null ? [] : FIELDS[part].filter((field) => plans.fields[field].others.length > 0);
}

/** @returns What stands in a field, for words that begin with it. */
export function startOf(plans: Plans, field: ContingencyField): Unsaved {
  if (plans === null) return FROM_NOTHING;
  const value = valueOf(plans, field);
  return {text: value, from: value, base: plans.heads, seen: plans.fields[field].by?.by ?? ''};
}

/** @returns Whether somebody wrote in a field since the writing began here. */
export function isOvertaken(plans: Plans, field: ContingencyField, unsaved: UnsavedWords): boolean {
  const begun = unsaved.at(placeOf(field));
  return begun !== null && begun.seen !== startOf(plans, field).seen;
}

/**
 * Saves what was written otherwise than it stood.
 *
 * Its author had seen what was there when the writing of each field began, and
 * nothing that has come since: fields that began apart are told apart.
 *
 * @returns `null` where nothing was.
 */
export function changing(plans: Plans, part: Part, unsaved: UnsavedWords): Doing<PlanSaid> | null {
  const byBase = new Map<string, {readonly base: readonly string[]; readonly changes: ContingencyChange[]}>();
  for (const field of FIELDS[part]) {
    const {text, from, base} = unsaved.at(placeOf(field)) ?? FROM_NOTHING;
    if (text.trim() === from) continue;
    const key = base.join();
    const group = byBase.get(key) ?? {base, changes: []};
    group.changes.push({field, value: text.trim()});
    byBase.set(key, group);
  }
  const drafts = [...byBase.values()].map(({base, changes}) => saying(base, changes));
  if (drafts.length === 0) return null;
  return {drafts, said: isSaid(plans, part) ? 'changed' : 'first', places: placesOf(part)};
}

/**
 * Of several versions whose authors knew nothing of each other, keeps one: it then follows them all.
 *
 * @param by - Id of the entry that says it.
 * @returns `null` where it is gone.
 */
export function choosing(plans: Plans, field: ContingencyField, by: string): Doing<PlanSaid> | null {
  const version = versionsOf(plans, field).find((each) => each.by.by === by);
  if (!plans || !version) return null;
  return {drafts: [saying(plans.heads, [{field, value: version.value}])], said: 'chosen'};
}

/** @returns Every version of a field that stands, the one that is shown first. */
export function versionsOf(plans: Plans, field: ContingencyField): readonly ContingencyStatement[] {
  if (plans === null) return [];
  const {value, by, erased, others} = plans.fields[field];
  return by === null ? [] : [{value, erased, by}, ...others];
}

function saying(parents: readonly string[], changes: readonly ContingencyChange[]): Doing<PlanSaid>['drafts'][number] {
  const entity = {kind: 'contingency', id: CONTINGENCY_ID} as const;
  return parents.length === 0
    ? {entity, act: 'record', parents, body: {changes}}
    : {entity, act: 'set', parents, body: {changes}};
}
