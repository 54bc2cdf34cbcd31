import {
  actionGroup,
  checklistGroupsOf,
  meetingGroup,
  type ActionView,
  type ChecklistDefinition,
  type ChecklistView,
  type MeetingView,
} from '@avec/model';
import type {CareRecord} from '@avec/store';

/** How many meetings can be chosen from. */
const MEETINGS = 50;

/** @returns The latest meetings, newest first, as everybody sees them. */
export function readMeetings(record: CareRecord): Promise<readonly MeetingView[]> {
  return record.view<MeetingView>('meeting', {group: meetingGroup(null), limit: MEETINGS});
}

/**
 * @param meeting - Id of the meeting; `null` for the views that belong to none.
 * @returns All views of one version of a checklist that this actor may see, the newest of each voice first.
 */
export async function readViews(
  record: CareRecord,
  {id, version}: Pick<ChecklistDefinition, 'id' | 'version'>,
  meeting: string | null,
): Promise<readonly ChecklistView[]> {
  const groups = await record.groups('checklist', checklistGroupsOf({definitionId: id, version, meeting}));
  const views = await Promise.all(groups.map((group) => record.view<ChecklistView>('checklist', {group})));
  return views.flat();
}

/** @returns The lines of the plan that came of one meeting, or of none, and are still to do; newest first. */
export async function readLines(record: CareRecord, meeting: string | null): Promise<readonly ActionView[]> {
  const lines = await record.view<ActionView>('action', {group: actionGroup({time: 'open', ref: null})});
  return lines.filter((line) => line.meeting === meeting);
}
