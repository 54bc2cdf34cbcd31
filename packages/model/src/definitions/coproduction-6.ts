import type {ChecklistDefinition, ChecklistQuestion, Principle} from '../definition/checklist.js';

const principles: readonly Principle[] = [
  {
    id: 'assets',
    label: {'fr-CA': 'Forces et savoirs', en: 'Assets'},
    line: {
      'fr-CA': 'Chaque personne apporte des forces et un vécu qui comptent.',
      en: 'Everyone brings strengths and lived experience that count.',
    },
  },
  {
    id: 'capacity',
    label: {'fr-CA': 'Capacités', en: 'Capacity'},
    line: {
      'fr-CA': 'On part de ce que chacun sait faire et on le fait grandir.',
      en: 'We build on what people can do and help it grow.',
    },
  },
  {
    id: 'mutuality',
    label: {'fr-CA': 'Réciprocité', en: 'Mutuality'},
    line: {
      'fr-CA': 'Chacun donne et reçoit, avec des attentes claires.',
      en: 'Everyone gives and receives, with clear expectations.',
    },
  },
  {
    id: 'networks',
    label: {'fr-CA': 'Réseaux', en: 'Networks'},
    line: {
      'fr-CA': 'Les pairs et l’entourage font partie du travail.',
      en: 'Peers and personal networks are part of the work.',
    },
  },
  {
    id: 'sharedRoles',
    label: {'fr-CA': 'Rôles partagés', en: 'Shared roles'},
    line: {'fr-CA': 'On décide, on fait et on évalue ensemble.', en: 'We decide, do and review together.'},
  },
  {
    id: 'catalysts',
    label: {'fr-CA': 'Coup de pouce (catalyseurs)', en: 'Catalysts'},
    line: {
      'fr-CA': 'Le service ouvre des portes plutôt que de tout faire.',
      en: 'The service opens doors rather than doing it all.',
    },
  },
];

const questions: readonly ChecklistQuestion[] = [
  {
    id: 'assets.1',
    principle: 'assets',
    text: {
      'fr-CA': 'Ce que les personnes et leurs proches apportent est au cœur de notre travail.',
      en: 'What people and their families bring is at the centre of our work.',
    },
  },
  {
    id: 'assets.2',
    principle: 'assets',
    text: {
      'fr-CA': 'Nos plans font grandir des forces déjà là, chez les personnes et dans la communauté.',
      en: 'Our plans grow strengths that are already there, in people and in the community.',
    },
  },
  {
    id: 'assets.3',
    principle: 'assets',
    text: {
      'fr-CA': 'On observe comment les forces des personnes grandissent avec le temps.',
      en: 'We look at how people’s strengths grow over time.',
    },
  },
  {
    id: 'capacity.1',
    principle: 'capacity',
    text: {
      'fr-CA': 'L’apport de chaque personne est essentiel, y compris celui des personnes usagères.',
      en: 'Everyone’s contribution is essential, including that of people who use services.',
    },
  },
  {
    id: 'capacity.2',
    principle: 'capacity',
    text: {
      'fr-CA': 'Chaque personne a des tâches à sa mesure.',
      en: 'Each person’s tasks fit what they can take on.',
    },
  },
  {
    id: 'mutuality.1',
    principle: 'mutuality',
    text: {
      'fr-CA': 'Chaque personne sent que ce travail est aussi le sien.',
      en: 'Everyone feels that this work is theirs, too.',
    },
  },
  {
    id: 'mutuality.2',
    principle: 'mutuality',
    text: {
      'fr-CA': 'Chaque personne a sa part de responsabilité dans la réussite de ce travail.',
      en: 'Everyone shares the responsibility for making this work.',
    },
  },
  {
    id: 'mutuality.3',
    principle: 'mutuality',
    text: {
      'fr-CA': 'Demander de l’aide est aussi normal et bienvenu que d’en donner.',
      en: 'Asking for help is as normal and welcome as giving it.',
    },
  },
  {
    id: 'mutuality.4',
    principle: 'mutuality',
    text: {
      'fr-CA': 'Dès le départ, on parle de ce que chaque personne s’attend à donner et à recevoir.',
      en: 'From the start, we talk about what each person expects to give and receive.',
    },
  },
  {
    id: 'mutuality.5',
    principle: 'mutuality',
    text: {
      'fr-CA': 'Des habiletés de toutes sortes sont reconnues.',
      en: 'Skills of all kinds are valued.',
    },
  },
  {
    id: 'networks.1',
    principle: 'networks',
    text: {
      'fr-CA': 'Les réseaux de pairs, qui transmettent leurs savoirs, sont au cœur de notre travail.',
      en: 'Peer networks that pass on what they know are at the core of our work.',
    },
  },
  {
    id: 'networks.2',
    principle: 'networks',
    text: {
      'fr-CA': 'Tout le monde est en lien avec des réseaux locaux, au-delà de notre mandat.',
      en: 'Everyone involved is linked to local networks, beyond our own mandate.',
    },
  },
  {
    id: 'networks.3',
    principle: 'networks',
    text: {
      'fr-CA': 'Faire grandir des réseaux hors du projet est au cœur de notre travail.',
      en: 'Growing networks outside the project is at the core of our work.',
    },
  },
  {
    id: 'sharedRoles.1',
    principle: 'sharedRoles',
    text: {
      'fr-CA': 'Tout le monde prend une part active à chaque étape, du départ au bilan.',
      en: 'Everyone takes an active part at each stage, from start to review.',
    },
  },
  {
    id: 'sharedRoles.2',
    principle: 'sharedRoles',
    text: {
      'fr-CA': 'Les personnes usagères travaillent aux côtés du personnel, sur un pied d’égalité.',
      en: 'People who use services work alongside staff, as equals.',
    },
  },
  {
    id: 'sharedRoles.3',
    principle: 'sharedRoles',
    text: {
      'fr-CA': 'Les personnes peuvent nommer ce qu’elles y gagnent, au-delà de l’argent.',
      en: 'People can name what they gain from it, beyond money.',
    },
  },
  {
    id: 'catalysts.1',
    principle: 'catalysts',
    text: {
      'fr-CA': 'Le personnel ouvre des portes aux personnes\u202f: des contacts, des ressources, de la confiance.',
      en: 'Staff open doors for people: to contacts, to resources, to confidence.',
    },
  },
  {
    id: 'catalysts.2',
    principle: 'catalysts',
    text: {
      'fr-CA': 'Les personnes reçoivent un soutien actif pour en faire plus.',
      en: 'People are actively supported to do more.',
    },
  },
];

/** Eighteen questions on the six principles of co-production. No score over all of them; not validated. */
export const coproduction6: ChecklistDefinition = {
  kind: 'checklist',
  id: 'coproduction-6',
  version: '1',
  languages: ['fr-CA', 'en'],
  title: {'fr-CA': 'Notre façon de faire ensemble', en: 'How we do things together'},
  purpose: {
    'fr-CA':
      'Pour voir ensemble où on en est dans les six principes de la coproduction. Vous pouvez sauter n’importe quelle question.',
    en: 'To see together where we are with the six principles of co-production. You can skip any question.',
  },
  disclaimer: {
    'fr-CA': 'Cet outil aide à parler de notre façon de faire. Il n’y a pas de note globale.',
    en: 'This helps us talk about how we do things. There is no overall score.',
  },
  licence: {
    name: 'MIT',
    holder: 'avec',
    attribution: {
      'fr-CA':
        'Six principes\u202f: new economics foundation. Questions propres à ce projet, licence MIT. Outil non validé.',
      en: 'Six principles: new economics foundation. Questions original to this project, MIT licence. Not a validated instrument.',
    },
    allows: {commercial: true, modification: true, translation: true},
  },
  validated: false,
  range: {min: 0, max: 4},
  anchors: [
    {value: 0, label: {'fr-CA': 'Pas encore', en: 'Not yet'}},
    {value: 1, label: {'fr-CA': 'Rarement', en: 'Rarely'}},
    {value: 2, label: {'fr-CA': 'Parfois', en: 'Sometimes'}},
    {value: 3, label: {'fr-CA': 'Souvent', en: 'Often'}},
    {value: 4, label: {'fr-CA': 'Toujours', en: 'Always'}},
  ],
  principles,
  questions,
};
