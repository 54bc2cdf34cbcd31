import {meetingGroup, type AttendanceView, type MeetingView} from '@avec/model';
import type {CareRecord} from '@avec/store';

import {latestFirst} from './group-meeting.logic.js';
import type {MeetingSaid} from './group-meeting.messages.js';
import type {DeskSubject, RecordDesk} from '../../foundation/desk/record-desk.js';

/** What stands in a record about its meetings. */
export interface MeetingsSeen {
  /** The latest first. */
  readonly meetings: readonly MeetingView[];
  /** Listings of those who took part, by meeting. One person may be listed twice. */
  readonly attendances: ReadonlyMap<string, readonly AttendanceView[]>;
}

/** One person at the meetings of one record. */
export type MeetingDesk = RecordDesk<MeetingsSeen, MeetingSaid>;

/** What the desk of meetings is about. */
export const MEETINGS: DeskSubject<MeetingsSeen> = {
  name: 'group-meeting',
  kinds: ['meeting', 'attendance'],
  nothing: {meetings: [], attendances: new Map()},
  read: readMeetings,
  conflicts: ({meetings, attendances}) =>
    [...meetings, ...[...attendances.values()].flat()].filter(({conflict}) => conflict.length > 0).length,
};

async function readMeetings(record: CareRecord): Promise<MeetingsSeen> {
  const [meetings, listings] = await Promise.all([
    record.view<MeetingView>('meeting', {group: meetingGroup(null)}),
    record.view<AttendanceView>('attendance'),
  ]);
  const attendances = new Map<string, AttendanceView[]>();
  // What only one person sees is on no list that all see alike.
  for (const each of listings.filter(({state, audience}) => state === 'recorded' && audience === 'shared')) {
    attendances.set(each.meeting, [...(attendances.get(each.meeting) ?? []), each]);
  }
  return {meetings: latestFirst(meetings), attendances};
}
