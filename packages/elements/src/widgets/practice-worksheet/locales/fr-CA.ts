import {deskWords} from '../../../foundation/desk/locales/desk.fr-CA.js';
import type {PracticeWorksheetMessages, SubjectWords} from '../practice-worksheet.messages.js';

const practice: SubjectWords = {
  title: 'Ma façon de faire\u202f: feuille de réflexion',
  purpose: 'Repensez à une situation. Qu’avez-vous fait sans la personne, pour elle, avec elle\u202f?',
  fields: {
    did: 'Ce que j’ai fait',
    doing: 'Ce que je suis en train de faire',
    rung: 'Où est-ce sur l’échelle\u202f?',
    came: 'Ce que cela a donné',
    better: 'Ce qui aurait pu aller mieux',
  },
  questions: {
    most: 'Ce que je fais le plus souvent',
    towards: 'Comment aller vers le «\u202ffaire avec\u202f»',
    skills: 'Les habiletés à développer',
    support: 'Le soutien qu’il me faut',
  },
};

const service: SubjectWords = {
  title: 'La façon de faire de notre service\u202f: feuille de réflexion',
  purpose:
    'Repensez à une situation dans votre service. Qu’est-ce qui s’est fait sans les personnes, pour elles, avec elles\u202f?',
  fields: {...practice.fields, did: 'Ce que nous avons fait', doing: 'Ce que nous sommes en train de faire'},
  questions: {
    ...practice.questions,
    most: 'Ce que nous faisons le plus souvent',
    support: 'Le soutien qu’il nous faut',
  },
};

const project: SubjectWords = {
  ...service,
  title: 'La façon de faire de notre projet\u202f: feuille de réflexion',
  purpose:
    'Repensez à une situation dans votre projet. Qu’est-ce qui s’est fait sans les personnes, pour elles, avec elles\u202f?',
};

/** Français du Canada. */
export const messages: PracticeWorksheetMessages = {
  ...deskWords,
  subjects: {practice, service, project},
  broken: 'Cette feuille ne peut pas s’afficher sur cette page. Rien n’est perdu.',

  conflictText: 'Sur deux appareils, sans doute. Rien n’est perdu\u202f: choisissez.',
  titleReaders: 'Feuilles des personnes qui vous appuient',
  forSupporters: 'Ces feuilles sont pour les personnes qui vous appuient. Elles y réfléchissent à leur façon de faire.',
  nothingExpected: 'Vous n’avez rien à faire ici. Une feuille qu’on partage avec vous paraît sur cette page.',

  audience: 'Personne d’autre que vous ne peut la lire, sauf si vous choisissez de la partager.',
  optional: 'Rien n’est obligatoire. Une phrase suffit.',
  anyWay: 'Aucune façon ne convient à tous les moments. Ce n’est une note pour personne.',
  time: 'Comptez environ dix minutes. Vous pouvez arrêter et revenir.',
  onPaper:
    'Vous pouvez aussi l’imprimer et écrire à la main. Recopiez-la ici plus tard, au jour où vous l’avez écrite.',

  start: 'Commencer une feuille',
  resume: 'Reprendre ma feuille',
  printBlank: 'Imprimer une feuille vide',

  stepsLabel: 'Parties de la feuille',
  steps: {to: 'Faire à', for: 'Faire pour', with: 'Faire avec', questions: 'Questions', finish: 'Terminer'},
  back: 'Retour',
  next: 'Suivant',

  changing: (day) => `Changer la feuille du ${day}`,
  rungHint: 'Entre guillemets\u202f: ce que la personne pourrait dire.',
  theirWords: (label) => `«\u202f${label}\u202f»`,
  wholeShow: 'Montrer toute l’échelle',
  wholeHide: 'Montrer moins d’échelons',
  clearRung: 'Effacer mon choix',
  rungUnknown: 'Un échelon a été choisi sur une échelle qui n’est pas sur cette page. Il reste tel quel.',
  questionsTitle: 'Pour l’ensemble',
  finishTitle: 'Pour terminer',
  day: 'Jour de cette feuille',
  dayHint: 'Vous recopiez du papier\u202f? Mettez le jour où vous l’avez écrite.',
  dayMissing: 'Choisissez un jour\u202f: aujourd’hui, ou un jour d’avant.',
  decision: 'Une décision dont il s’agit, si vous voulez',
  noDecision: 'Aucune en particulier',
  readers: 'Qui peut la lire\u202f?',
  private: 'Moi seulement',
  privateHint: 'Personne d’autre ne la voit. Vous pourrez la partager plus tard.',
  shared: 'Toutes les personnes qui ont accès à ce dossier',
  sharedHint: 'La personne concernée par ce dossier peut aussi la lire.',
  saveSheet: 'Enregistrer cette feuille',
  later: 'Y revenir plus tard',
  discard: 'Jeter ce que j’ai écrit',
  discardAsk: 'Jeter ce que vous avez écrit sans l’enregistrer\u202f?',
  discardYes: 'Oui, jeter',
  nothingSaid: 'Écrivez d’abord une phrase, ou choisissez un échelon. Un seul suffit.',

  earlier: 'Mes feuilles d’avant',
  sharedByOthers: 'Partagées par d’autres',
  sharedWithYou: 'Partagées avec vous',
  noneYet: 'Vos feuilles enregistrées paraîtront ici, par date.',
  sheetOf: (day) => `Feuille du ${day}`,
  by: (voice) => `Par\u202f: ${voice}`,
  aboutDecision: (title) => `Décision\u202f: ${title}`,
  privateMark: 'Pour moi seulement',
  sharedMark: 'Partagée',
  unsavedMark: 'Changements pas encore enregistrés',
  goOn: 'Reprendre mes changements',
  share: 'Partager',
  shareAsk: 'Toutes les personnes qui ont accès à ce dossier pourront la lire, la personne concernée aussi.',
  shareYes: 'Oui, partager',
  unshare: 'Garder pour moi seulement',
  withdraw: 'Retirer',
  withdrawAsk: 'Retirer cette feuille\u202f?',
  withdrawYes: 'Oui, retirer',
  no: 'Non',
  print: 'Imprimer',

  said: {
    saved: 'Votre feuille est enregistrée. Personne d’autre que vous ne peut la lire.',
    'saved-shared': 'Votre feuille est enregistrée et partagée.',
    changed: 'Vos changements sont enregistrés.',
    withdrawn: 'La feuille est retirée.',
    shared: 'Votre feuille est partagée.',
    'kept-private': 'À partir de maintenant, personne d’autre que vous ne peut la lire. Ce qui a été lu reste lu.',
    chosen: 'Cette version est gardée.',
    'taken-back': 'C’est annulé. Ce que vous avez écrit est de nouveau dans votre feuille.',
    undone: deskWords.undone,
  },

  paperDay: 'Jour',
  paperDecision: 'Décision, s’il y en a une',
};
