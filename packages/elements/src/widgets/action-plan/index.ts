export {
  ActionChangedEvent,
  ActionRecordedEvent,
  type ActionChangedDetail,
  type ActionRecordedDetail,
} from './action-plan.events.js';
export * from './action-plan.js';
export type {ActionPlanMessages} from './action-plan.messages.js';
