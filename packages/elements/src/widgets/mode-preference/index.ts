export type {Availability, ModeAvailability} from './availability.js';
export {
  OpinionRecordedEvent,
  PreferenceRecordedEvent,
  PreferenceWithdrawnEvent,
  type OpinionRecordedDetail,
  type PreferenceRecordedDetail,
} from './mode-preference.events.js';
export * from './mode-preference.js';
export type {ModePreferenceMessages, OpinionWord} from './mode-preference.messages.js';
