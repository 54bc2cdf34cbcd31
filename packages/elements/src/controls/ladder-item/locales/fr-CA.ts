import type {LadderItemMessages} from '../ladder-item.messages.js';

/** Français du Canada. */
export const messages: LadderItemMessages = {
  unanswered: 'Pas encore répondu',
  'right-place': 'C’est la bonne place pour moi',
  'not-applicable': 'Ne s’applique pas à moi',
  declined: 'Je préfère ne pas répondre',
  clear: 'Effacer ma réponse',
  order: 'Une échelle, lue de l’échelon du haut à celui du bas.',
  chosen: 'Choisi\u202f:',
  here: 'Sur cet échelon\u202f:',
  needed: (declined) => `Une réponse est nécessaire ici. «\u202f${declined}\u202f» en est une aussi.`,
};
