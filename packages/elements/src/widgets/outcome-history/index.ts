export * from './outcome-history.js';
export * from './outcome-history.events.js';
export type {OutcomeHistoryMessages} from './outcome-history.messages.js';
