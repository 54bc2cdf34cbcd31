import type {SessionStartMessages} from '../session-start.messages.js';

/** Français du Canada. */
export const messages: SessionStartMessages = {
  title: 'Avant de commencer',
  purpose:
    'Deux questions, à chaque rencontre à distance. Ainsi, de l’aide peut vous joindre s’il arrive quelque chose.',
  notKept: 'Vos réponses vont à la personne que vous rencontrez. Cette page n’en garde aucune.',
  optional: 'Vous pouvez laisser l’une ou l’autre vide, ou continuer sans le dire.',
  broken: 'Ceci ne peut pas s’afficher sur cette page. Rien n’est perdu.',
  closedToRole: 'Ceci est pour les personnes qui se rencontrent. Votre rôle voit seulement des nombres.',
  notAsked: 'Cette page ne demande pas où vous êtes. Si on vous le demande, vous pouvez le dire de vive voix.',

  where: 'Où êtes-vous aujourd’hui\u202f?',
  whereHint: 'Une adresse, ou un endroit facile à trouver. Ce n’est pas enregistré.',
  number: 'À quel numéro peut-on vous joindre maintenant\u202f?',
  numberHint: 'Au cas où la communication couperait. Ce n’est pas enregistré.',
  pass: 'Transmettre',
  without: 'Continuer sans le dire',
  nothingSaid: 'Écrivez l’un des deux, ou continuez sans le dire.',

  passing: 'Transmission…',
  passed: 'C’est transmis. Cette page n’en garde rien.',
  passedWithout: 'Vous pouvez commencer. Vous n’avez pas dit où vous êtes, et c’est correct.',
  failed: 'La transmission n’a pas marché. Vos mots sont encore ici. Réessayez, ou dites-le de vive voix.',
  again: 'Répondre à nouveau',

  plansTitle: 'Ce que nous avons convenu',
  plansPurpose: 'Relisez-le ensemble. Quelque chose a-t-il changé\u202f?',
  opening: 'Ouverture du dossier…',
};
