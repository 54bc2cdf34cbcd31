import type {ScaleDefinition} from '@avec/model';

/** A scale that a portal could have written itself. */
export const SLEEP: ScaleDefinition = {
  kind: 'scale',
  id: 'sleep-and-rest',
  version: '1',
  languages: ['en', 'fr-CA'],
  title: {en: 'Sleep and rest', 'fr-CA': 'Sommeil et repos'},
  purpose: {
    en: 'To see together what helps you rest. You can skip any question.',
    'fr-CA': 'Pour voir ensemble ce qui vous aide à vous reposer. Vous pouvez passer chaque question.',
  },
  window: {en: 'the last seven nights', 'fr-CA': 'ces sept dernières nuits'},
  licence: {
    name: 'CC-BY-4.0',
    holder: 'The North Clinic',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: {en: 'By the North Clinic, CC BY 4.0.', 'fr-CA': 'De la Clinique du Nord, CC BY 4.0.'},
    allows: {commercial: true, modification: true, translation: true},
  },
  validated: false,
  higherIsBetter: false,
  range: {min: 0, max: 4},
  anchors: [
    {value: 0, label: {en: 'Never', 'fr-CA': 'Jamais'}},
    {value: 4, label: {en: 'Every night', 'fr-CA': 'Chaque nuit'}},
  ],
  items: [
    {id: 'falling-asleep', label: {en: 'It took me long to fall asleep', 'fr-CA': 'J’ai mis longtemps à m’endormir'}},
    {id: 'waking', label: {en: 'I woke up too early', 'fr-CA': 'Le réveil est venu trop tôt'}},
    {
      id: 'rested',
      label: {en: 'I got up rested', 'fr-CA': 'Au lever, je me sentais en forme'},
      anchors: [
        {value: 0, label: {en: 'Never', 'fr-CA': 'Jamais'}},
        {value: 4, label: {en: 'Every morning', 'fr-CA': 'Chaque matin'}},
      ],
      reversed: true,
    },
  ],
};

/** The same without the rights, which no widget shows. */
export const UNLICENSED: unknown = {...SLEEP, licence: undefined};

const MADE_UP = 'North Clinic, made up for this example';

/** The same, adding up. The thresholds are made up, and say so where their source is printed. */
export const SLEEP_ADDED_UP: ScaleDefinition = {
  ...SLEEP,
  id: 'sleep-and-rest-added-up',
  items: SLEEP.items.map((item) => ({...item, change: {kind: 'minimal-important', threshold: 2, source: MADE_UP}})),
  scoring: {method: 'sum', missing: {minimum: 3, prorate: false}},
  change: {kind: 'reliable', threshold: 3, source: MADE_UP},
};

/** As long as texts become in some languages. */
export const LONG_WORDS: ScaleDefinition = {
  ...SLEEP,
  id: 'long-words',
  title: {
    en: 'What has made a difference to my everyday life, to the people around me and to my plans',
    'fr-CA': 'Ce qui a changé quelque chose à ma vie de tous les jours, à mon entourage et à mes projets',
  },
  range: {min: 0, max: 10},
  anchors: [
    {
      value: 0,
      label: {
        en: 'Nothing of this has been as I would like it to be',
        'fr-CA': 'Rien de tout cela n’a été comme je le voudrais',
      },
    },
    {
      value: 10,
      label: {
        en: 'All of this has been as I would like it to be',
        'fr-CA': 'Tout cela a été exactement comme je le voudrais',
      },
    },
  ],
  items: [
    {
      id: 'neighbourhood',
      label: {
        en: 'The neighbourhood, the stairs, the noise, the landlord, and how easily I can come and go',
        'fr-CA': 'Le quartier, l’escalier, le bruit, le propriétaire, et la facilité de mes allées et venues',
      },
      hint: {
        en: 'Everything that has to do with the place where you live, also if you live there for a short time only',
        'fr-CA': 'Tout ce qui touche l’endroit où vous vivez, même si vous n’y vivez que pour peu de temps',
      },
    },
    {
      id: 'word',
      label: {
        en: 'Anticonstitutionnellementanticonstitutionnellement',
        'fr-CA': 'Anticonstitutionnellementanticonstitutionnellement',
      },
    },
  ],
};
