export * from './service-counts.js';
export type {ServiceCountsMessages} from './service-counts.messages.js';
