import type {WhoSeesWhatMessages} from '../who-sees-what.messages.js';

/** Français du Canada. */
export const messages: WhoSeesWhatMessages = {
  opening: 'Ouverture du dossier…',
  broken: 'Cette page ne peut pas montrer qui voit quoi. Rien n’est perdu.',
  between: 'Ceci se passe entre la personne et celles et ceux qui l’appuient.',

  title: 'Qui peut voir quoi',
  purpose: 'Qui lit ce qui est écrit ici, et ce qui peut aller plus loin.',
  insideTitle: 'Dans ce dossier',
  toDeciding: {
    own: 'Vous voyez tout ce que vous avez écrit, et ce que d’autres partagent ici.',
    private: 'Ce que vous gardez pour vous, personne d’autre ne le voit ici.',
    shared: 'Les personnes qui prennent part à ce dossier voient ce qui y est partagé.',
    outside: 'Les gestionnaires voient des nombres, jamais vos mots.',
    device: 'Ce dossier est conservé sur cet appareil. Qui peut ouvrir l’appareil peut le lire.',
  },
  toOthers: {
    own: 'La personne voit tout ce qu’elle a écrit, et ce que d’autres partagent ici.',
    private: 'Ce que quelqu’un garde pour soi, personne d’autre ne le voit ici.',
    shared: 'Les personnes qui prennent part à ce dossier voient ce qui y est partagé.',
    outside: 'Les gestionnaires voient des nombres, jamais des mots.',
    device: 'Ce dossier est conservé sur cet appareil. Qui peut ouvrir l’appareil peut le lire.',
  },

  outsideTitle: 'Ce qui peut aller plus loin',
  outsideText: 'Chaque utilisation a été demandée à part. Chaque réponse peut changer en tout temps.',
  nothingAsked: 'Cette page ne demande à rien transmettre. Rien ne va plus loin par consentement.',
  mayTitle: 'Peuvent recevoir quelque chose',
  mayNone: 'Personne ne peut rien recevoir pour le moment.',
  mayNotTitle: 'Ne reçoivent rien',
  refused: (count) =>
    count === 1
      ? 'Une utilisation ne peut pas s’afficher sur cette page. Rien ne sort pour elle.'
      : `${String(count)} utilisations ne peuvent pas s’afficher sur cette page. Rien ne sort pour elles.`,

  who: 'Qui',
  what: 'Quoi',
  since: (day) => `Depuis le ${day}`,
  until: (day) => `Jusqu’au ${day} au plus tard`,
  reasons: {
    draft: 'Rien ne sort\u202f: ce n’est pas encore décidé.',
    given: 'Peut le recevoir\u202f: un accord a été donné.',
    refused: 'Rien ne sort\u202f: la réponse a été non.',
    'review-due': 'Peut le recevoir. Il est temps d’y revenir.',
    outdated: 'Rien ne sort\u202f: les mots ont changé depuis la décision.',
    changed: 'Rien ne sort\u202f: une décision plus récente l’a remplacée.',
    withdrawn: 'Rien ne sort plus\u202f: l’accord a été retiré.',
    expired: 'Rien ne sort plus\u202f: l’accord est terminé.',
    disputed: 'Rien ne sort\u202f: il y a deux décisions.',
  },

  print: 'Imprimer',
  printed: (day) => `Imprimé le ${day}`,
};
