export * from './provider.js';
export * from '../../foundation/events/fault-event.js';
export * from '../../foundation/record/record.events.js';
