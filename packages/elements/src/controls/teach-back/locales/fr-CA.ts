import type {TeachBackMessages} from '../teach-back.messages.js';

/** Français du Canada. */
export const messages: TeachBackMessages = {
  title: 'Pour vérifier que nous avons bien expliqué',
  intro: 'C’est notre explication que nous vérifions, pas vous. Répondez ou non, autant de fois que vous voulez.',
  kept: 'Vos réponses ne sont pas gardées. Personne ne les voit.',
  clear: 'Oui, c’est ce que nous voulions dire. Encore une fois, autrement\u202f:',
  unclear: 'Nous aurions pu mieux le dire. Encore une fois, autrement\u202f:',
  withSomeone: 'Vous pouvez aussi en faire le tour avec quelqu’un.',
};
