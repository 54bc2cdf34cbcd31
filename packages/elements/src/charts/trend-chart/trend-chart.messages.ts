import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** Words of the trend chart. Values and days arrive as the language writes them. */
export interface TrendChartMessages {
  readonly none: string;
  /** Before what is said of one voice. */
  readonly voice: (label: string) => string;
  readonly first: (value: string, day: string) => string;
  readonly higher: (value: string, before: string, day: string) => string;
  readonly same: (value: string, day: string) => string;
  readonly lower: (value: string, before: string, day: string) => string;
  /** Follows `higher`, `same` or `lower` when a time between the two has no answer. */
  readonly afterGap: string;
  readonly unanswered: (value: string, day: string) => string;
  readonly otherQuestion: (value: string) => string;
  readonly waiting: string;
  readonly failed: string;
  readonly anchor: (value: string, meaning: string) => string;
  readonly gaps: string;
  readonly newQuestions: (days: string) => string;
  readonly annotations: string;
  readonly annotation: (text: string, day: string) => string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly caption: (label: string) => string;
  readonly day: string;
  readonly notAnswered: string;
  readonly absent: string;
  readonly newQuestion: string;
}

/** English words. */
export const en: TrendChartMessages = {
  none: 'No answers yet. They will appear here, in the order they are given.',
  voice: (label) => `${label}:`,
  first: (value, day) => `One answer so far: ${value}, on ${day}. A line appears from the second.`,
  higher: (value, before, day) => `Higher than last time: ${value}, was ${before} on ${day}.`,
  same: (value, day) => `Same as last time: ${value}, as on ${day}.`,
  lower: (value, before, day) => `Lower than last time: ${value}, was ${before} on ${day}.`,
  afterGap: 'There is no answer in between.',
  unanswered: (value, day) => `Not answered this time. The last answer is ${value}, on ${day}.`,
  otherQuestion: (value) => `The question has changed, so this answer is not compared: ${value}.`,
  waiting: 'The drawing is on its way.',
  failed: 'The drawing could not be loaded. The numbers are below.',
  anchor: (value, meaning) => `${value}: ${meaning}`,
  gaps: 'Where the line is broken, there was no answer.',
  newQuestions: (days) => `The question changed on ${days}. Answers before and after are not joined.`,
  annotations: 'What happened',
  annotation: (text, day) => `${text}, ${day}`,
  showTable: 'Show the numbers as a table',
  hideTable: 'Hide the table',
  caption: (label) => `${label}: all answers, newest first`,
  day: 'Day',
  notAnswered: 'not answered',
  absent: 'nothing that day',
  newQuestion: 'new question from here',
};

/** All languages. */
export const catalogue: Catalogue<TrendChartMessages> = {
  tag: 'avec-trend-chart',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
