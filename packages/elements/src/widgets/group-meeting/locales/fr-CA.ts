import {deskWords} from '../../../foundation/desk/locales/desk.fr-CA.js';
import type {GroupMeetingMessages} from '../group-meeting.messages.js';

/** Français du Canada. */
export const messages: GroupMeetingMessages = {
  ...deskWords,
  title: 'Rencontres de groupe',
  purpose: 'Gardez ce dont un groupe a parlé, qui a participé, et ce que chaque personne rapporte dans son milieu.',
  audience:
    'Les personnes qui participent à ce dossier le lisent. Une personne que d’autres ajoutent y reste sans nom.',
  time: 'Cela prend environ deux minutes. Seul le jour est nécessaire.',
  otherWays: 'Vous pouvez aussi imprimer une page vide et écrire à la main.',
  broken: 'Les rencontres ne peuvent pas s’afficher sur cette page. Rien n’est perdu.',
  closedToRole: 'Les rencontres sont pour les personnes qui participent. Votre rôle voit seulement des nombres.',

  begin: 'Commencer une rencontre',
  newMeeting: 'Une nouvelle rencontre',
  saveMeeting: 'Enregistrer cette rencontre',
  discard: 'Jeter',
  listTitle: 'Rencontres',
  meetingOf: (day, theme) => (theme === '' ? day : `${day}\u202f: ${theme}`),
  open: 'Ouvrir',
  close: 'Fermer',
  peopleCount: (count) =>
    count < 2 ? `${String(count)} personne a participé` : `${String(count)} personnes ont participé`,
  fields: {
    on: {label: 'Jour', hint: ''},
    place: {label: 'Comment écrivez-vous ensemble\u202f?', hint: ''},
    theme: {label: 'Thème', hint: 'De quoi s’agit-il, en quelques mots\u202f?'},
    review: {
      label: 'Faire le point ensemble le',
      hint: 'Dans un an, sauf si vous choisissez un autre jour. Vous pouvez laisser ce champ vide.',
    },
    summary: {label: 'En bref', hint: 'Quelques phrases pour les personnes absentes. Sans noms.'},
  },
  places: {
    'one-screen': 'Sur un seul écran\u202f: une personne écrit pour tout le monde',
    'own-devices': 'Chaque personne sur son appareil\u202f: on écrit pour soi',
  },
  aboutTitle: 'À propos de cette rencontre',
  summaryTitle: 'En bref',
  noSummary: 'Rien d’écrit pour l’instant.',
  writeSummary: 'Écrire le résumé',
  reviewOn: (day) => `Faire le point ensemble le ${day}`,
  reviewDue: (day) => `Une année passe vite. Le jour est venu de faire le point ensemble\u202f: ${day}.`,

  peopleTitle: 'Qui a participé',
  nobodyYet: 'Personne n’est encore sur la liste.',
  addPerson: 'Ajouter une personne',
  addWithoutDevice: 'Ajouter une personne sans appareil',
  tookPart: 'J’ai participé',
  newPerson: 'Une personne qui a participé',
  myPart: 'Ma participation',
  changePart: 'Changer ce qui est dit',
  savePerson: 'Enregistrer',
  rolesAsk: 'Quels rôles cette personne a-t-elle\u202f?',
  rolesAskOwn: 'Quels rôles avez-vous\u202f?',
  rolesHint: 'Plusieurs sont possibles.',
  rolesMissing: 'Choisissez au moins un rôle.',
  roleAsk: 'Dans quel rôle cette personne participe-t-elle cette fois-ci\u202f?',
  roleAskOwn: 'Dans quel rôle participez-vous cette fois-ci\u202f?',
  roleHint: 'Qui a plusieurs rôles choisit. Les paires aidantes et les pairs aidants choisissent aussi.',
  roleMissing: 'Choisissez un rôle pour cette rencontre.',
  choseThemselves: 'Cette personne l’a choisi, ici et maintenant',
  partFields: {
    setting: {label: 'Milieu', hint: 'Un centre, un organisme. Vous pouvez laisser ce champ vide.'},
    job: {label: 'Type de travail', hint: 'Vous pouvez laisser ce champ vide.'},
    territory: {label: 'Territoire', hint: 'Une région, une ville. Vous pouvez laisser ce champ vide.'},
    takeaway: {
      label: 'Ce que cette personne rapporte dans son milieu',
      hint: 'Une chose à raconter, ou à essayer.',
    },
  },
  takeawayOwn: 'Ce que je rapporte dans mon milieu',
  numbered: (role, number) => `${role} ${String(number)}`,
  otherRoles: (roles) => `Aussi\u202f: ${roles}`,
  carriesBack: (text) => `Rapporte dans son milieu\u202f: ${text}`,
  unlist: 'Enlever de la liste',
  unlistAsk: 'Cette personne quitte la liste. On pourra l’y remettre.',
  unlistYes: 'Oui, enlever',
  keep: 'Non, garder',

  compositionTitle: 'Qui nous sommes ensemble',
  composition: (served, people) => {
    const aim = 'Le but\u202f: au moins la moitié.';
    if (people === 1) {
      const one = served === 1 ? 'est une personne usagère ou proche' : 'n’est ni usagère ni proche';
      return `La personne sur la liste ${one}. ${aim}`;
    }
    if (served === 0) return `Aucune personne sur ${String(people)} n’est une personne usagère ou proche. ${aim}`;
    if (served === 1) return `1 personne sur ${String(people)} est une personne usagère ou proche. ${aim}`;
    return `${String(served)} personnes sur ${String(people)} sont des personnes usagères ou des proches. ${aim}`;
  },
  roleCount: (role, count) => `${role}\u202f: ${String(count)}`,
  variety: ({settings, jobs, territories}) => [
    ...(settings > 0 ? [settings === 1 ? 'un milieu' : `${String(settings)} milieux`] : []),
    ...(jobs > 0 ? [jobs === 1 ? 'un type de travail' : `${String(jobs)} types de travail`] : []),
    ...(territories > 0 ? [territories === 1 ? 'un territoire' : `${String(territories)} territoires`] : []),
  ],
  varietyOf: (list) => `Nommés jusqu’ici\u202f: ${list}.`,
  asksOthers: (count) =>
    count === 1
      ? 'Une personne a plusieurs rôles, et quelqu’un d’autre a choisi. Demandez-lui.'
      : `${String(count)} personnes ont plusieurs rôles, et quelqu’un d’autre a choisi. Demandez-leur.`,

  print: 'Imprimer cette page',
  printed: (day) => `Imprimé le ${day}`,
  roleTitle: 'Rôle',
  said: {
    begun: 'La rencontre est enregistrée.',
    changed: 'Le changement est enregistré.',
    listed: 'C’est enregistré\u202f: une personne de plus a participé.',
    'part-changed': 'Le changement est enregistré.',
    unlisted: 'C’est enlevé de la liste.',
    chosen: 'C’est choisi. L’autre version reste dans l’historique.',
  },
};
