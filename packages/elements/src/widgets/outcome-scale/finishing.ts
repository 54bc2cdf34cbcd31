/** What saving needs and what is shown after it; see `late-parts.ts`. */
export {answersAsText} from './answers-text.js';
export {offerFile} from '../../foundation/files/offer-file.js';
export {savedTemplate} from './saved.template.js';
export {offersHelp, sessionDraft} from './session-draft.js';
