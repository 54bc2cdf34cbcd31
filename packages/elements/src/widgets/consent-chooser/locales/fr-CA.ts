import {askingWords} from '../../../foundation/asking/locales/asking.fr-CA.js';
import {roleNames} from '../../../foundation/voices/locales/roles.fr-CA.js';
import type {ConsentChooserMessages} from '../consent-chooser.messages.js';

/** Français du Canada. */
export const messages: ConsentChooserMessages = {
  roles: roleNames,
  you: 'Vous',
  named: (role, name) => `${role} (${name})`,
  opening: 'Ouverture du dossier…',
  broken: 'Ces choix ne peuvent pas s’afficher sur cette page. Rien n’est perdu.',
  between: 'Ces choix se font entre la personne et celles et ceux qui l’appuient.',

  title: 'Mes choix',
  titleOthers: 'Les choix de la personne',
  purpose: 'Comment vous voulez qu’on se rencontre, et ce que vous acceptez. Chaque choix se fait à part.',
  purposeOthers: 'Comment la personne veut qu’on se rencontre, et ce qu’elle accepte. Elle est seule à décider.',
  facts: {
    free: 'Rien n’est choisi pour vous. Vous pouvez changer d’idée en tout temps.',
    pause: 'Prenez-les dans l’ordre que vous voulez. Vous pouvez arrêter et revenir.',
    audience: 'Les personnes qui prennent part à ce dossier voient ce que vous décidez.',
    elsewhere: 'Cela se fait aussi sur papier, par téléphone ou avec quelqu’un.',
  },

  acts: {
    modes: {
      title: 'Comment je veux qu’on se rencontre',
      means: 'Une préférence, et non un accord. Elle ne vous engage à rien.',
    },
    services: {title: 'Services', means: 'Une réponse pour chaque service.'},
    information: {title: 'Mes renseignements', means: 'Une réponse pour chaque utilisation.'},
    ready: {title: 'Se préparer', means: 'Pour les rencontres à distance.'},
  },
  parts: {
    modes: 'Les façons de se rencontrer',
    conditions: 'Où je serais, et avec quoi',
    plans: 'Quoi faire si quelque chose arrive',
    who: 'Qui peut voir quoi',
  },
  noConsents: 'Cette page ne demande aucun accord, ni pour des services, ni pour des renseignements.',
  refused: (count) =>
    count === 1
      ? 'Une question ne peut pas s’afficher sur cette page. Rien n’est demandé, et rien n’est perdu.'
      : `${String(count)} questions ne peuvent pas s’afficher sur cette page. Rien n’est demandé, et rien n’est perdu.`,

  reviewDue: (titles) => `Il est temps d’y revenir\u202f: ${titles}.`,
  reviewHolds: 'L’accord tient encore. Il ne se renouvelle jamais tout seul.',

  unsaid: 'Rien n’est dit pour le moment',
  decisions: {
    draft: 'Pas encore décidé',
    given: 'Accord donné',
    refused: 'Refus',
    'review-due': 'Accord donné, à revoir maintenant',
    outdated: 'Les mots ont changé depuis la décision',
    changed: 'Remplacé par une décision plus récente',
    withdrawn: 'Accord retiré',
    expired: 'Accord terminé',
    disputed: 'Il y a deux décisions',
  },
  on: (day) => `Le ${day}.`,
  review: (day) => `À revoir le ${day}.`,
  ends: (day) => `Prend fin après le ${day}, sauf nouvel accord.`,
  held: (until) => `Il a tenu jusqu’au ${until}.`,
  nothingLeaves: 'Rien ne sort pour cela.',
  prefers: (mode) => `D’abord\u202f: ${mode}`,
  otherwise: (mode) => `Si cela ne se peut pas\u202f: ${mode}`,
  forSituation: (situation, mode) => `${situation}\u202f: ${mode}`,
  choices: {
    'no-preference': 'Pas de préférence',
    'talk-first': 'En parler d’abord',
    declined: 'Préfère ne pas dire',
    unanswered: 'Pas dit',
  },
  modeUnknown: 'une façon qui n’est pas sur cette page',
  bySituation: 'Selon le moment',
  voiceSays: (voice, words) => `${words} — ${voice}`,
  conditionsSaid: 'Questions répondues',
  plansSaid: (said, all) => `${String(said)} parties sur ${String(all)} sont écrites`,
  plansTwoWays: 'Une partie a été écrite de deux façons.',

  open: {
    say: 'Dire ce que je préfère',
    decide: 'Lire et décider',
    answer: 'Répondre aux questions',
    plan: 'Écrire quoi faire',
    again: 'Y revenir',
    'see-or-change': 'Voir ou changer',
    read: 'Lire',
  },
  openOf: (act, title) => `${act}\u202f: ${title}`,
  whoLink: 'Qui peut voir quoi',

  where: (index, count, title) => `${String(index)} sur ${String(count)}\u202f: ${title}`,
  back: 'Tous les choix',
  next: (title) => `Ensuite\u202f: ${title}`,

  help: {...askingWords, ask: 'J’aimerais qu’on m’aide à comprendre'},

  recipients: (names) => `Qui\u202f: ${names}`,

  print: 'Imprimer un résumé',
  paperTitle: 'Résumé des choix',
  printed: (day) => `Imprimé le ${day}`,
};
