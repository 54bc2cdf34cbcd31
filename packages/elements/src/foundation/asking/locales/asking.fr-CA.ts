import type {AskingWords} from '../asking.messages.js';

/** Français du Canada. */
export const askingWords: Omit<AskingWords, 'ask'> = {
  taken: 'Votre demande est transmise. L’équipe communiquera avec vous.',
  notTaken: 'Personne n’a répondu ici. Vous pouvez demander à votre prochaine rencontre, ou par téléphone.',
};
