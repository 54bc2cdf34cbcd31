export * from './practice-worksheet.js';
export {ReflectionRecordedEvent, type ReflectionRecordedDetail} from './practice-worksheet.events.js';
export type {PracticeWorksheetMessages, SubjectWords} from './practice-worksheet.messages.js';
