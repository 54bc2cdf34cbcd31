import {deskWords} from '../../../foundation/desk/locales/desk.fr-CA.js';
import type {ActionPlanMessages} from '../action-plan.messages.js';

/** Français du Canada. */
export const messages: ActionPlanMessages = {
  ...deskWords,
  title: 'Plan d’action',
  purpose: 'Faites de ce que vous voulez changer de petites actions claires. Puis voyez ensemble ce que cela a donné.',
  audience: 'Les personnes qui participent à ce dossier lisent le plan et peuvent en donner des nouvelles.',
  time: 'Une ligne prend environ deux minutes. Seul ce que vous ferez est nécessaire.',
  otherWays: 'Vous pouvez aussi imprimer un plan vide et écrire à la main.',
  broken: 'Le plan d’action ne peut pas s’afficher sur cette page. Rien n’est perdu.',
  closedToRole: 'Le plan est pour les personnes qui participent. Votre rôle voit seulement des nombres.',

  fields: {
    principle: {label: 'Élément clé', hint: 'De quel principe s’agit-il\u202f?'},
    what: {label: 'Ce que nous ferons', hint: 'Une seule chose, en mots simples.'},
    who: {label: 'Qui', hint: 'Un nom ou un rôle. Demandez avant de l’écrire.'},
    by: {label: 'Pour quand', hint: ''},
    how: {label: 'Comment nous saurons que cela fonctionne', hint: 'Que verrez-vous, qu’entendrez-vous\u202f?'},
  },
  noPrinciple: 'Aucun en particulier',
  otherPrinciple: 'D’une autre liste',
  notSaid: 'Pas encore dit',

  add: 'Ajouter une ligne',
  addFirst: 'Écrire une première ligne',
  newLine: 'Une nouvelle ligne',
  saveLine: 'Enregistrer cette ligne',
  discard: 'Jeter',
  changeLine: 'Changer cette ligne',
  wordedByOthers: 'Les personnes qui ont écrit cette ligne disent quoi faire. Vous pouvez dire qui, et pour quand.',
  smartTitle: 'Cinq questions qui aident',
  smartIntro: 'Répondez à ce que vous pouvez. Vous pouvez toujours enregistrer.',
  smart: {
    specific: 'Spécifique\u202f: que fera-t-on, exactement\u202f?',
    measurable: 'Mesurable\u202f: à quoi verrez-vous que cela fonctionne\u202f?',
    agreed: 'Accepté\u202f: qui s’en charge, et a-t-on dit oui\u202f?',
    realistic: 'Réaliste\u202f: y a-t-il assez de temps et d’appui\u202f? À vous de le dire.',
    'time-bound': 'Temporel\u202f: pour quel jour\u202f?',
  },
  smartSaid: 'Dit',

  standings: {open: 'À faire', done: 'Fait', moved: 'Reporté', dropped: 'Laissé de côté'},
  acts: {open: 'Rouvrir', done: 'C’est fait', moved: 'Reporter', dropped: 'Laisser de côté'},
  moveTitle: 'Reporter',
  moveDay: {label: 'Nouveau jour', hint: 'Laissez vide si vous ne le savez pas encore.'},
  dropTitle: 'Laisser de côté',
  why: {label: 'Pourquoi', hint: 'Un mot suffit. Cela aide les autres à comprendre.'},
  saveMoved: 'Reporter',
  saveDropped: 'Laisser de côté',
  whyOf: (standing, why) => `${standing}\u202f: ${why}`,
  dueDay: (day) => `Le jour est venu\u202f: ${day}`,
  dueCount: (count) =>
    count === 1
      ? 'Le jour est venu pour une ligne. Comment cela s’est-il passé\u202f?'
      : `Le jour est venu pour ${String(count)} lignes. Comment cela s’est-il passé\u202f?`,
  openTitle: 'À faire',
  closedTitle: 'Fait ou laissé de côté',
  nothingOpen: 'Il ne reste rien à faire pour l’instant.',
  fromMeeting: (day, theme) => (theme === '' ? `Rencontre du ${day}` : `Rencontre du ${day}\u202f: ${theme}`),
  private: 'Privé\u202f: pour vous seulement',

  print: 'Imprimer le plan',
  printed: (day) => `Imprimé le ${day}`,
  standingTitle: 'Où en est la ligne',
  alsoWritten: (text) => `Aussi écrit, pas encore décidé\u202f: ${text}`,
  said: {
    added: 'La ligne est enregistrée.',
    changed: 'Le changement est enregistré.',
    chosen: 'C’est choisi. L’autre version reste dans l’historique.',
    done: 'La ligne est faite.',
    moved: 'La ligne est reportée.',
    dropped: 'La ligne est laissée de côté.',
    reopened: 'La ligne est rouverte.',
  },
};
