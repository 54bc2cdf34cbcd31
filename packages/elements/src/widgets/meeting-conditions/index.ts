export * from './meeting-conditions.js';
export {ConditionsRecordedEvent, ConditionsWithdrawnEvent, type ConditionsDetail} from './meeting-conditions.events.js';
export type {AskedWords, MeetingConditionsMessages} from './meeting-conditions.messages.js';
