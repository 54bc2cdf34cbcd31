import type {MeetingSituation, Mode, ModesDefinition, UnderstandingCheck} from '../definition/modes.js';

const modes: readonly Mode[] = [
  {
    id: 'inPerson',
    label: {'fr-CA': 'En personne', en: 'In person'},
    advantages: [
      {'fr-CA': 'Contact humain direct', en: 'Direct human contact'},
      {'fr-CA': 'Pas de technologie', en: 'No technology'},
    ],
    disadvantages: [
      {'fr-CA': 'Déplacement', en: 'Travel'},
      {'fr-CA': 'Horaire plus fixe', en: 'Less flexible times'},
    ],
    remote: false,
  },
  {
    id: 'phone',
    label: {'fr-CA': 'Téléphone', en: 'Phone'},
    advantages: [
      {'fr-CA': 'Simple', en: 'Simple'},
      {'fr-CA': 'Aucun écran', en: 'No screen'},
    ],
    disadvantages: [
      {'fr-CA': 'On ne se voit pas', en: 'No faces'},
      {'fr-CA': 'Risque d’être entendu', en: 'May be overheard'},
    ],
    remote: true,
  },
  {
    id: 'video',
    label: {'fr-CA': 'Visioconférence (appel vidéo)', en: 'Video call'},
    advantages: [
      {'fr-CA': 'On se voit', en: 'See each other'},
      {'fr-CA': 'Pas de trajet', en: 'No travel'},
    ],
    disadvantages: [
      {'fr-CA': 'Connexion et appareil requis', en: 'Needs device and internet'},
      {'fr-CA': 'Pannes possibles', en: 'May fail'},
    ],
    remote: true,
  },
  {
    id: 'text',
    label: {'fr-CA': 'Messages écrits (clavardage, texto)', en: 'Text or chat'},
    advantages: [
      {'fr-CA': 'À votre rythme', en: 'Your own pace'},
      {'fr-CA': 'Discret', en: 'Discreet'},
    ],
    disadvantages: [
      {'fr-CA': 'Réponse parfois lente', en: 'Replies may be slow'},
      {'fr-CA': 'Laisse des traces écrites', en: 'Leaves a written trace'},
    ],
    remote: true,
  },
  {
    id: 'mix',
    label: {'fr-CA': 'Un mélange', en: 'A mix'},
    advantages: [
      {'fr-CA': 'S’adapte au moment', en: 'Fits the moment'},
      {'fr-CA': 'Garde une solution de rechange', en: 'Keeps a fallback'},
    ],
    disadvantages: [
      {'fr-CA': 'À replanifier', en: 'Needs planning'},
      {'fr-CA': 'Change les habitudes', en: 'Changes routines'},
    ],
    remote: true,
  },
];

const situations: readonly MeetingSituation[] = [
  {id: 'first-meeting', label: {'fr-CA': 'La première rencontre', en: 'The first meeting'}},
  {id: 'hard-topics', label: {'fr-CA': 'Les sujets difficiles', en: 'Hard topics'}},
  {id: 'quick-check-in', label: {'fr-CA': 'Un court suivi', en: 'A quick check-in'}},
];

const UNSURE = {id: 'unsure', label: {'fr-CA': 'Je ne sais pas', en: 'I don’t know'}, isClear: false};

const checks: readonly UnderstandingCheck[] = [
  {
    id: 'stop',
    question: {
      'fr-CA': 'Quand pouvez-vous arrêter ou changer d’idée\u202f?',
      en: 'When can you stop or change your mind?',
    },
    options: [
      {id: 'any-time', label: {'fr-CA': 'En tout temps', en: 'At any time'}, isClear: true},
      {id: 'after', label: {'fr-CA': 'Seulement après la rencontre', en: 'Only after the meeting'}, isClear: false},
      UNSURE,
    ],
    explanation: {
      'fr-CA': 'Vous pouvez arrêter ou changer d’idée en tout temps. Vous n’avez pas à dire pourquoi.',
      en: 'You can stop or change your mind at any time. You do not have to say why.',
    },
  },
  {
    id: 'cut-off',
    question: {'fr-CA': 'Que faisons-nous si la communication coupe\u202f?', en: 'What do we do if we get cut off?'},
    options: [
      {
        id: 'lost',
        label: {'fr-CA': 'Rien, la rencontre est perdue', en: 'Nothing, the meeting is lost'},
        isClear: false,
      },
      {
        id: 'plan',
        label: {'fr-CA': 'Nous suivons le plan fait ensemble', en: 'We follow the plan we made together'},
        isClear: true,
      },
      UNSURE,
    ],
    explanation: {
      'fr-CA':
        'Avant de commencer, nous décidons ensemble qui rappelle, et à quel numéro. Si ça coupe, nous suivons ce plan.',
      en: 'Before we start, we decide together who calls back, and on what number. If we get cut off, we follow that plan.',
    },
  },
  {
    id: 'overheard',
    question: {
      'fr-CA': 'Qui pourrait entendre une rencontre à distance\u202f?',
      en: 'Who could hear a meeting at a distance?',
    },
    options: [
      {id: 'nobody', label: {'fr-CA': 'Personne, jamais', en: 'Nobody, ever'}, isClear: false},
      UNSURE,
      {
        id: 'nearby',
        label: {'fr-CA': 'Quelqu’un près de vous ou près de nous', en: 'Somebody near you or near us'},
        isClear: true,
      },
    ],
    explanation: {
      'fr-CA':
        'Quelqu’un près de vous pourrait entendre. Quelqu’un près de nous aussi. Nous cherchons avec vous un endroit tranquille.',
      en: 'Somebody near you could hear. So could somebody near us. We look for a private place with you.',
    },
  },
];

/** Five ways to meet, two words for and two against each. "No preference" and "I'd like to talk first" are always there besides. */
export const modes1: ModesDefinition = {
  kind: 'modes',
  id: 'modes',
  version: '1',
  languages: ['fr-CA', 'en'],
  title: {'fr-CA': 'Comment nous rencontrer', en: 'How we meet'},
  purpose: {
    'fr-CA': 'Pour dire comment vous aimeriez nous rencontrer. Vous pouvez changer d’idée en tout temps.',
    en: 'To say how you would like to meet. You can change your mind at any time.',
  },
  disclaimer: {
    'fr-CA': 'C’est une préférence. Elle ne vous engage à rien.',
    en: 'This is a preference. It does not commit you to anything.',
  },
  licence: {
    name: 'MIT',
    holder: 'avec',
    attribution: {
      'fr-CA': 'Propre à ce projet, licence MIT.',
      en: 'Original to this project, MIT licence.',
    },
    allows: {commercial: true, modification: true, translation: true},
  },
  validated: false,
  modes,
  situations,
  checks,
};
