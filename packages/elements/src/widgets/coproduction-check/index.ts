export * from './coproduction-check.js';
export {
  ActionRequestEvent,
  ChecklistRecordedEvent,
  ChecklistWithdrawnEvent,
  type ActionRequestDetail,
  type ChecklistRecordedDetail,
  type ChecklistWithdrawnDetail,
} from './coproduction-check.events.js';
export type {CoproductionCheckMessages} from './coproduction-check.messages.js';
export {ActionChangedEvent, ActionRecordedEvent} from '../action-plan/action-plan.events.js';
export * from '../../foundation/events/fault-event.js';
export * from '../../foundation/record/record.events.js';
