export {
  AttendanceRecordedEvent,
  MeetingRecordedEvent,
  MeetingWithdrawnEvent,
  type AttendanceDetail,
  type MeetingDetail,
} from './group-meeting.events.js';
export * from './group-meeting.js';
export type {GroupMeetingMessages} from './group-meeting.messages.js';
