import type {LadderRung} from '@avec/elements/ladder-item';

import type {InBoth} from '../words.js';

/** Three ways of deciding, bottom to top, from where the person stands. In the present, for what is and for what is wished. */
export const THREE_WAYS: InBoth<readonly LadderRung[]> = {
  en: [
    {
      id: 'to',
      label: 'It is decided without me',
      description: 'Others decide. You have no say.',
      term: 'Doing to',
    },
    {
      id: 'for',
      label: 'It is decided for me',
      description: 'Others decide, with your good in mind. You may be asked.',
      term: 'Doing for',
    },
    {
      id: 'with',
      label: 'We decide together',
      description: 'You talk it over with others. Your voice counts as much as theirs.',
      term: 'Doing with',
    },
  ],
  'fr-CA': [
    {
      id: 'to',
      label: 'On décide sans moi',
      description: 'D’autres décident. Vous n’avez pas votre mot à dire.',
      term: 'Faire sans la personne',
    },
    {
      id: 'for',
      label: 'On décide pour moi',
      description: 'D’autres décident, en pensant à votre bien. On vous demande parfois votre avis.',
      term: 'Faire pour la personne',
    },
    {
      id: 'with',
      label: 'Nous décidons ensemble',
      description: 'Vous en parlez avec les autres. Votre voix compte autant que la leur.',
      term: 'Faire avec la personne',
    },
  ],
};

/** A longer ladder, without words of others. */
export const SIX_PLACES: InBoth<readonly LadderRung[]> = {
  en: [
    {id: 'absent', label: 'I am not there', description: 'It is settled before you know of it.'},
    {id: 'told', label: 'I am told', description: 'You hear what has been decided, and why.'},
    {id: 'asked', label: 'I am asked', description: 'You say what you think. Then others decide.'},
    {id: 'weighed', label: 'My view changes something', description: 'Others decide, and what you said is in it.'},
    {id: 'together', label: 'We decide together', description: 'Nothing is settled until all of you agree.'},
    {id: 'mine', label: 'I decide', description: 'The choice is yours. Others back you.'},
  ],
  'fr-CA': [
    {id: 'absent', label: 'Je ne suis pas là', description: 'C’est réglé avant que vous le sachiez.'},
    {id: 'told', label: 'On me le dit', description: 'Vous apprenez ce qui est décidé, et pourquoi.'},
    {id: 'asked', label: 'On me demande mon avis', description: 'Vous le donnez. Puis d’autres décident.'},
    {
      id: 'weighed',
      label: 'Mon avis change quelque chose',
      description: 'D’autres décident, et ce que vous avez dit s’y trouve.',
    },
    {
      id: 'together',
      label: 'Nous décidons ensemble',
      description: 'Rien n’est réglé avant que tout le monde soit d’accord.',
    },
    {id: 'mine', label: 'Je décide', description: 'Le choix vous revient. Les autres vous appuient.'},
  ],
};
