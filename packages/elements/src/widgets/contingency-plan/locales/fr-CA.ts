import {deskWords} from '../../../foundation/desk/locales/desk.fr-CA.js';
import type {ContingencyPlanMessages} from '../contingency-plan.messages.js';

/** Français du Canada. */
export const messages: ContingencyPlanMessages = {
  ...deskWords,
  title: 'S’il arrive quelque chose',
  purpose: 'Convenez d’avance de ce que chaque personne fera. Ainsi, rien n’est à inventer dans un moment difficile.',
  audience: 'Toutes les personnes qui participent à ce dossier lisent ces plans et peuvent y écrire.',
  time: 'Comptez environ cinq minutes ensemble. Rien n’est obligatoire\u202f: écrivez ce que vous savez.',
  otherWays: 'Vous pouvez aussi imprimer des plans vides et écrire à la main.',
  askFirst: 'Demandez aux personnes avant d’écrire leur nom ou leur numéro.',
  broken: 'Les plans ne peuvent pas s’afficher sur cette page. Rien n’est perdu.',
  closedToRole: 'Ces plans sont pour les personnes qui participent. Votre rôle voit seulement des nombres.',

  parts: {
    emergency: {title: 'En cas d’urgence', purpose: 'Quelqu’un est en danger, ou craint de l’être.'},
    failure: {
      title: 'Si la communication coupe',
      purpose: 'L’appel tombe, l’image fige, un message ne vient pas.',
    },
  },
  fields: {
    contactName: {label: 'Une personne à appeler', hint: 'Son nom, et qui elle est pour la personne.'},
    contactPhone: {label: 'Son numéro', hint: ''},
    contactAgrees: {label: 'A-t-elle accepté qu’on l’appelle\u202f?', hint: 'On l’appelle seulement pour une urgence.'},
    nearestService: {
      label: 'Le service le plus proche',
      hint: 'Une clinique, un hôpital, un centre de crise\u202f: son nom et sa ville.',
    },
    practitionerWill: {
      label: 'Ce que fera l’intervenante ou l’intervenant',
      hint: 'Étape par étape\u202f: «\u202fJe vous rappelle. Ensuite, j’appelle…\u202f»',
    },
    whoCalls: {label: 'Qui rappelle\u202f?', hint: ''},
    callNumber: {label: 'À quel numéro\u202f?', hint: 'Là où l’on peut répondre.'},
    waitMinutes: {label: 'Après combien de temps\u202f?', hint: 'Laissez le temps de redémarrer l’appareil.'},
    thenMode: {label: 'Si cela ne marche pas non plus, on continue par', hint: ''},
  },
  agrees: {yes: 'Oui', no: 'Non, ou pas encore demandé'},
  callers: {person: 'La personne', practitioner: 'L’intervenante ou l’intervenant'},
  minutes: (minutes) => (minutes === 1 ? '1\u00a0minute' : `${String(minutes)}\u00a0minutes`),
  atOnce: 'Tout de suite',
  notDecided: 'Pas encore décidé',
  otherMode: 'Une autre façon de se rencontrer',
  notSaid: 'Pas encore dit',
  nothingYet: 'Rien n’est encore convenu.',

  write: 'Écrire ce plan',
  nothingChanged: 'Rien n’a changé.',

  print: 'Imprimer les plans',
  printBlank: 'Imprimer des plans vides',
  printed: (day) => `Imprimé le ${day}`,
  alsoWritten: (text) => `Aussi écrit, pas encore décidé\u202f: ${text}`,
  said: {
    first: 'Le plan est enregistré. Les autres personnes qui participent peuvent le lire.',
    changed: 'Le changement est enregistré.',
    chosen: 'C’est choisi. L’autre version reste dans l’historique.',
  },
};
