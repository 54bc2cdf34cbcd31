import type {LadderDefinition, Rung} from '../definition/ladder.js';

const rungs: readonly Rung[] = [
  {
    id: 'arnstein.1',
    label: {'fr-CA': 'On m’a fait venir après la décision', en: 'I was brought in after the decision'},
    wish: {'fr-CA': 'Venir après la décision', en: 'Come in after the decision'},
    description: {
      'fr-CA': 'On vous réunit pour faire accepter une décision déjà prise.',
      en: 'You are brought in to make an already-made decision look accepted.',
    },
    practice: {
      'fr-CA': 'Vous avez réuni des personnes pour faire accepter une décision déjà prise.',
      en: 'You brought people in to make an already-made decision look accepted.',
    },
    term: {'fr-CA': 'Manipulation', en: 'Manipulation'},
    group: 'non-participation',
    way: 'to',
  },
  {
    id: 'arnstein.2',
    label: {'fr-CA': 'On a voulu changer ma façon de voir', en: 'They wanted to change how I see things'},
    wish: {'fr-CA': 'Qu’on change ma façon de voir', en: 'Have my way of seeing things changed'},
    description: {
      'fr-CA': 'On vous fait participer pour «\u202fcorriger\u202f» votre façon de voir, pas pour changer le service.',
      en: 'You take part so that your view can be “fixed”, not so that the service can change.',
    },
    practice: {
      'fr-CA':
        'Vous avez fait participer des personnes pour «\u202fcorriger\u202f» leur façon de voir. Le service n’avait pas à changer.',
      en: 'You had people take part so that their view could be “fixed”. The service was not to change.',
    },
    term: {'fr-CA': 'Thérapie (au sens d’Arnstein)', en: 'Therapy (Arnstein’s sense)'},
    group: 'non-participation',
    way: 'to',
  },
  {
    id: 'arnstein.3',
    label: {'fr-CA': 'On m’a dit ce qui se passait', en: 'I was told what was happening'},
    wish: {'fr-CA': 'Qu’on me dise ce qui se passe', en: 'Be told what is happening'},
    description: {
      'fr-CA': 'On vous dit ce qui se passe. On ne vous demande pas votre avis.',
      en: 'You are told what is happening. You are not asked.',
    },
    practice: {
      'fr-CA': 'Vous avez dit ce qui se passait. Vous n’avez pas demandé d’avis.',
      en: 'You said what was happening. You did not ask.',
    },
    term: {'fr-CA': 'Information', en: 'Informing'},
    group: 'tokenism',
    way: 'for',
  },
  {
    id: 'arnstein.4',
    label: {'fr-CA': 'On m’a demandé mon avis', en: 'I was asked'},
    wish: {'fr-CA': 'Qu’on me demande mon avis', en: 'Be asked'},
    description: {
      'fr-CA': 'On vous demande votre avis. Rien ne garantit qu’il comptera.',
      en: 'You are asked. Nothing ensures it will count.',
    },
    practice: {
      'fr-CA': 'Vous avez demandé un avis. Rien ne garantissait qu’il compterait.',
      en: 'You asked. Nothing ensured it would count.',
    },
    term: {'fr-CA': 'Consultation', en: 'Consultation'},
    group: 'tokenism',
    way: 'for',
  },
  {
    id: 'arnstein.5',
    label: {'fr-CA': 'J’avais une place à la table', en: 'I had a seat at the table'},
    wish: {'fr-CA': 'Avoir une place à la table', en: 'Have a seat at the table'},
    description: {
      'fr-CA': 'Vous avez une place à la table. La décision reste ailleurs.',
      en: 'You have a seat. The decision stays elsewhere.',
    },
    practice: {
      'fr-CA': 'Vous avez donné une place à la table. La décision est restée ailleurs.',
      en: 'You gave people a seat. The decision stayed elsewhere.',
    },
    term: {'fr-CA': 'Conciliation', en: 'Placation'},
    group: 'tokenism',
    way: 'for',
  },
  {
    id: 'arnstein.6',
    label: {'fr-CA': 'Nous avons décidé ensemble', en: 'We decided together'},
    wish: {'fr-CA': 'Décider ensemble', en: 'Decide together'},
    description: {
      'fr-CA': 'La décision se négocie et se prend ensemble.',
      en: 'The decision is negotiated and made together.',
    },
    practice: {
      'fr-CA': 'Vous avez négocié la décision et vous l’avez prise ensemble.',
      en: 'You negotiated the decision and made it together.',
    },
    term: {'fr-CA': 'Partenariat', en: 'Partnership'},
    group: 'power',
    way: 'with',
  },
  {
    id: 'arnstein.7',
    label: {'fr-CA': 'La décision me revenait en grande partie', en: 'Most of the decision was mine'},
    wish: {'fr-CA': 'Que la décision me revienne en grande partie', en: 'Have most of the decision'},
    description: {
      'fr-CA': 'La décision vous revient en grande partie.',
      en: 'Most of the decision is yours.',
    },
    practice: {
      'fr-CA': 'Vous avez confié aux personnes une grande partie de la décision.',
      en: 'You put most of the decision in people’s hands.',
    },
    term: {'fr-CA': 'Délégation de pouvoir', en: 'Delegated power'},
    group: 'power',
    way: 'with',
  },
  {
    id: 'arnstein.8',
    label: {'fr-CA': 'J’ai décidé et j’ai mené', en: 'I decided and led'},
    wish: {'fr-CA': 'Décider et mener', en: 'Decide and lead'},
    description: {
      'fr-CA': 'Vous décidez et vous menez. Le service vous soutient.',
      en: 'You decide and lead. The service backs you.',
    },
    practice: {
      'fr-CA': 'Les personnes ont décidé et mené. Vous les avez soutenues.',
      en: 'People decided and led. You backed them.',
    },
    term: {'fr-CA': 'Contrôle citoyen', en: 'Citizen control'},
    group: 'power',
    way: 'with',
  },
];

/** Arnstein's eight rungs in words for the people concerned. Which rung belongs to which way of doing is our reading. */
export const arnstein8: LadderDefinition = {
  kind: 'ladder',
  id: 'arnstein-8',
  version: '1',
  languages: ['fr-CA', 'en'],
  title: {'fr-CA': 'Huit places dans une décision', en: 'Eight places in a decision'},
  purpose: {
    'fr-CA':
      'Pour voir ensemble où vous étiez dans une décision, et où vous voudriez être. Plus haut n’est pas toujours mieux.',
    en: 'To see where you were in a decision, and where you would like to be. Higher is not always better.',
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
        'Échelons\u202f: S. R. Arnstein, «\u202fA Ladder of Citizen Participation\u202f», JAIP 35(4), 1969. Descriptions propres à ce projet, licence MIT.',
      en: 'Rungs: S. R. Arnstein, “A Ladder of Citizen Participation”, JAIP 35(4), 1969. Descriptions original, MIT licence.',
    },
    allows: {commercial: true, modification: true, translation: true},
  },
  validated: false,
  groups: [
    {id: 'non-participation', label: {'fr-CA': 'Non-participation', en: 'Non-participation'}},
    {id: 'tokenism', label: {'fr-CA': 'Coopération symbolique', en: 'Tokenism'}},
    {id: 'power', label: {'fr-CA': 'Pouvoir effectif', en: 'Citizen power'}},
  ],
  rungs,
};
