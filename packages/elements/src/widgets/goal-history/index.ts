export * from './goal-history.js';
export type {GoalHistoryMessages} from './goal-history.messages.js';
