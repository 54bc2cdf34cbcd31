export * from './contingency-plan.js';
export {ContingencyRecordedEvent, type ContingencyRecordedDetail} from './contingency-plan.events.js';
export type {ContingencyPlanMessages} from './contingency-plan.messages.js';
