export * from './record-notice.js';
export type {RecordNoticeMessages} from './record-notice.messages.js';
