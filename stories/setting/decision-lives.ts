import {arnstein8} from '@avec/model/definitions/arnstein-8';

import type {StoryDecision} from './decisions.js';
import type {StoryContext} from '../story.js';
import {say, type InBoth} from '../words.js';

const MEDS: InBoth = {en: 'My medication', 'fr-CA': 'Mes médicaments'};
const DATES: InBoth = {en: 'The dates of my appointments', 'fr-CA': 'Les dates de mes rendez-vous'};
const HOME: InBoth = {en: 'Where I live', 'fr-CA': 'L’endroit où j’habite'};
const FATHER: InBoth = {en: 'Who tells my father', 'fr-CA': 'Qui le dit à mon père'};
const TIME: InBoth = {
  en: 'More time with the doctor, and the page before we meet.',
  'fr-CA': 'Plus de temps avec la médecin, et la feuille avant la rencontre.',
};
const QUESTIONS: InBoth = {
  en: 'Ask what she wants to know first.',
  'fr-CA': 'Demander d’abord ce qu’elle veut savoir.',
};
const WAIT: InBoth = {en: 'Not before I say so.', 'fr-CA': 'Pas avant que je le dise.'};
const FRIEND: InBoth = {en: 'A friend beside me', 'fr-CA': 'Une amie à côté de moi'};
const PLAIN: InBoth = {en: 'Plain words', 'fr-CA': 'Des mots simples'};

type Tale = (context: StoryContext) => readonly StoryDecision[];

/** A decision nobody has said anything of. */
export const namedOnly: Tale = (context) => [{by: 'person', on: '2026-03-02', title: say(MEDS, context)}];

/** One decision that the person and the practitioner see differently. */
export const seenApart: Tale = (context) => [
  {
    by: 'person',
    on: '2026-03-02',
    title: say(MEDS, context),
    views: [
      {by: 'person', on: '2026-03-02', place: 'for', wish: 'with', help: say(TIME, context)},
      {by: 'practitioner', on: '2026-03-04', place: 'with', wish: 'right-place', help: say(QUESTIONS, context)},
    ],
  },
];

/** Only the practitioner has said something yet. */
export const othersOnly: Tale = (context) => [
  {
    by: 'practitioner',
    on: '2026-03-02',
    title: say(DATES, context),
    views: [{by: 'practitioner', on: '2026-03-04', place: 'with'}],
  },
];

/** Several decisions: seen apart, seen together, one kept to oneself, one that nobody has spoken of. */
export const several: Tale = (context) => [
  {
    by: 'person',
    on: '2026-01-12',
    title: say(HOME, context),
    views: [
      {by: 'person', on: '2026-01-12', place: 'with', wish: 'right-place'},
      {by: 'relative', on: '2026-01-13', place: 'with'},
      {by: 'practitioner', on: '2026-01-15', place: 'with'},
    ],
  },
  ...seenApart(context),
  {
    by: 'person',
    on: '2026-04-06',
    title: say(FATHER, context),
    private: true,
    views: [{by: 'person', on: '2026-04-06', place: 'to', wish: 'with', help: say(WAIT, context)}],
  },
  {by: 'person', on: '2026-05-11', title: say(DATES, context)},
];

/** The person's places by date, on two versions of one ladder, one copied from paper; a voice on another ladder. */
export const overTime: Tale = (context) => [
  {
    by: 'person',
    on: '2025-09-08',
    title: say(MEDS, context),
    views: [
      {by: 'person', on: '2025-09-08', place: 'to', wish: 'for', version: '0'},
      {by: 'practitioner', on: '2026-01-12', place: 'to', wish: 'with', basis: 'paper'},
      {by: 'person', on: '2026-04-06', place: 'for', wish: 'with', help: say(TIME, context)},
      {by: 'person', on: '2026-07-06', place: 'with', wish: 'right-place'},
      {by: 'practitioner', on: '2026-07-07', place: 'arnstein.6', ladder: arnstein8},
    ],
  },
];

/** Answers that are no rung. */
export const noRung: Tale = (context) => [
  {
    by: 'person',
    on: '2026-03-02',
    title: say(MEDS, context),
    views: [
      {by: 'person', on: '2026-03-02', place: 'declined', wish: 'right-place'},
      {by: 'practitioner', on: '2026-03-04', place: 'not-applicable', help: say(QUESTIONS, context)},
    ],
  },
];

/** Said in two ways on two devices, and named so. */
export const twoWays: Tale = (context) => [
  {
    by: 'person',
    on: '2026-03-02',
    title: say(MEDS, context),
    otherwise: say({en: 'My pills', 'fr-CA': 'Mes pilules'}, context),
    views: [{by: 'person', on: '2026-03-02', place: 'for', otherwise: [say(FRIEND, context), say(PLAIN, context)]}],
  },
];

/** Words that somebody erased. */
export const erased: Tale = (context) => [
  {
    by: 'person',
    on: '2026-03-02',
    title: say(MEDS, context),
    erased: true,
    views: [{by: 'person', on: '2026-03-02', place: 'for'}],
  },
];

/** As long as words become. */
export const longWords: Tale = (context) => [
  {
    by: 'person',
    on: '2026-03-02',
    title: say(
      {
        en: 'Whether I would stay at the residence over the winter, or move back in with my sister and her children, anticonstitutionnellementanticonstitutionnellement',
        'fr-CA':
          'Si je restais à la résidence tout l’hiver, ou si je retournais chez ma sœur avec ses enfants, anticonstitutionnellementanticonstitutionnellement',
      },
      context,
    ),
    views: [
      {
        by: 'person',
        on: '2026-03-02',
        place: 'arnstein.2',
        wish: 'arnstein.6',
        ladder: arnstein8,
        help: say(TIME, context).repeat(4),
      },
      {
        by: 'practitioner',
        on: '2026-03-04',
        place: 'arnstein.5',
        ladder: arnstein8,
        help: 'Anticonstitutionnellement'.repeat(6),
      },
      {by: 'relative', on: '2026-03-05', place: 'arnstein.3', ladder: arnstein8},
      {by: 'peer', on: '2026-03-06', place: 'arnstein.4', ladder: arnstein8},
    ],
  },
];
