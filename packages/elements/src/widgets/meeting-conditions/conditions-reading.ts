import {decides, type ConditionsView, type Party} from '@avec/model';
import type {CareRecord} from '@avec/store';

import {isOwn, isSame} from '../../foundation/desk/people.js';

/** What stands in a record about conditions. */
export interface ConditionsSeen {
  /** What this actor said, the latest first: more than one where two devices knew nothing of each other. */
  readonly own: readonly ConditionsView[];
  /** What others said: the latest of each voice, those who decide first. */
  readonly others: readonly ConditionsView[];
}

/** Before anything was read. */
export const NO_CONDITIONS: ConditionsSeen = {own: [], others: []};

/** @returns Whether the questions are for somebody in this role: for the person, or who stands in their place. */
export function fillsIn({role}: Pick<Party, 'role'>): boolean {
  return decides(role);
}

/** @returns What stands in a record, as this actor may read it. */
export async function readConditions(record: CareRecord): Promise<ConditionsSeen> {
  const groups = await record.groups('conditions');
  const read = await Promise.all(groups.map((group) => record.view<ConditionsView>('conditions', {group})));
  const views = read.flat().toSorted((one, other) => (one.order < other.order ? 1 : -1));
  const isMine = (view: ConditionsView): boolean => fillsIn(record.actor) && isOwn(view, record.actor);
  const rest = views.filter((view) => !isMine(view));
  const latest = rest.filter(({voice}, at) => rest.findIndex((each) => isSame(each.voice, voice)) === at);
  return {own: views.filter(isMine), others: latest};
}

/** @returns How many ways there are in which the same was said unknown to one another. */
export function conflictsIn({own}: ConditionsSeen): number {
  return Math.max(0, own.flatMap((view) => [view, ...view.conflict]).length - 1);
}
