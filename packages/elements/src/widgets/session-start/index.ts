export * from './session-start.js';
export type {SessionAnswers, SessionReceiver} from './answers.js';
export {SessionStartedEvent} from './session-start.events.js';
export type {SessionStartMessages} from './session-start.messages.js';
