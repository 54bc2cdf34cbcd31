export * from './outcome-scale.js';
export * from './outcome-scale.events.js';
export type {OutcomeScaleMessages} from './outcome-scale.messages.js';
export * from '../../foundation/events/fault-event.js';
export * from '../../foundation/record/record.events.js';
