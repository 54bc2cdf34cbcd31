import type {ScaleDefinition, ScaleItem} from '../definition/definition.js';

const items: readonly ScaleItem[] = [
  {
    id: 'listened',
    label: {'fr-CA': 'On m’écoute', en: 'I am listened to'},
    hint: {'fr-CA': 'On prend le temps de m’entendre', en: 'People take the time to hear me'},
  },
  {
    id: 'say',
    label: {'fr-CA': 'J’ai mon mot à dire', en: 'I have a say'},
    hint: {'fr-CA': 'On décide avec moi', en: 'Decisions are made with me'},
  },
  {
    id: 'respect',
    label: {'fr-CA': 'On me respecte', en: 'I am respected'},
    hint: {'fr-CA': 'Comme je suis', en: 'As I am'},
  },
  {
    id: 'responded',
    label: {'fr-CA': 'On répond à mes demandes', en: 'I get an answer when I ask'},
    hint: {'fr-CA': 'Même quand la réponse est non', en: 'Even when the answer is no'},
  },
  {
    id: 'kept',
    label: {'fr-CA': 'On fait ce qu’on a dit', en: 'People do what they said'},
    hint: {'fr-CA': 'Ou on m’explique pourquoi', en: 'Or they tell me why'},
  },
];

/** Five statements about how people work together. Original to this project; not validated, without cut-offs or total. */
export const workingTogether: ScaleDefinition = {
  kind: 'scale',
  id: 'working-together',
  version: '1',
  languages: ['fr-CA', 'en'],
  title: {'fr-CA': 'Notre façon de travailler', en: 'How we work together'},
  purpose: {
    'fr-CA':
      'Pour nous dire ce qui va bien entre nous et ce qui pourrait changer. Vous pouvez sauter n’importe quelle question.',
    en: 'To tell each other what goes well between us and what could change. You can skip any question.',
  },
  window: {'fr-CA': 'ce qui s’est passé depuis la dernière fois', en: 'what has happened since last time'},
  disclaimer: {
    'fr-CA': 'Cet outil aide à parler de ce qui compte. Ce n’est pas un test ni un diagnostic.',
    en: 'This helps you talk about what matters. It is not a test or a diagnosis.',
  },
  licence: {
    name: 'MIT',
    holder: 'avec',
    attribution: {
      'fr-CA': 'Propre à ce projet, licence MIT. Outil non validé.',
      en: 'Original to this project, MIT licence. Not a validated instrument.',
    },
    allows: {commercial: true, modification: true, translation: true},
  },
  validated: false,
  higherIsBetter: true,
  range: {min: 0, max: 4},
  anchors: [
    {value: 0, label: {'fr-CA': 'Pas du tout', en: 'Not at all'}},
    {value: 1, label: {'fr-CA': 'Un peu', en: 'A little'}},
    {value: 2, label: {'fr-CA': 'Moitié-moitié', en: 'Half and half'}},
    {value: 3, label: {'fr-CA': 'Beaucoup', en: 'A lot'}},
    {value: 4, label: {'fr-CA': 'Tout à fait', en: 'Completely'}},
  ],
  items,
};
