import {askingWords} from '../../../foundation/asking/locales/asking.fr-CA.js';
import {deskWords} from '../../../foundation/desk/locales/desk.fr-CA.js';
import type {MeetingConditionsMessages} from '../meeting-conditions.messages.js';

/** Français du Canada. */
export const messages: MeetingConditionsMessages = {
  ...deskWords,
  title: 'Se rencontrer à distance\u202f: ce qu’il vous faut',
  titleReaders: 'Se rencontrer à distance\u202f: ce qu’il faut',
  purpose: 'Dites ce qui aiderait, par téléphone, par appel vidéo ou par écrit. Cela ne ferme aucune porte.',
  audience: 'Une fois enregistré, toutes les personnes qui participent à ce dossier peuvent le lire.',
  optional: 'Rien n’est obligatoire. Vous pouvez sauter une question et changer vos réponses.',
  time: 'Comptez environ trois minutes. Vous pouvez arrêter et revenir.',
  otherWays: 'Vous pouvez aussi imprimer les questions, ou y répondre par téléphone.',
  broken: 'Ces questions ne peuvent pas s’afficher sur cette page. Rien n’est perdu.',
  closedToRole: 'Ces réponses sont pour les personnes qui participent. Votre rôle voit seulement des nombres.',
  nothingYet: 'Rien n’a encore été dit.',
  notExpected: 'La personne répond à ces questions si elle le souhaite. Vous pouvez en parler ensemble.',
  conflictText: 'Sur deux appareils, sans doute. Rien n’est perdu\u202f: choisissez.',

  start: 'Répondre aux questions',
  resume: 'Reprendre mes réponses',
  formTitle: 'Ce qu’il vous faut',
  parts: {
    comfort: 'Être à l’aise',
    equipment: 'Ce que vous avez',
    place: 'Où vous seriez',
    more: 'Quelqu’un avec vous',
  },
  stepOf: (step, steps) => `Partie ${String(step)} de ${String(steps)}`,
  back: 'Retour',
  next: 'Suivant',

  asked: {
    comfort: {label: 'Êtes-vous à l’aise avec les rencontres à distance\u202f?', hint: ''},
    device: {label: 'Avez-vous un téléphone, une tablette ou un ordinateur à utiliser\u202f?', hint: ''},
    connection: {
      label: 'Votre connexion Internet ou votre forfait suffit-il pour un appel\u202f?',
      hint: 'Un appel vidéo en demande beaucoup plus.',
    },
    where: {label: 'Où seriez-vous\u202f?', hint: 'Ma cuisine, mon auto, une salle à la bibliothèque…'},
    isPrivate: {label: 'Auriez-vous cet endroit pour vous\u202f?', hint: ''},
    overheard: {label: 'Quelqu’un pourrait-il vous entendre\u202f?', hint: ''},
    headphones: {label: 'Avez-vous des écouteurs\u202f?', hint: 'Ainsi, on n’entend pas ce que l’autre vous dit.'},
    safeWord: {
      label: 'Un mot qui veut dire «\u202fje ne peux pas parler maintenant\u202f»',
      hint: 'Un mot de tous les jours. Quelqu’un lit cet appareil\u202f? Convenez-en plutôt de vive voix.',
    },
    noRecording: {label: 'Rien n’est enregistré sans l’accord des deux. Cela vous convient\u202f?', hint: ''},
    companion: {
      label: 'Quelqu’un sera avec vous\u202f? Qui est cette personne pour vous\u202f?',
      hint: 'Vous pouvez toujours être avec quelqu’un.',
    },
    note: {label: 'Autre chose', hint: ''},
  },
  comforts: {
    very: 'Très à l’aise',
    fairly: 'Assez',
    'a-little': 'Peu',
    'not-at-all': 'Pas du tout',
    declined: 'Je préfère ne pas dire',
  },
  answers: {yes: 'Oui', no: 'Non', unsure: 'Je ne sais pas', declined: 'Je préfère ne pas dire'},
  clear: 'Effacer ma réponse',

  requests: {
    trial: {...askingWords, ask: 'Essayer un appel avant'},
    guide: {...askingWords, ask: 'Recevoir le guide'},
    equipment: {...askingWords, ask: 'Emprunter un appareil'},
  },
  helpTitle: 'Demander de l’aide',
  offerComfort:
    'Bien des gens sont dans ce cas, et il y a de l’aide. Quelqu’un de proche peut aussi être avec vous. Toutes les façons de se rencontrer restent possibles.',
  offerEquipment:
    'Vous pouvez demander à emprunter ce qu’il faut. Toutes les façons de se rencontrer restent possibles.',
  guideTitle: 'Le guide',
  waysTitle: 'Pas d’endroit privé\u202f? Il y a d’autres façons',
  ways: [
    'Se rencontrer en personne.',
    'Parler en marchant.',
    'Utiliser une salle de l’organisme, ou d’une bibliothèque.',
    'Écrire au lieu de parler, pour ce que personne ne doit entendre.',
    'Choisir une heure où il n’y a personne d’autre.',
  ],

  saveAll: 'Enregistrer mes réponses',
  later: 'Y revenir plus tard',
  nothingSaid: 'Répondez d’abord à une question. Une seule suffit.',
  discard: 'Jeter mes changements',
  discardAsk: 'Jeter ce que vous avez changé sans l’enregistrer\u202f?',
  discardYes: 'Oui, jeter',
  no: 'Non',

  saidOn: (voice, day) => `${voice}, le ${day}`,
  othersTitle: 'Ce que disent les autres',
  withdraw: 'Retirer mes réponses',
  withdrawHint: 'Aucune raison n’est demandée. Vous pourrez annuler ce geste.',
  print: 'Imprimer mes réponses',
  printBlank: 'Imprimer les questions',
  printed: (day) => `Imprimé le ${day}`,
  said: {
    saved: 'Vos réponses sont enregistrées. Les personnes qui participent peuvent les lire.',
    changed: 'Vos changements sont enregistrés.',
    withdrawn: 'Vos réponses sont retirées.',
    chosen: 'C’est choisi. L’autre version reste dans l’historique.',
    'taken-back': 'C’est annulé. Vos réponses sont de nouveau dans le formulaire, pour vous seulement.',
    'taken-back-whole': 'C’est annulé.',
  },
};
