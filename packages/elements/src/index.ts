export * from './charts/radar-chart/index.js';
export * from './charts/trend-chart/index.js';
export * from './controls/rating-item/index.js';
export * from './foundation/events/fault-event.js';
export * from './foundation/record/record.events.js';
export * from './widgets/crisis-help/index.js';
export {AnnotationRecordedEvent, AnnotationWithdrawnEvent} from './widgets/outcome-history/outcome-history.events.js';
export * from './widgets/outcome-scale/index.js';
export * from './widgets/provider/index.js';
