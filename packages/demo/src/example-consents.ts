import type {ConsentDefinition} from '@avec/model';

/** What the made-up organisation of this portal says of itself in everything it asks. */
const OURS = {
  kind: 'consent',
  version: '1',
  languages: ['fr-CA', 'en'],
  storage: {'fr-CA': 'Sur cet appareil seulement.', en: 'On this device only.'},
  withdrawalElsewhere: {
    'fr-CA': 'À l’accueil de la Passerelle, ou au téléphone\u202f: 555-0100.',
    en: 'At the Passerelle front desk, or by telephone: 555-0100.',
  },
  checks: [],
  controller: {
    id: 'passerelle',
    name: {'fr-CA': 'La Passerelle (organisme inventé)', en: 'La Passerelle (made up)'},
    type: {'fr-CA': 'organisme communautaire', en: 'community organisation'},
    address: '1, rue de l’Exemple, Québec',
    contact: '555-0100',
  },
  jurisdiction: 'CA-QC',
  reviewDays: 90,
  validDays: 365,
} as const;

/** What the portal asks: to receive its services, and one use of what is written here. */
export const EXAMPLE_CONSENTS: readonly ConsentDefinition[] = [
  {
    ...OURS,
    id: 'meetings-at-a-distance',
    about: 'services',
    title: {'fr-CA': 'Des rencontres à distance', en: 'Meetings at a distance'},
    purpose: {
      'fr-CA': 'Poursuivre vos rencontres sans déplacement.',
      en: 'To go on with your meetings without travel.',
    },
    information: {
      'fr-CA': 'Des rencontres avec Paul, de la façon que vous choisissez.',
      en: 'Meetings with Paul, in the way you choose.',
    },
    recipients: [{id: 'paul', name: {'fr-CA': 'Paul, votre intervenant', en: 'Paul, your practitioner'}}],
    retention: {
      'fr-CA': 'Un an au plus. Ensuite, nous vous le redemandons.',
      en: 'One year at most. Then we ask again.',
    },
    consequencesOfRefusal: {
      'fr-CA': 'Vos rencontres ont lieu en personne. Vos services restent les mêmes.',
      en: 'Your meetings take place in person. Your services stay the same.',
    },
    consequencesOfWithdrawal: {
      'fr-CA': 'Vos prochaines rencontres ont lieu en personne. Rien d’autre ne change.',
      en: 'Your next meetings take place in person. Nothing else changes.',
    },
    explanation: {
      simple: {
        'fr-CA': 'Vous pouvez voir Paul à distance. Vous pouvez dire non, ou arrêter plus tard.',
        en: 'You can meet Paul at a distance. You can say no, or stop later.',
      },
      full: {
        'fr-CA': 'À distance, une panne peut survenir, et quelqu’un pourrait entendre. Nous faisons un plan avec vous.',
        en: 'At a distance, things may fail, and somebody may overhear. We make a plan with you.',
      },
    },
    covers: [],
  },
  {
    ...OURS,
    id: 'goals-to-doctor',
    about: 'information',
    title: {'fr-CA': 'Montrer mes objectifs à ma médecin', en: 'Show my goals to my doctor'},
    purpose: {
      'fr-CA': 'Pour que votre médecin sache ce qui compte pour vous.',
      en: 'So that your doctor knows what matters to you.',
    },
    information: {
      'fr-CA': 'Vos objectifs et où vous en êtes. Jamais ce que vous gardez pour vous.',
      en: 'Your goals and where they stand. Never what you keep for yourself.',
    },
    recipients: [{id: 'doctor', name: {'fr-CA': 'La Dre Claire Exemple', en: 'Dr Claire Example'}}],
    retention: {
      'fr-CA': 'Un an au plus. Ensuite, nous vous le redemandons.',
      en: 'One year at most. Then we ask again.',
    },
    consequencesOfRefusal: {
      'fr-CA': 'Aucune conséquence sur vos services. Votre médecin ne voit pas vos objectifs.',
      en: 'No effect on your services. Your doctor does not see your goals.',
    },
    consequencesOfWithdrawal: {
      'fr-CA': 'À partir de ce moment, rien de plus ne lui est montré. Elle garde ce qu’elle a déjà reçu.',
      en: 'From that moment, she is shown nothing more. She keeps what she has received.',
    },
    explanation: {
      simple: {
        'fr-CA': 'Votre médecin pourrait lire vos objectifs. C’est à vous de décider.',
        en: 'Your doctor could read your goals. It is yours to decide.',
      },
      full: {
        'fr-CA': 'Elle lirait les objectifs partagés, vos étapes et votre progrès. Elle ne peut rien y changer.',
        en: 'She would read shared goals, your steps and your progress. She can change nothing there.',
      },
    },
    covers: ['goal', 'progress'],
  },
];
