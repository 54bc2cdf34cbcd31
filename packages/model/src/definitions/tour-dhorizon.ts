import type {ScaleDefinition, ScaleItem} from '../definition/definition.js';

/** Help is offered after an answer this low on the themes that touch safety most. */
const supportPrompt = {atOrBelow: 2};

const items: readonly ScaleItem[] = [
  {id: 'home', label: {'fr-CA': 'Mon chez-moi', en: 'My home'}},
  {id: 'money', label: {'fr-CA': 'L’argent du quotidien', en: 'Day-to-day money'}},
  {
    id: 'days',
    label: {'fr-CA': 'Mes journées', en: 'My days'},
    hint: {'fr-CA': 'Travail, études, activités', en: 'Work, study, activities'},
  },
  {id: 'close', label: {'fr-CA': 'Mes proches', en: 'My close people'}},
  {
    id: 'friends',
    label: {'fr-CA': 'Amitiés et place dans la communauté', en: 'Friends and my place in the community'},
  },
  {id: 'body', label: {'fr-CA': 'Ma santé physique', en: 'My physical health'}},
  {id: 'mind', label: {'fr-CA': 'Mon moral', en: 'My mental well-being'}, supportPrompt},
  {id: 'safety', label: {'fr-CA': 'Me sentir en sécurité', en: 'Feeling safe'}, supportPrompt},
  {id: 'respect', label: {'fr-CA': 'Être respecté et écouté', en: 'Being respected and listened to'}},
  {id: 'hope', label: {'fr-CA': 'Espoir et sens', en: 'Hope and meaning'}, supportPrompt},
];

/** Ten themes of a life, to see together how things are. Original to this project; not validated, without cut-offs or total. */
export const tourDhorizon: ScaleDefinition = {
  kind: 'scale',
  id: 'tour-dhorizon',
  version: '1',
  languages: ['fr-CA', 'en'],
  title: {'fr-CA': 'Tour d’horizon', en: 'How things are'},
  purpose: {
    'fr-CA': 'Pour voir ensemble ce qui va et ce qui compte pour vous. Vous pouvez sauter n’importe quel thème.',
    en: 'To see together how things are and what matters to you. You can skip any theme.',
  },
  window: {'fr-CA': 'ces deux dernières semaines', en: 'the last two weeks'},
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
  range: {min: 0, max: 10},
  anchors: [
    {value: 0, label: {'fr-CA': 'Très difficile', en: 'Very hard'}},
    {value: 5, label: {'fr-CA': 'Moitié-moitié', en: 'Half and half'}},
    {value: 10, label: {'fr-CA': 'Très bien', en: 'Very good'}},
  ],
  items,
};
