export * from './consent-chooser.js';
export type {ActWords, ConsentChooserMessages} from './consent-chooser.messages.js';
export {ExplanationRequestEvent, type ExplanationRequestDetail} from '../../foundation/asking/asking.events.js';
