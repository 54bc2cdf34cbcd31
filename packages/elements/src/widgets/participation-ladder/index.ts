export * from './participation-ladder.js';
export {
  DecisionRecordedEvent,
  RungRecordedEvent,
  type DecisionRecordedDetail,
  type RungRecordedDetail,
} from './participation-ladder.events.js';
export type {ParticipationLadderMessages} from './participation-ladder.messages.js';
export * from '../../foundation/events/fault-event.js';
export * from '../../foundation/record/record.events.js';
