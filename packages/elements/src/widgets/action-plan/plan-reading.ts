import {actionGroup, meetingGroup, type ActionView, type MeetingView} from '@avec/model';
import type {CareRecord} from '@avec/store';

import {conflictsIn} from './action-plan.logic.js';
import type {PlanSaid} from './action-plan.messages.js';
import type {DeskSubject, RecordDesk} from '../../foundation/desk/record-desk.js';

/** What stands in a record about its plan. */
export interface PlanSeen {
  readonly lines: readonly ActionView[];
  /** Meetings that lines can come from, by id. */
  readonly meetings: ReadonlyMap<string, MeetingView>;
}

/** One person at the plan of one record. */
export type PlanDesk = RecordDesk<PlanSeen, PlanSaid>;

/** What the desk of a plan is about. */
export const PLAN: DeskSubject<PlanSeen> = {
  name: 'action-plan',
  kinds: ['action', 'meeting'],
  nothing: {lines: [], meetings: new Map()},
  read: readPlan,
  conflicts: ({lines}) => lines.flatMap(conflictsIn).length,
};

async function readPlan(record: CareRecord): Promise<PlanSeen> {
  const groups = [null, record.actor.ref].flatMap((ref) =>
    (['open', 'closed'] as const).map((time) => actionGroup({time, ref})),
  );
  const [meetings, ...lines] = await Promise.all([
    record.view<MeetingView>('meeting', {group: meetingGroup(null)}),
    ...groups.map((group) => record.view<ActionView>('action', {group})),
  ]);
  return {lines: lines.flat(), meetings: new Map(meetings.map((meeting) => [meeting.id, meeting]))};
}
