export * from './consent-decision.js';
export {
  ChoiceChangedEvent,
  ChoiceGivenEvent,
  ChoiceRefusedEvent,
  ChoiceWithdrawnEvent,
  type ChoiceDetail,
} from './consent-decision.events.js';
export type {BySubject, ConsentDecisionMessages} from './consent-decision.messages.js';
export {ExplanationRequestEvent} from '../../foundation/asking/asking.events.js';
export * from '../../foundation/events/fault-event.js';
export * from '../../foundation/record/record.events.js';
