import type {Entry} from '@avec/model';

import {allAnswered, conditionsEntries} from './conditions.js';
import {choiceEntries, type StoryChoice} from './consent-decisions.js';
import {CONSENTS, FOLLOW_UP, GOALS_TO_FAMILY_DOCTOR, RATINGS_TO_TEAM} from './consents.js';
import {chosen, twoVoices} from './mode-preference-lives.js';
import {preferenceEntries} from './mode-preferences.js';
import {bothPlans, planEntries, plansInTwoWays} from './plans.js';
import type {StoryContext} from '../story.js';

/** All that was chosen in a record, as entries. */
export type Life = (subject: string, context: StoryContext) => readonly Entry[];

const by = 'person';

/** A way to meet, and one consent of three. */
export const someDecided: Life = (subject, context) => [
  ...preferenceEntries(subject, chosen(context)),
  ...decided(subject, context, [{by, daysAgo: 12, act: 'give', definition: FOLLOW_UP}]),
];

/** Everything that can be chosen or prepared, one of it refused. */
export const allDecided: Life = (subject, context) => [
  ...preferenceEntries(subject, chosen(context)),
  ...decided(subject, context, [
    {by, daysAgo: 12, act: 'give', definition: FOLLOW_UP},
    {by, daysAgo: 11, act: 'give', definition: GOALS_TO_FAMILY_DOCTOR},
    {by, daysAgo: 11, act: 'refuse', definition: RATINGS_TO_TEAM},
  ]),
  ...conditionsEntries(subject, allAnswered(context)),
  ...planEntries(subject, bothPlans(context)),
];

/** Time to look again at one; another was taken back, a third has ended. */
export const monthsLater: Life = (subject, context) => [
  ...preferenceEntries(subject, chosen(context)),
  ...decided(subject, context, [
    {by, daysAgo: 100, act: 'give', definition: FOLLOW_UP},
    {by, daysAgo: 200, act: 'give', definition: GOALS_TO_FAMILY_DOCTOR},
    {by, daysAgo: 30, act: 'give', definition: RATINGS_TO_TEAM},
    {by, daysAgo: 2, act: 'withdraw', definition: RATINGS_TO_TEAM},
  ]),
];

/** What two people said, and what was written or decided on two devices that had not seen each other. */
export const inSeveralWays: Life = (subject, context) => [
  ...preferenceEntries(subject, twoVoices(context)),
  ...decided(subject, context, [
    {by, daysAgo: 3, act: 'give', definition: GOALS_TO_FAMILY_DOCTOR},
    {by, daysAgo: 3, act: 'refuse', definition: GOALS_TO_FAMILY_DOCTOR, unknowing: true},
  ]),
  ...planEntries(subject, plansInTwoWays(context)),
];

/** Everything was agreed to, and still holds. */
export const allGiven: Life = (subject, context) =>
  decided(
    subject,
    context,
    CONSENTS.map((definition) => ({by, daysAgo: 12, act: 'give', definition})),
  );

function decided(subject: string, context: StoryContext, choices: readonly StoryChoice[]): readonly Entry[] {
  return choiceEntries(subject, choices, context);
}
