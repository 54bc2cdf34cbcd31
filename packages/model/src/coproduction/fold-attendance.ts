import type {AttendanceSetBody} from './attendance.js';
import {attendanceGroup} from './coproduction-group.js';
import {canonicalJson} from '../definition/hash.js';
import type {Entry} from '../entry/entry.js';
import type {Party} from '../entry/roles.js';
import type {OwnView} from '../own/own-view.js';
import {readOwn, type OwnSaying} from '../own/read-own.js';

/** What one entry says of who took part, and who wrote it when. */
export interface AttendanceStatement extends AttendanceSetBody {
  readonly erased: boolean;
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

/** One person at one meeting, as it stands now. */
export interface AttendanceView extends OwnView<'attendance'>, AttendanceStatement {
  /** Id of the meeting. */
  readonly meeting: string;
  readonly at: string;
  /** When what is shown was said. */
  readonly saidAt: string;
  readonly author: Party;
  /** What other corrections say whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly AttendanceStatement[];
}

/** @returns The attendance that entries tell; `null` while the one that records it is missing. */
export function foldAttendance(entries: readonly Entry[]): AttendanceView | null {
  const own = readOwn('attendance', entries);
  if (!own) return null;
  const {record, shown, others, frame} = own;
  const {meeting} = record.body;
  return {
    ...statement(shown),
    ...frame,
    group: frame.state === 'withdrawn' ? null : attendanceGroup(meeting, frame.visibleTo),
    order: `${frame.at}|${frame.id}`,
    meeting,
    saidAt: shown.at,
    conflict: others.filter((other) => !saysTheSame(other.body, shown.body)).map(statement),
  };
}

function statement({id, at, author, body}: OwnSaying<'attendance'>): AttendanceStatement {
  const {who, role, roles, setting, job, territory, takeaway, erased = false} = body;
  return {who, role, roles, setting, job, territory, takeaway, erased, by: id, at, author};
}

function saysTheSame(one: AttendanceSetBody, other: AttendanceSetBody): boolean {
  return plain(one) === plain(other);
}

/** @returns What is said as one text, in whatever order the roles are. */
function plain({who, role, roles, setting, job, territory, takeaway}: AttendanceSetBody): string {
  return canonicalJson({who, role, roles: roles.toSorted(), setting, job, territory, takeaway});
}
