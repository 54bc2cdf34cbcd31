import type {StoryGoal} from './goals.js';
import type {StoryContext} from '../story.js';
import {say, type InBoth} from '../words.js';

const CAFE: InBoth = {en: 'Work at the café again', 'fr-CA': 'Retravailler au café'};
const TWO_DAYS: InBoth = {
  en: 'Work at the café two days a week',
  'fr-CA': 'Retravailler au café deux jours par semaine',
};
const PEOPLE: InBoth = {en: 'I like the people who come back.', 'fr-CA': 'J’aime les gens qui reviennent.'};
const CALL: InBoth = {en: 'Call Denise', 'fr-CA': 'Appeler Denise'};
const ME: InBoth = {en: 'Me', 'fr-CA': 'Moi'};
const CV: InBoth = {en: 'Write the CV together', 'fr-CA': 'Refaire le CV ensemble'};
const VISIT: InBoth = {en: 'Drop in on the manager', 'fr-CA': 'Passer voir le gérant'};
const COFFEE: InBoth = {en: 'Start with half an hour.', 'fr-CA': 'Commencer par une demi-heure.'};
const CANCEL: InBoth = {en: 'Say first that I may cancel.', 'fr-CA': 'Dire avant que je peux annuler.'};
const SLEEP: InBoth = {en: 'Find regular nights again', 'fr-CA': 'Retrouver des nuits régulières'};
const NOISE: InBoth = {
  en: 'The hour is not the point. It is the noise.',
  'fr-CA': 'Ce n’est pas l’heure. C’est le bruit.',
};
const RIDE: InBoth = {en: 'I’ll pick you up whenever you like.', 'fr-CA': 'Je passe te prendre quand tu veux.'};
const FATHER: InBoth = {en: 'Write to my father', 'fr-CA': 'Écrire à mon père'};
const LETTER: InBoth = {en: 'Not before the summer is over.', 'fr-CA': 'Pas avant la fin de l’été.'};
const QUIET: InBoth = {en: 'A home where I can sleep', 'fr-CA': 'Un logement où je dors'};

type Tale = (context: StoryContext) => readonly StoryGoal[];

/** The person's own goal, under way: steps done and to do, a later one, two voices on progress, a review that is due. */
export const underWay: Tale = (context) => [
  {
    deeds: [
      {by: 'person', on: '2026-03-02', says: {title: say(CAFE, context), why: say(PEOPLE, context)}},
      {by: 'person', on: '2026-03-02', says: {state: 'active'}},
      {
        by: 'person',
        on: '2026-03-03',
        says: {'call.what': say(CALL, context), 'call.who': say(ME, context), 'call.by': '2026-03-10'},
      },
      {by: 'practitioner', on: '2026-03-04', says: {'cv.what': say(CV, context)}},
      {by: 'person', on: '2026-03-05', says: {'visit.what': say(VISIT, context), 'visit.later': 'later'}},
      {by: 'practitioner', on: '2026-03-06', act: 'agree'},
      {by: 'person', on: '2026-03-09', says: {'call.done': '2026-03-09'}},
      {by: 'person', on: '2026-03-12', rates: 2},
      {by: 'practitioner', on: '2026-03-13', rates: 4},
      {by: 'person', on: '2026-04-12', rates: 5},
      {by: 'relative', on: '2026-04-13', comments: say(RIDE, context)},
      {by: 'person', on: '2026-04-14', says: {review: '2026-05-01'}},
    ],
  },
];

/** A practitioner proposes other words, and waits. */
export const proposed: Tale = (context) => [
  {
    deeds: [
      {by: 'person', on: '2026-03-02', says: {title: say(CAFE, context)}},
      {by: 'practitioner', on: '2026-03-04', act: 'propose', says: {title: say(TWO_DAYS, context)}},
    ],
  },
];

/** A practitioner's goal that the person sees differently. */
export const seenDifferently: Tale = (context) => [
  {
    deeds: [
      {by: 'practitioner', on: '2026-03-02', says: {title: say(SLEEP, context)}},
      {by: 'person', on: '2026-03-03', differs: say(NOISE, context)},
    ],
  },
];

/** One part that the person wrote on two devices at once. */
export const twoWays: Tale = (context) => [
  {
    deeds: [
      {by: 'person', on: '2026-03-02', says: {title: say(CAFE, context)}},
      {by: 'person', on: '2026-03-03', says: {whenHard: say(COFFEE, context)}},
      {by: 'person', on: '2026-03-03', apart: true, says: {whenHard: say(CANCEL, context)}},
    ],
  },
];

/** Goals in every place a goal can be. */
export const everyStanding: Tale = (context) => [
  ...underWay(context),
  ...seenDifferently(context),
  {
    deeds: [
      {by: 'person', on: '2026-01-02', says: {title: say(QUIET, context)}},
      {by: 'person', on: '2026-02-02', says: {state: 'reached'}},
    ],
  },
  {
    deeds: [
      {by: 'person', on: '2026-01-04', says: {title: say(VISIT, context)}},
      {by: 'person', on: '2026-02-03', says: {state: 'on-hold'}},
    ],
  },
  {
    deeds: [
      {by: 'person', on: '2026-01-05', says: {title: say(CV, context)}},
      {by: 'person', on: '2026-02-04', says: {state: 'set-aside'}},
    ],
  },
  {
    private: true,
    deeds: [
      {by: 'person', on: '2026-01-06', says: {title: say(FATHER, context)}},
      {by: 'person', on: '2026-01-07', notes: say(LETTER, context)},
    ],
  },
];

/** Four goals in progress at once. */
export const many: Tale = (context) =>
  [CAFE, SLEEP, FATHER, QUIET].map((title) => ({
    deeds: [
      {by: 'person', on: '2026-03-02', says: {title: say(title, context)}},
      {by: 'person', on: '2026-03-03', says: {state: 'active'}},
    ],
  }));

/** Words as long as words get, and one without a place to break. */
export const longWords: Tale = (context) => [
  {
    deeds: [
      {
        by: 'person',
        on: '2026-03-02',
        says: {
          title: `${say(PEOPLE, context)} `.repeat(6).trim(),
          why: 'anticonstitutionnellement'.repeat(6),
          'a.what': `${say(CALL, context)} `.repeat(12).trim(),
          'a.who': `${say(ME, context)}, `.repeat(20),
        },
      },
    ],
  },
];

/** Words that were erased since. */
export const erased: Tale = (context) => [
  {
    deeds: [
      {by: 'person', on: '2026-03-02', says: {title: say(CAFE, context)}},
      {by: 'person', on: '2026-03-03', says: {why: say(PEOPLE, context)}},
      {by: 'person', on: '2026-03-04', act: 'erase'},
    ],
  },
];
