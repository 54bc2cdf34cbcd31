import type {LadderDefinition} from '../definition/ladder.js';
import {WAY_ALIASES} from '../definition/way.js';

/** Three ways of doing: to, for and with a person. The rungs are the ways themselves. */
export const doing3: LadderDefinition = {
  kind: 'ladder',
  id: 'doing-3',
  version: '1',
  languages: ['fr-CA', 'en'],
  title: {'fr-CA': 'Trois façons de faire', en: 'Three ways of doing'},
  purpose: {
    'fr-CA': 'Pour voir ensemble comment une décision s’est prise. Aucune façon ne convient à tous les moments.',
    en: 'To see together how a decision was made. No one way suits every moment.',
  },
  disclaimer: {
    'fr-CA': 'Cette échelle aide à parler d’une décision. Ce n’est une note pour personne.',
    en: 'This ladder helps you talk about a decision. It is not a mark for anybody.',
  },
  licence: {
    name: 'MIT',
    holder: 'avec',
    attribution: {
      'fr-CA':
        'D’après Slay et Stephens, Co-production in mental health, new economics foundation, 2013. Texte propre à ce projet, licence MIT.',
      en: 'After Slay & Stephens, Co-production in mental health, new economics foundation, 2013. Wording original, MIT licence.',
    },
    allows: {commercial: true, modification: true, translation: true},
  },
  validated: false,
  rungs: [
    {
      id: 'to',
      label: {'fr-CA': 'Cela s’est fait sans moi', en: 'It was done without me'},
      wish: {'fr-CA': 'Laisser d’autres s’en occuper', en: 'Leave it to others'},
      description: {
        'fr-CA': 'D’autres décident et agissent. Vous n’y prenez pas part.',
        en: 'Others decide and act. You have no part in it.',
      },
      practice: {
        'fr-CA': 'Vous avez décidé et agi sans la personne.',
        en: 'You decided and acted without the person.',
      },
      term: {'fr-CA': 'Faire à — sans la personne', en: 'Doing to'},
      way: 'to',
    },
    {
      id: 'for',
      label: {'fr-CA': 'On l’a fait pour moi', en: 'It was done for me'},
      wish: {'fr-CA': 'Qu’on le fasse pour moi', en: 'Have it done for me'},
      description: {
        'fr-CA': 'On vous demande parfois votre avis. D’autres décident et agissent pour vous.',
        en: 'You may be asked. Others decide and act for you.',
      },
      practice: {
        'fr-CA': 'Vous avez peut-être demandé un avis. Vous avez décidé et agi pour la personne.',
        en: 'You may have asked. You decided and acted for the person.',
      },
      term: {'fr-CA': 'Faire pour la personne', en: 'Doing for'},
      way: 'for',
    },
    {
      id: 'with',
      label: {'fr-CA': 'Nous l’avons fait ensemble', en: 'We did it together'},
      wish: {'fr-CA': 'Le faire ensemble', en: 'Do it together'},
      description: {
        'fr-CA': 'On décide et on agit avec vous, sur un pied d’égalité.',
        en: 'Others decide and act with you, as equals.',
      },
      practice: {
        'fr-CA': 'Vous avez décidé et agi avec la personne, sur un pied d’égalité.',
        en: 'You decided and acted with the person, as equals.',
      },
      term: {'fr-CA': 'Faire avec la personne', en: 'Doing with'},
      way: 'with',
    },
  ],
  aliases: WAY_ALIASES,
};
