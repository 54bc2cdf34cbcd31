export * from './crisis-help.js';
export * from './crisis-help.events.js';
export {CRISIS_PRESET_NAMES, unverified, type CrisisPreset, type HelpKind} from './crisis-help.logic.js';
export type {CrisisHelpMessages} from './crisis-help.messages.js';
