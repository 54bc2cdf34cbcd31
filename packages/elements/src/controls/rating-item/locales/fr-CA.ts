import type {RatingItemMessages} from '../rating-item.messages.js';

/** Français du Canada. */
export const messages: RatingItemMessages = {
  unanswered: 'Pas encore répondu',
  'not-applicable': 'Ne s’applique pas à moi',
  declined: 'Je préfère ne pas répondre',
  clear: 'Effacer ma réponse',
  rated: (value, max) => `${value} sur ${max}`,
};
