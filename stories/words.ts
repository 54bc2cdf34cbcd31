import type {Language, StoryContext} from './story.js';

/** The same in every language of the stories. */
export type InBoth<Words = string> = Readonly<Record<Language, Words>>;

/** @returns What is said to whoever looks. */
export function say<Words>(words: InBoth<Words>, {globals}: StoryContext): Words {
  return words[globals.lang];
}

/** Buttons of the elements that stories press, by the names they have. */
export const BUTTONS = {
  save: {en: 'Save my answers', 'fr-CA': 'Enregistrer mes réponses'},
  showHistory: {en: 'See earlier answers', 'fr-CA': 'Voir les réponses d’avant'},
  addEvent: {en: 'Add something that happened', 'fr-CA': 'Ajouter ce qui est arrivé'},
  takeBack: {en: 'Take back', 'fr-CA': 'Retirer'},
  takeItBack: {en: 'Take it back', 'fr-CA': 'Oui, retirer'},
  firstGoal: {en: 'Write a first goal', 'fr-CA': 'Écrire un premier objectif'},
  saveGoal: {en: 'Save this goal', 'fr-CA': 'Enregistrer cet objectif'},
  addStep: {en: 'Add a step', 'fr-CA': 'Ajouter un petit pas'},
  onHold: {en: 'Put it on hold', 'fr-CA': 'Le mettre en pause'},
  showGoalHistory: {en: 'See who wrote what, and when', 'fr-CA': 'Voir qui a écrit quoi, et quand'},
  askForContact: {en: 'Ask someone to contact me', 'fr-CA': 'Demander qu’on me contacte'},
} as const satisfies Readonly<Record<string, InBoth>>;

/** Words of a portal around the widgets. */
export const PORTAL = {
  emergency: {en: 'In danger? Call 9-1-1.', 'fr-CA': 'En danger\u202f? Appelez le 9-1-1.'},
  frontDesk: {en: 'You can also call the front desk.', 'fr-CA': 'Vous pouvez aussi appeler l’accueil.'},
  send: {en: 'Send to the portal', 'fr-CA': 'Envoyer au portail'},
  startOver: {en: 'Start over', 'fr-CA': 'Recommencer'},
  closed: {en: 'Closed until your next meeting', 'fr-CA': 'Fermé jusqu’à votre prochaine rencontre'},
} as const satisfies Readonly<Record<string, InBoth>>;
