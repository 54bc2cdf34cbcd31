import type {ConsentDefinition} from '@avec/model';

import {CAN_STOP, COMMON, whoHasIt} from './example-organisation.js';

const INFORMATION_ACT = {
  'fr-CA': 'Loi sur les renseignements de santé et de services sociaux (RLRQ, c. R-22.1)',
  en: 'Act respecting health and social services information (CQLR, c. R-22.1)',
};

/** A consent to services. It lets no information out. */
export const FOLLOW_UP: ConsentDefinition = {
  ...COMMON,
  id: 'follow-up',
  about: 'services',
  title: {'fr-CA': 'Un suivi avec l’équipe, aussi à distance', en: 'Be followed by the team, at a distance too'},
  purpose: {
    'fr-CA': 'Vous accompagner vers ce qui compte pour vous.',
    en: 'To support you towards what matters to you.',
  },
  information: {
    'fr-CA': 'Des rencontres avec une intervenante ou un intervenant, de la façon que vous choisissez.',
    en: 'Meetings with a practitioner, in the way you choose.',
  },
  recipients: [
    {
      id: 'psychosocial-team',
      name: {'fr-CA': 'L’équipe psychosociale du CLSC', en: 'The psychosocial team of the CLSC'},
    },
  ],
  retention: {
    'fr-CA': 'Aussi longtemps que dure le suivi, un an au plus. Ensuite, nous vous le redemandons.',
    en: 'As long as the meetings go on, one year at most. After that, we ask you again.',
  },
  consequencesOfRefusal: {
    'fr-CA': 'Le suivi ne commence pas. Vos autres services restent les mêmes. Vous pouvez revenir en tout temps.',
    en: 'The meetings do not start. Your other services stay the same. You can come back at any time.',
  },
  consequencesOfWithdrawal: {
    'fr-CA': 'Les rencontres s’arrêtent. Vos autres services continuent. Votre dossier reste conservé selon la loi.',
    en: 'The meetings stop. Your other services go on. Your file is kept as the law requires.',
  },
  explanation: {
    simple: {
      'fr-CA':
        'Nous vous proposons des rencontres. Vous choisissez comment. Vous pouvez dire non, ou arrêter plus tard.',
      en: 'We offer you meetings. You choose how. You can say no, or stop later.',
    },
    full: {
      'fr-CA':
        'Une personne de l’équipe vous rencontre environ toutes les deux semaines. ' +
        'Une rencontre dure environ 50 minutes. Elle se fait en personne, au téléphone ou par appel vidéo. ' +
        'À distance, une panne peut survenir. Avant de commencer, nous faisons un plan avec vous.',
      en:
        'Somebody from the team meets you about every two weeks. ' +
        'A meeting lasts about 50 minutes. It takes place in person, by phone or by video call. ' +
        'At a distance, things may fail. Before we start, we make a plan with you.',
    },
  },
  checks: [CAN_STOP],
  statute: {'fr-CA': 'Code civil du Québec, article 11', en: 'Civil Code of Québec, article 11'},
  covers: [],
  reviewDays: 90,
  validDays: 365,
};

/** A consent to one use of one's information: goals, for the family doctor. */
export const GOALS_TO_FAMILY_DOCTOR: ConsentDefinition = {
  ...COMMON,
  id: 'goals-to-family-doctor',
  about: 'information',
  title: {
    'fr-CA': 'Partager mes objectifs avec mon médecin de famille',
    en: 'Share my goals with my family doctor',
  },
  purpose: {
    'fr-CA': 'Pour que votre médecin tienne compte de vos objectifs dans vos soins.',
    en: 'So that your doctor takes your goals into account in your care.',
  },
  information: {
    'fr-CA': 'Vos objectifs et où vous en êtes. Jamais ce que vous gardez pour vous.',
    en: 'Your goals and where you are with them. Never what you keep to yourself.',
  },
  recipients: [
    {id: 'family-doctor', name: {'fr-CA': 'Votre médecin de famille', en: 'Your family doctor'}},
    {
      id: 'family-medicine-nurse',
      name: {'fr-CA': 'L’infirmière ou l’infirmier de sa clinique', en: 'The nurse at the same clinic'},
    },
  ],
  retention: {
    'fr-CA': 'Nous les envoyons pendant six mois au plus. Ensuite, nous vous le redemandons.',
    en: 'We send them for six months at most. After that, we ask you again.',
  },
  consequencesOfRefusal: {
    'fr-CA': 'Aucune conséquence sur vos services. Votre médecin ne voit pas vos objectifs.',
    en: 'No effect on your services. Your doctor does not see your goals.',
  },
  consequencesOfWithdrawal: {
    'fr-CA': 'Nous n’envoyons plus rien. Ce que votre médecin a déjà reçu reste à son dossier.',
    en: 'We send nothing more. What your doctor already has stays in their file.',
  },
  explanation: {
    simple: {
      'fr-CA':
        'Nous pouvons envoyer vos objectifs à votre médecin. C’est vous qui décidez. Dire non ne change rien à vos services.',
      en: 'We can send your goals to your doctor. You decide. Saying no changes nothing for your services.',
    },
    full: {
      'fr-CA':
        'Votre médecin reçoit le titre de vos objectifs, vos étapes et où vous en êtes. ' +
        'Nous envoyons une mise à jour quand un objectif change. Les objectifs privés ne partent pas. ' +
        'Votre médecin peut en parler avec l’infirmière ou l’infirmier de sa clinique.',
      en:
        'Your doctor receives the titles of your goals, your steps and where you are. ' +
        'We send an update when a goal changes. Private goals are not sent. ' +
        'Your doctor may speak of them with the nurse at the same clinic.',
    },
  },
  checks: [
    CAN_STOP,
    whoHasIt(
      {'fr-CA': 'Tous les hôpitaux du Québec', en: 'Every hospital in Québec'},
      {'fr-CA': 'Votre médecin et sa clinique', en: 'Your doctor and the clinic'},
      {
        'fr-CA': 'Seuls votre médecin et l’infirmière ou l’infirmier de sa clinique les reçoivent.',
        en: 'Only your doctor and the nurse at the same clinic have it.',
      },
    ),
  ],
  statute: INFORMATION_ACT,
  covers: ['goal', 'progress'],
  reviewDays: 90,
  validDays: 182,
};

/** Another one, apart from the first: ratings, for the rest of the team. */
export const RATINGS_TO_TEAM: ConsentDefinition = {
  ...COMMON,
  id: 'ratings-to-team',
  about: 'information',
  title: {'fr-CA': 'Partager mes réponses avec toute l’équipe', en: 'Share my answers with the whole team'},
  purpose: {
    'fr-CA': 'Pour vous éviter de répéter comment vous allez.',
    en: 'So that you need not say again how things are.',
  },
  information: {
    'fr-CA': 'Vos réponses aux échelles. Jamais ce que vous gardez pour vous.',
    en: 'Your answers on the scales. Never what you keep to yourself.',
  },
  recipients: [
    {
      id: 'psychosocial-team',
      name: {'fr-CA': 'L’équipe psychosociale du CLSC', en: 'The psychosocial team of the CLSC'},
    },
  ],
  retention: {
    'fr-CA': 'Pendant un an au plus. Ensuite, nous vous le redemandons.',
    en: 'For one year at most. After that, we ask you again.',
  },
  consequencesOfRefusal: {
    'fr-CA': 'Aucune conséquence sur vos services. Les autres membres de l’équipe ne voient pas vos réponses.',
    en: 'No effect on your services. The others on the team do not see your answers.',
  },
  consequencesOfWithdrawal: {
    'fr-CA': 'L’équipe ne reçoit plus vos réponses. Ce qui est déjà à votre dossier y reste.',
    en: 'The team no longer receives your answers. What is already in your file stays there.',
  },
  explanation: {
    simple: {
      'fr-CA': 'L’équipe peut voir vos réponses. C’est vous qui décidez. Dire non ne change rien à vos services.',
      en: 'The team can see your answers. You decide. Saying no changes nothing for your services.',
    },
    full: {
      'fr-CA':
        'L’équipe compte six personnes. Chacune peut voir vos réponses avant de vous rencontrer. ' +
        'Personne ne s’en sert pour vous refuser un service.',
      en:
        'There are six people on the team. Each can see your answers before meeting you. ' +
        'Nobody uses them to refuse you a service.',
    },
  },
  checks: [CAN_STOP],
  statute: INFORMATION_ACT,
  covers: ['outcome'],
  reviewDays: 90,
  validDays: 365,
};

/** All that this organisation asks, one by one. */
export const CONSENTS: readonly ConsentDefinition[] = [FOLLOW_UP, GOALS_TO_FAMILY_DOCTOR, RATINGS_TO_TEAM];

/** The same question in other words: what was decided on the first wording no longer holds. */
export const GOALS_TO_FAMILY_DOCTOR_REWORDED: ConsentDefinition = {
  ...GOALS_TO_FAMILY_DOCTOR,
  version: '2',
  retention: {
    'fr-CA': 'Nous les envoyons pendant trois mois au plus. Ensuite, nous vous le redemandons.',
    en: 'We send them for three months at most. After that, we ask you again.',
  },
  validDays: 91,
};

/** One that does not say what happens to somebody who refuses. Nobody is asked. */
export const WITHOUT_CONSEQUENCES: unknown = {...RATINGS_TO_TEAM, consequencesOfRefusal: undefined};
