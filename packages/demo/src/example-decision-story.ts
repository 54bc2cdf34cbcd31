import {MARIE, PAUL, SYLVIE, type SignedIn} from './people.js';
import type {InBoth} from './site/page.js';

/** Where somebody says Marie was in a decision, on a day of the example year. */
export interface ExampleView {
  readonly by: SignedIn;
  readonly daysAgo: number;
  /** A rung of the three ways of doing. */
  readonly place: 'to' | 'for' | 'with';
  readonly wish?: 'to' | 'for' | 'with' | 'right-place';
  readonly help?: InBoth<string>;
  /** Typed in from a paper copy, for Marie. */
  readonly fromPaper?: true;
}

/** One decision of the story. */
export interface ExampleDecision {
  readonly by: SignedIn;
  readonly daysAgo: number;
  readonly title: InBoth<string>;
  readonly views: readonly ExampleView[];
}

/**
 * Decisions in the life of somebody who does not exist. One that Marie and Paul see differently; one in which her place
 * changed over time; one that all see alike; one that she has said nothing of yet.
 */
export const DECISIONS: readonly ExampleDecision[] = [
  {
    by: MARIE,
    daysAgo: 212,
    title: {fr: 'Mon déménagement', en: 'My move'},
    views: [
      {by: MARIE, daysAgo: 212, place: 'with', wish: 'right-place'},
      {by: SYLVIE, daysAgo: 211, place: 'with'},
    ],
  },
  {
    by: MARIE,
    daysAgo: 190,
    title: {fr: 'Mes médicaments', en: 'My medication'},
    views: [
      {by: PAUL, daysAgo: 190, place: 'to', wish: 'with', fromPaper: true},
      {
        by: MARIE,
        daysAgo: 60,
        place: 'for',
        wish: 'with',
        help: {
          fr: 'Avoir la feuille avant la rencontre, pour la lire chez moi.',
          en: 'Having the page before we meet, to read it at home.',
        },
      },
      {
        by: PAUL,
        daysAgo: 58,
        place: 'with',
        help: {
          fr: 'Commencer par ce que Marie veut savoir.',
          en: 'Starting with what Marie wants to know.',
        },
      },
    ],
  },
  {
    by: PAUL,
    daysAgo: 20,
    title: {fr: 'Les dates de nos rencontres', en: 'The dates of our meetings'},
    views: [{by: PAUL, daysAgo: 20, place: 'for', wish: 'with'}],
  },
];
