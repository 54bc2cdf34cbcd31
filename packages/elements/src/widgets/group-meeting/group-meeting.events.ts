import {isEntry, type Entry} from '@avec/model';

import {peopleIn} from './group-meeting.logic.js';
import type {MeetingsSeen} from './meeting-reading.js';
import {FactEvent} from '../../foundation/events/events.js';

/** What a page may know of a meeting: its id. */
export interface MeetingDetail {
  readonly meetingId: string;
}

/** What a page may know of who took part: how many. */
export interface AttendanceDetail extends MeetingDetail {
  /** Different people on the list now. */
  readonly people: number;
}

/** A meeting was recorded, or something was said of it anew. */
export class MeetingRecordedEvent extends FactEvent<MeetingDetail> {
  static readonly type = 'avec-meeting-recorded';

  constructor(detail: MeetingDetail) {
    super(MeetingRecordedEvent.type, detail);
  }
}

/** A meeting was taken back right after it was recorded. */
export class MeetingWithdrawnEvent extends FactEvent<MeetingDetail> {
  static readonly type = 'avec-meeting-withdrawn';

  constructor(detail: MeetingDetail) {
    super(MeetingWithdrawnEvent.type, detail);
  }
}

/** The list of those who took part has changed. */
export class AttendanceRecordedEvent extends FactEvent<AttendanceDetail> {
  static readonly type = 'avec-attendance-recorded';

  constructor(detail: AttendanceDetail) {
    super(AttendanceRecordedEvent.type, detail);
  }
}

/**
 * @param seen - What stands in the record after the entry.
 * @param before - Which meeting each attendance belonged to before it.
 * @returns What a page is told of an entry; `null` for what is private, of which it hears nothing.
 */
export function eventFor(
  entry: Entry,
  seen: MeetingsSeen,
  before: ReadonlyMap<string, string>,
): FactEvent<MeetingDetail> | null {
  const {entity, act, audience} = entry;
  if (audience === 'private') return null;
  if (entity.kind === 'meeting') {
    const detail = {meetingId: entity.id};
    return act === 'withdraw' ? new MeetingWithdrawnEvent(detail) : new MeetingRecordedEvent(detail);
  }
  const meetingId = isEntry(entry, 'attendance', 'record') ? entry.body.meeting : before.get(entity.id);
  if (entity.kind !== 'attendance' || meetingId === undefined) return null;
  return new AttendanceRecordedEvent({meetingId, people: peopleIn(seen.attendances.get(meetingId) ?? []).length});
}

declare global {
  interface HTMLElementEventMap {
    [MeetingRecordedEvent.type]: MeetingRecordedEvent;
    [MeetingWithdrawnEvent.type]: MeetingWithdrawnEvent;
    [AttendanceRecordedEvent.type]: AttendanceRecordedEvent;
  }
}
