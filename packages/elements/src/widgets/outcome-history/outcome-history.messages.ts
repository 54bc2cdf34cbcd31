import type {Basis, Change} from '@avec/model';

import type {Verdict} from './seen.sentences.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';
import {roleNames, type RoleNames} from '../../foundation/voices/roles.messages.js';

/** The words of the history. Days, times, numbers and lists arrive as the language writes them. */
export interface OutcomeHistoryMessages {
  readonly roles: RoleNames;
  readonly you: string;
  /** A role and the name somebody gave. */
  readonly named: (role: string, name: string) => string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly retry: string;
  readonly readOnly: string;
  readonly closed: string;

  readonly seenTitle: string;
  readonly higher: string;
  readonly lower: string;
  readonly same: string;
  readonly once: string;
  readonly beyond: string;
  readonly within: string;
  readonly noticeable: string;
  readonly unnoticeable: string;
  readonly source: (source: string) => string;
  readonly themes: (count: number) => string;
  readonly days: (latest: string, before: string) => string;
  readonly oneSession: string;
  readonly otherVersion: (day: string) => string;
  readonly nothingToCompare: string;

  readonly trendTitle: string;
  readonly theme: string;
  readonly otherRange: string;
  readonly since: (day: string) => string;
  readonly showEarlier: string;
  readonly earlierShown: (day: string) => string;

  readonly radarTitle: string;
  readonly compareWith: string;
  readonly earlierSessions: string;
  readonly otherViews: string;
  readonly voiceOn: (voice: string, day: string) => string;
  readonly radarLabel: (latest: string, other: string) => string;
  readonly nothingBeside: string;

  readonly differentTitle: string;
  readonly different: string;

  readonly sessionsTitle: string;
  readonly forYouOnly: string;
  readonly answeredBy: (voice: string) => string;
  readonly basis: Readonly<Record<Basis, (author: string) => string>>;
  readonly formerVersion: (version: string) => string;
  readonly formerTheme: string;
  readonly rated: (value: string, highest: string) => string;
  readonly ratedAs: (rating: string, meaning: string) => string;
  readonly unanswered: string;
  readonly 'not-applicable': string;
  readonly declined: string;
  readonly important: string;
  readonly discuss: string;
  readonly erased: string;
  readonly wholeNote: string;
  readonly conflict: string;
  readonly writtenBy: (voice: string, day: string, time: string) => string;
  readonly showMore: (count: number) => string;
  readonly total: (value: string, highest: string) => string;
  readonly mean: (value: string, highest: string) => string;
  readonly noTotal: (answered: number, of: number, minimum: number) => string;
  readonly noTotalVersion: string;
  readonly scoreChange: Readonly<Record<Change['direction'], (before: string) => string>>;
  readonly scoreVerdict: Readonly<Record<Verdict, string>>;

  readonly takeBack: string;
  readonly takeBackOf: (day: string) => string;
  readonly takeBackAsk: string;
  readonly takeBackYes: string;
  readonly takenBack: (day: string) => string;
  readonly erase: string;
  readonly eraseOf: (day: string) => string;
  readonly eraseAsk: string;
  readonly eraseYes: string;
  readonly notesErased: string;
  readonly keep: string;

  readonly eventsTitle: string;
  readonly eventsAll: (count: number) => string;
  readonly eventsFor: string;
  readonly eventOf: (text: string, day: string) => string;
  readonly eventErased: string;
  readonly add: string;
  readonly what: string;
  readonly when: string;
  readonly private: string;
  readonly privateStays: string;
  readonly sharedStays: string;
  readonly 'words-missing': string;
  readonly 'day-missing': string;
  readonly 'day-to-come': string;
  readonly kept: string;
  readonly keptNot: string;
  readonly saveEvent: string;
  readonly discard: string;
  readonly change: string;
  readonly changeOf: (text: string) => string;
  readonly remove: string;
  readonly removeOf: (text: string) => string;
  readonly removeAsk: string;
  readonly removeYes: string;
  readonly eventSaved: string;
  readonly eventRemoved: string;

  readonly notDone: string;
  readonly notDoneQuota: string;
  readonly notDoneReadOnly: string;
}

/** English, the source of the keys. */
export const en: OutcomeHistoryMessages = {
  roles: roleNames,
  you: 'You',
  named: (role, name) => `${role} (${name})`,
  loading: 'Reading what was said before…',
  empty: 'Nothing has been saved yet. Your first answers will be shown here.',
  failed: 'What was said before could not be read. Nothing is lost.',
  retry: 'Try again',
  readOnly: 'A newer version wrote this record. You can read it here, not change it.',
  closed: 'This record is closed on this device.',

  seenTitle: 'Since last time',
  higher: 'Higher than last time:',
  lower: 'Lower than last time:',
  same: 'The same:',
  once: 'Answered only one of the two times:',
  beyond: 'More than the usual ups and downs of this scale:',
  within: 'Within the usual ups and downs of this scale:',
  noticeable: 'Enough that people usually notice it:',
  unnoticeable: 'Less than people usually notice:',
  source: (source) => `Source: ${source}`,
  themes: (count) => (count === 1 ? '1 theme' : `${count} themes`),
  days: (latest, before) => `${latest}, beside ${before}`,
  oneSession: 'One session so far. Next time you will see what has changed.',
  otherVersion: (day) => `The questions have changed since ${day}, so the answers are not compared.`,
  nothingToCompare: 'No theme was answered both times.',

  trendTitle: 'Over time',
  theme: 'Theme',
  otherRange: 'Some earlier answers were given on another range. They are in the list below.',
  since: (day) => `Shown from ${day} on.`,
  showEarlier: 'Show earlier answers',
  earlierShown: (day) => `Now shown from ${day} on.`,

  radarTitle: 'All themes side by side',
  compareWith: 'Compare with',
  earlierSessions: 'An earlier time',
  otherViews: 'Another view',
  voiceOn: (voice, day) => `${voice}, ${day}`,
  radarLabel: (latest, other) => `${latest}, beside ${other}`,
  nothingBeside: 'Here you can put two sessions, or two views, side by side.',

  differentTitle: 'Seen differently',
  different: 'Each view counts as it is. You may want to talk about it.',

  sessionsTitle: 'All sessions',
  forYouOnly: 'For you only',
  answeredBy: (voice) => `Answers from: ${voice}`,
  basis: {
    dictated: (author) => `Typed as told, by: ${author}`,
    paper: (author) => `Copied from paper, by: ${author}`,
    representative: (author) => `Decided as legal representative, by: ${author}`,
  },
  formerVersion: (version) => `Answered in version ${version} of these questions.`,
  formerTheme: 'A theme that is no longer asked',
  rated: (value, highest) => `${value} of ${highest}`,
  ratedAs: (rating, meaning) => `${rating}, ${meaning}`,
  unanswered: 'Not answered',
  'not-applicable': 'Does not apply',
  declined: 'I’d rather not say',
  important: 'Matters right now',
  discuss: 'Wants to talk about it',
  erased: 'There was a note here. It was erased.',
  wholeNote: 'About all of it',
  conflict: 'Written in two places at once. Both are kept.',
  writtenBy: (voice, day, time) => `${voice}, ${day}, ${time}`,
  showMore: (count) => `Show more sessions (${count})`,
  total: (value, highest) => `Total: ${value} of ${highest}`,
  mean: (value, highest) => `Average: ${value} of ${highest}`,
  noTotal: (answered, of, minimum) => `No total: ${answered} of ${of} answered. It takes at least ${minimum}.`,
  noTotalVersion: 'No total: the questions were different then.',
  scoreChange: {
    higher: (before) => `Higher than last time (${before}).`,
    same: () => 'The same as last time.',
    lower: (before) => `Lower than last time (${before}).`,
  },
  scoreVerdict: {
    beyond: 'That is more than the usual ups and downs of this scale.',
    within: 'That is within the usual ups and downs of this scale.',
    noticeable: 'That is enough that people usually notice it.',
    unnoticeable: 'That is less than people usually notice.',
  },

  takeBack: 'Take back',
  takeBackOf: (day) => `Take back the session of ${day}`,
  takeBackAsk:
    'This session will leave every list and chart. It will stay in the history of the record, marked as taken back.',
  takeBackYes: 'Take it back',
  takenBack: (day) => `The session of ${day} is taken back.`,
  erase: 'Erase the notes',
  eraseOf: (day) => `Erase the notes of ${day}`,
  eraseAsk:
    'All notes of this session will be erased, wherever they are kept. The answers will stay. This cannot be undone.',
  eraseYes: 'Erase for good',
  notesErased: 'The notes are erased.',
  keep: 'Leave it as it is',

  eventsTitle: 'On the time line',
  eventsAll: (count) => `All that happened (${count})`,
  eventsFor: 'A move, a new group, a hard week? Put it on the time line, in your own words.',
  eventOf: (text, day) => `${day}: ${text}`,
  eventErased: 'Words that were erased',
  add: 'Add something that happened',
  what: 'What happened?',
  when: 'When?',
  private: 'For me only',
  privateStays: 'Only you see this.',
  sharedStays: 'The people who have access to your record see this.',
  'words-missing': 'Say what happened, in a few words.',
  'day-missing': 'Choose the day, for example 2026-11-22.',
  'day-to-come': 'Choose today or an earlier day.',
  kept: 'Kept on this device as you write.',
  keptNot: 'What you write cannot be kept right now. It stays while this page is open.',
  saveEvent: 'Put it on the time line',
  discard: 'Cancel',
  change: 'Change',
  changeOf: (text) => `Change: ${text}`,
  remove: 'Remove',
  removeOf: (text) => `Remove: ${text}`,
  removeAsk: 'It will leave the time line, and its words will be erased. This cannot be undone.',
  removeYes: 'Remove for good',
  eventSaved: 'It is on the time line.',
  eventRemoved: 'It is off the time line, and its words are erased.',

  notDone: 'This could not be saved. Nothing has changed.',
  notDoneQuota: 'There is no room left on this device. Nothing has changed.',
  notDoneReadOnly: 'A newer version wrote this record. It can be read here, not changed.',
};

/** See {@link Catalogue}. */
export const outcomeHistoryCatalogue: Catalogue<OutcomeHistoryMessages> = {
  tag: 'avec-outcome-history',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
