import type {ContingencyView} from '@avec/model';
import type {CareRecord} from '@avec/store';

import type {PlanSaid} from './contingency-plan.messages.js';
import {conflictsIn, PARTS, type Plans} from './plans.js';
import type {DeskSubject, RecordDesk} from '../../foundation/desk/record-desk.js';

/** What stands in a record about its plans. */
export interface PlansSeen {
  readonly plans: Plans;
}

/** One person at the plans of one record. */
export type PlansDesk = RecordDesk<PlansSeen, PlanSaid>;

/** What the desk of the plans is about. */
export const PLANS: DeskSubject<PlansSeen> = {
  name: 'contingency',
  kinds: ['contingency'],
  nothing: {plans: null},
  read: async (record) => ({plans: await readPlans(record)}),
  conflicts: ({plans}) => PARTS.flatMap((part) => conflictsIn(plans, part)).length,
};

/** @returns The plans of a record; `null` where nobody has written any. */
export async function readPlans(record: CareRecord): Promise<Plans> {
  const [plans] = await record.view<ContingencyView>('contingency');
  return plans ?? null;
}
