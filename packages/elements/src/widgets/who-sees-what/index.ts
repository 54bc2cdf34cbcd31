export * from './who-sees-what.js';
export type {Truths, WhoSeesWhatMessages} from './who-sees-what.messages.js';
