import {MARIE, PAUL, SYLVIE, type SignedIn} from './people.js';
import type {InBoth} from './site/page.js';

/** What somebody does with a goal, on a day of the example year. */
export interface GoalDeed {
  readonly by: SignedIn;
  readonly daysAgo: number;
  /** What they say: by field of the goal, or by the name of a step and its field, `call.what`. Days are days ago. */
  readonly says?: Readonly<Record<string, InBoth<string> | string | number>>;
  /** Proposes it instead. */
  readonly proposes?: true;
  /** Takes up the latest proposal, in these words. */
  readonly accepts?: true;
  /** Sees the latest proposal, or without one the goal, differently. */
  readonly differs?: InBoth<string>;
  readonly agrees?: true;
  /** Wrote on a device that had not seen what was written last. */
  readonly apart?: true;
  /** How far the goal is, from 0 to 10. */
  readonly rates?: number;
  /** Says something about the goal. */
  readonly comments?: InBoth<string>;
}

/** One goal of the story, deed by deed. */
export interface ExampleGoal {
  readonly private?: true;
  readonly deeds: readonly [GoalDeed, ...GoalDeed[]];
}

/**
 * Goals of somebody who does not exist. One that Paul and Marie found words for together; one of Paul's that Marie sees
 * differently; one that she wrote on two devices at once; one she reached; one she keeps to herself.
 */
export const GOALS: readonly ExampleGoal[] = [
  {
    deeds: [
      {
        by: MARIE,
        daysAgo: 150,
        says: {
          title: {fr: 'Retravailler au café', en: 'Work at the café again'},
          why: {
            fr: 'J’aime l’odeur du matin et les gens qui reviennent.',
            en: 'I love the smell of the morning, and the people who come back.',
          },
          strengths: {
            fr: 'Je connais le comptoir par cœur. Denise m’aime bien.',
            en: 'I know the counter by heart. Denise likes me.',
          },
        },
      },
      {
        by: PAUL,
        daysAgo: 148,
        proposes: true,
        says: {
          title: {fr: 'Retravailler au café deux jours par semaine', en: 'Work at the café again two days a week'},
        },
      },
      {
        by: MARIE,
        daysAgo: 147,
        accepts: true,
        says: {
          title: {
            fr: 'Retravailler au café deux matins par semaine',
            en: 'Work at the café again two mornings a week',
          },
        },
      },
      {by: MARIE, daysAgo: 147, says: {state: 'active'}},
      {
        by: MARIE,
        daysAgo: 146,
        says: {
          'call.what': {fr: 'Appeler Denise', en: 'Call Denise'},
          'call.who': {fr: 'Moi', en: 'Me'},
          'call.by': 139,
          'call.how': {fr: 'Elle m’a répondu', en: 'She has answered me'},
        },
      },
      {
        by: PAUL,
        daysAgo: 145,
        says: {
          'cv.what': {fr: 'Refaire le CV ensemble', en: 'Write the CV together'},
          'cv.who': {fr: 'Paul et Marie', en: 'Paul and Marie'},
          'cv.by': 120,
        },
      },
      {by: PAUL, daysAgo: 145, agrees: true},
      {by: MARIE, daysAgo: 141, says: {'call.done': 141}},
      {by: MARIE, daysAgo: 140, rates: 2},
      {by: PAUL, daysAgo: 118, says: {'cv.done': 118}},
      {by: MARIE, daysAgo: 92, rates: 4},
      {by: PAUL, daysAgo: 90, rates: 6},
      {
        by: MARIE,
        daysAgo: 60,
        says: {
          'visit.what': {fr: 'Passer voir le gérant un matin', en: 'Drop in on the manager one morning'},
          'visit.who': {fr: 'Moi, avec Sylvie pour la route', en: 'Me, with Sylvie for the way'},
          'hours.what': {fr: 'Demander de finir avant midi', en: 'Ask to finish before noon'},
          'hours.later': 'later',
        },
      },
      {
        by: SYLVIE,
        daysAgo: 58,
        comments: {fr: 'Je passe te prendre quand tu veux.', en: 'I’ll pick you up whenever you like.'},
      },
      {
        by: MARIE,
        daysAgo: 57,
        comments: {fr: 'Mardi, si tu peux. Tôt.', en: 'Tuesday, if you can. Early.'},
      },
      {by: MARIE, daysAgo: 34, rates: 5},
      {by: PAUL, daysAgo: 30, rates: 7},
      {by: MARIE, daysAgo: 8, rates: 7},
      {by: MARIE, daysAgo: 8, says: {review: 1}},
    ],
  },
  {
    deeds: [
      {
        by: PAUL,
        daysAgo: 75,
        says: {
          title: {fr: 'Retrouver des nuits régulières', en: 'Find regular nights again'},
          why: {
            fr: 'Le sommeil aide souvent tout le reste.',
            en: 'Sleep often helps everything else.',
          },
        },
      },
      {
        by: MARIE,
        daysAgo: 73,
        differs: {
          fr: 'Ce n’est pas l’heure qui compte. C’est le bruit d’avant que j’entends encore.',
          en: 'The hour is not the point. It is the noise of before that I still hear.',
        },
      },
      {
        by: PAUL,
        daysAgo: 72,
        comments: {
          fr: 'Merci de me le dire. On en parle jeudi ?',
          en: 'Thank you for telling me. Shall we talk on Thursday?',
        },
      },
    ],
  },
  {
    deeds: [
      {
        by: MARIE,
        daysAgo: 50,
        says: {
          title: {fr: 'Recevoir ma sœur à souper chez moi', en: 'Have my sister over for dinner'},
          why: {fr: 'Maintenant que j’ai un chez-moi tranquille.', en: 'Now that I have a quiet home.'},
          'soup.what': {fr: 'Essayer la soupe de maman', en: 'Try Mum’s soup'},
        },
      },
      {by: MARIE, daysAgo: 49, says: {state: 'active'}},
      {by: SYLVIE, daysAgo: 48, agrees: true},
      {
        by: MARIE,
        daysAgo: 21,
        says: {whenHard: {fr: 'Commencer par un café, une demi-heure.', en: 'Start with a coffee, half an hour.'}},
      },
      {
        by: MARIE,
        daysAgo: 21,
        apart: true,
        says: {whenHard: {fr: 'Lui dire avant que je peux annuler.', en: 'Tell her first that I may cancel.'}},
      },
    ],
  },
  {
    deeds: [
      {
        by: MARIE,
        daysAgo: 330,
        says: {
          title: {fr: 'Un logement où je dors', en: 'A home where I can sleep'},
          'list.what': {fr: 'M’inscrire sur la liste', en: 'Put my name on the list'},
          'list.done': 310,
        },
      },
      {by: MARIE, daysAgo: 329, says: {state: 'active'}},
      {by: MARIE, daysAgo: 94, says: {state: 'reached'}},
    ],
  },
  {
    private: true,
    deeds: [{by: MARIE, daysAgo: 15, says: {title: {fr: 'Écrire à mon père', en: 'Write to my father'}}}],
  },
];
