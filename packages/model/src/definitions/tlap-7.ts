import type {LadderDefinition, Rung} from '../definition/ladder.js';

const rungs: readonly Rung[] = [
  {
    id: 'tlap.1',
    label: {'fr-CA': 'Je n’avais pas le choix', en: 'I had no choice'},
    wish: {'fr-CA': 'Ne pas avoir à choisir', en: 'Have no choice to make'},
    description: {
      'fr-CA': 'D’autres décident. Vous devez suivre.',
      en: 'Others decide. You have to go along.',
    },
    practice: {
      'fr-CA': 'Vous avez décidé. Les personnes ont dû suivre.',
      en: 'You decided. People had to go along.',
    },
    term: {'fr-CA': 'Contrainte', en: 'Coercion'},
    way: 'to',
  },
  {
    id: 'tlap.2',
    label: {'fr-CA': 'On m’a appris quoi faire', en: 'I was taught what to do'},
    wish: {'fr-CA': 'Qu’on m’apprenne quoi faire', en: 'Be taught what to do'},
    description: {
      'fr-CA': 'On vous apprend à vous adapter au service. On ne vous demande pas ce que vous savez.',
      en: 'You are taught how to fit the service. You are not asked what you know.',
    },
    practice: {
      'fr-CA': 'Vous avez montré comment s’adapter au service. Vous n’avez pas demandé ce que les personnes savaient.',
      en: 'You taught people how to fit the service. You did not ask what they knew.',
    },
    term: {'fr-CA': 'Éducation', en: 'Educating'},
    way: 'to',
  },
  {
    id: 'tlap.3',
    label: {'fr-CA': 'On m’a expliqué ce qui était offert', en: 'I was told what was on offer'},
    wish: {'fr-CA': 'Qu’on m’explique ce qui est offert', en: 'Be told what is on offer'},
    description: {
      'fr-CA': 'On vous explique ce qui est offert. Vous ne pouvez pas le changer.',
      en: 'You are told what is on offer. You cannot change it.',
    },
    practice: {
      'fr-CA': 'Vous avez expliqué ce qui était offert. Les personnes ne pouvaient pas le changer.',
      en: 'You said what was on offer. People could not change it.',
    },
    term: {'fr-CA': 'Information', en: 'Informing'},
    way: 'for',
  },
  {
    id: 'tlap.4',
    label: {'fr-CA': 'J’ai répondu à des questions', en: 'I answered questions'},
    wish: {'fr-CA': 'Répondre à des questions', en: 'Answer questions'},
    description: {
      'fr-CA': 'Vous répondez à des questions que d’autres ont choisies. D’autres décident aussi de la suite.',
      en: 'You answer questions that others chose. They decide what comes next.',
    },
    practice: {
      'fr-CA': 'Vous avez choisi les questions et écouté les réponses. Vous avez décidé de la suite.',
      en: 'You chose the questions and heard the answers. You decided what came next.',
    },
    term: {'fr-CA': 'Consultation', en: 'Consultation'},
    way: 'for',
  },
  {
    id: 'tlap.5',
    label: {'fr-CA': 'Mon avis a compté en partie', en: 'What I said counted in part'},
    wish: {'fr-CA': 'Que mon avis compte en partie', en: 'Have what I say count in part'},
    description: {
      'fr-CA': 'Ce que vous dites change une partie du plan. D’autres fixent jusqu’où.',
      en: 'What you say changes part of the plan. Others set how far.',
    },
    practice: {
      'fr-CA': 'Ce que les personnes ont dit a changé une partie du plan. Vous avez fixé jusqu’où.',
      en: 'What people said changed part of the plan. You set how far.',
    },
    term: {'fr-CA': 'Engagement', en: 'Engagement'},
    way: 'for',
  },
  {
    id: 'tlap.6',
    label: {'fr-CA': 'Nous avons fait le plan ensemble', en: 'We made the plan together'},
    wish: {'fr-CA': 'Faire le plan ensemble', en: 'Make the plan together'},
    description: {
      'fr-CA': 'Vous faites le plan avec l’équipe. Ensuite, l’équipe le réalise.',
      en: 'You make the plan with the team. The team then carries it out.',
    },
    practice: {
      'fr-CA': 'Vous avez fait le plan avec les personnes. Ensuite, votre équipe l’a réalisé.',
      en: 'You made the plan with people. Your team then carried it out.',
    },
    term: {'fr-CA': 'Co-conception', en: 'Co-design'},
    way: 'with',
  },
  {
    id: 'tlap.7',
    label: {
      'fr-CA': 'Nous l’avons fait ensemble, du début à la fin',
      en: 'We did it together, from start to finish',
    },
    wish: {'fr-CA': 'Le faire ensemble, du début à la fin', en: 'Do it together, from start to finish'},
    description: {
      'fr-CA': 'Du plan au bilan, on travaille avec vous, sur un pied d’égalité.',
      en: 'You plan, work and review with the team, as equals.',
    },
    practice: {
      'fr-CA': 'Du plan au bilan, vous avez travaillé avec les personnes, sur un pied d’égalité.',
      en: 'You planned, worked and reviewed with people, as equals.',
    },
    term: {'fr-CA': 'Coproduction', en: 'Co-production'},
    way: 'with',
  },
];

/** The seven rungs of the ladder of co-production by Think Local Act Personal, in words of our own. */
export const tlap7: LadderDefinition = {
  kind: 'ladder',
  id: 'tlap-7',
  version: '1',
  languages: ['fr-CA', 'en'],
  title: {'fr-CA': 'Sept places dans une décision', en: 'Seven places in a decision'},
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
    url: 'https://www.thinklocalactpersonal.org.uk/',
    attribution: {
      'fr-CA':
        'Échelle de coproduction\u202f: Think Local Act Personal et le National Co-production Advisory Group, https://www.thinklocalactpersonal.org.uk/. Descriptions propres à ce projet, licence MIT.',
      en: 'Ladder of co-production: Think Local Act Personal and the National Co-production Advisory Group, https://www.thinklocalactpersonal.org.uk/. Descriptions original, MIT licence.',
    },
    allows: {commercial: true, modification: true, translation: true},
  },
  validated: false,
  rungs,
};
