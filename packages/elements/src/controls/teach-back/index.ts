export * from './teach-back.js';
export type {TeachBackMessages} from './teach-back.messages.js';
