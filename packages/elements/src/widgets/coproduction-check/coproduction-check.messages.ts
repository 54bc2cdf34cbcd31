import type {Role, Smart} from '@avec/model';

import type {Saying} from './check-outcome.js';
import type {CheckProblem} from './check-writing.js';
import type {RadarChartMessages} from '../../charts/radar-chart/radar-chart.messages.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';
import {roleNames, type RoleNames} from '../../foundation/voices/roles.messages.js';

/** The words of `avec-coproduction-check`. */
export interface CoproductionCheckMessages {
  readonly roles: RoleNames;
  /** Those of one role, several of them. At the beginning of a sentence. */
  readonly groups: Readonly<Record<Role, string>>;
  readonly opening: string;
  readonly broken: string;
  readonly audience: string;
  readonly time: (questions: number) => string;

  readonly choose: string;
  readonly scope: string;
  readonly noMeeting: string;
  readonly unknownMeeting: string;
  /** A meeting by its day; `theme` is empty where it has none. */
  readonly meetingOn: (day: string, theme: string) => string;
  readonly whose: string;
  readonly whoseOwn: string;
  readonly whoseDictated: string;
  readonly whosePaper: string;
  readonly whoseRepresentative: string;
  readonly fromPaper: string;
  readonly as: string;
  readonly asHint: string;
  readonly people: string;
  readonly peopleHint: string;
  readonly on: string;
  readonly onHint: string;
  readonly onHintMeeting: string;

  readonly unknown: string;
  readonly 'not-applicable': string;
  readonly declined: string;
  readonly unanswered: string;
  readonly clear: string;
  readonly clearOf: (question: string) => string;
  readonly start: string;
  readonly resume: string;
  readonly back: string;
  readonly next: string;
  readonly toReview: string;
  readonly review: string;
  readonly place: (number: number, total: number) => string;
  readonly changeShort: string;
  /** Name of a button that is there several times: "Change: Networks". */
  readonly changeOf: (label: string) => string;
  readonly changing: string;
  readonly giveUp: string;
  readonly note: string;
  readonly private: string;
  readonly privateSaid: string;
  readonly answered: (count: number, total: number) => string;
  readonly problems: Readonly<Record<CheckProblem, string>>;
  readonly save: string;
  readonly saving: string;
  readonly retry: string;
  readonly kept: string;
  readonly keptNot: string;
  readonly savedElsewhere: string;
  readonly savedInMemory: string;
  readonly said: Readonly<Record<Saying, string>>;
  readonly saidAt: (said: string, time: string) => string;
  readonly undo: string;
  readonly failed: string;
  readonly failedQuota: string;
  readonly failedReadOnly: string;
  readonly copy: string;
  readonly copyName: string;

  readonly own: string;
  readonly again: string;
  readonly againForOthers: string;
  readonly peopleCount: (people: number) => string;
  readonly takeBack: string;
  readonly takeBackOf: (label: string) => string;
  readonly takeBackAsk: string;
  readonly takeBackYes: string;
  readonly keepIt: string;
  readonly twoWays: string;
  readonly writtenAt: (day: string, time: string) => string;
  readonly version: (number: number) => string;
  readonly keepVersion: string;
  readonly keepVersionOf: (version: string) => string;

  readonly results: string;
  readonly showResults: string;
  readonly hideResults: string;
  readonly peekHint: string;
  readonly noResults: string;
  readonly noTotal: string;
  readonly arrived: string;
  readonly groupSaid: (group: string, people: number, views: number) => string;
  readonly hiddenGroups: string;
  readonly gaps: string;
  readonly oneGroup: string;
  readonly noGap: string;
  readonly gap: (principle: string, low: string, high: string, isFirst: boolean) => string;
  readonly byPrinciple: string;
  readonly mean: (group: string, mean: string, max: number) => string;
  readonly noMean: (group: string, questions: number) => string;
  readonly spread: (lowest: string, highest: string) => string;
  readonly partly: (views: number, all: number) => string;
  readonly notes: string;
  readonly chart: Partial<RadarChartMessages>;
  readonly chartLabel: string;
  readonly chartFailed: string;
  readonly chartWaiting: string;

  readonly addToPlan: string;
  readonly addToPlanOf: (principle: string) => string;
  readonly planFor: (principle: string) => string;
  readonly inPlan: string;
  readonly what: string;
  readonly who: string;
  readonly byWhen: string;
  readonly by: (day: string) => string;
  readonly how: string;
  readonly hintsTitle: string;
  readonly hints: Readonly<Record<Smart, string>>;
  readonly lineProblems: Readonly<Record<'what' | 'by', string>>;
  readonly saveLine: string;

  readonly printResults: string;
  readonly printEmpty: string;
  readonly paperHow: string;
  readonly paperAfter: string;
  readonly ticked: string;
}

/** English, the source of the keys. */
export const en: CoproductionCheckMessages = {
  roles: roleNames,
  groups: {
    person: 'People using services',
    practitioner: 'Practitioners',
    relative: 'Relatives and close people',
    peer: 'Peer support workers',
    manager: 'Managers',
    representative: 'Legal representatives',
    facilitator: 'Facilitators',
    companion: 'People who came along',
  },
  opening: 'Opening the record…',
  broken: 'This part of the page cannot be shown right now. Nothing you wrote is lost.',
  audience: 'Everyone with access to this record sees your answers, with your role beside them.',
  time: (questions) => `${questions} short questions, about five minutes. Start with any of them.`,

  choose: 'Choose…',
  scope: 'What is this for?',
  noMeeting: 'For myself, outside a meeting',
  unknownMeeting: 'For a meeting that is not in this record',
  meetingOn: (day, theme) => (theme === '' ? `Meeting of ${day}` : `Meeting of ${day}: ${theme}`),
  whose: 'Whose answers are these?',
  whoseOwn: 'Mine, as I see it',
  whoseDictated: 'The person’s, who tells me what to enter',
  whosePaper: 'The person’s, copied from paper',
  whoseRepresentative: 'The person’s, whom I represent in law',
  fromPaper: 'I am copying these answers from paper',
  as: 'Answered as',
  asHint: 'Those of one role are shown together. If you have several roles, choose one.',
  people: 'How many people answer together?',
  peopleHint: 'Count each person once. For a sheet that one person filled in: 1.',
  on: 'Day',
  onHint: 'Empty for today. For a paper copy: the day it was filled in.',
  onHintMeeting: 'Empty for the day of the meeting. For a paper copy: the day it was filled in.',

  unknown: 'I don’t know',
  'not-applicable': 'Does not apply',
  declined: 'I’d rather not say',
  unanswered: 'Not answered yet',
  clear: 'Clear my answer',
  clearOf: (question) => `Clear my answer: ${question}`,
  start: 'Start',
  resume: 'Go on',
  back: 'Back',
  next: 'Next',
  toReview: 'See all my answers',
  review: 'Your answers',
  place: (number, total) => `Principle ${number} of ${total}`,
  changeShort: 'Change',
  changeOf: (label) => `Change: ${label}`,
  changing: 'You are changing answers that are already saved.',
  giveUp: 'Leave it',
  note: 'Anything else you want to say',
  private: 'Keep this for me only',
  privateSaid: 'For you only.',
  answered: (count, total) => `${count} of ${total} answered`,
  problems: {
    scope: 'Choose what this is for.',
    whose: 'Say whose answers these are, so that nobody speaks for somebody else.',
    as: 'Choose the role of those who answer.',
    people: 'Write how many people answer, as a number: 1 or more.',
    on: 'Choose a day of the calendar, up to today, or leave it empty.',
    answers: 'There is nothing to save yet. Answer a question, or write a note.',
    'changed-away': 'These answers were taken back meanwhile. Leave it, or keep a copy.',
  },
  save: 'Save my answers',
  saving: 'Saving…',
  retry: 'Try again',
  kept: 'Kept on this device as you go. You can stop and come back.',
  keptNot: 'What you enter cannot be kept right now. It stays on the screen while the page is open.',
  savedElsewhere: 'Your answers were saved in another window.',
  savedInMemory: 'Saved until this page is closed.',
  said: {
    saved: 'Your answers are saved.',
    changed: 'Your change is saved.',
    withdrawn: 'Your answers are taken back.',
    undone: 'Undone. Your answers are here again.',
    restored: 'Undone. It is as it was before.',
    'line-saved': 'The line is in the plan.',
    'line-withdrawn': 'The line is out of the plan.',
  },
  saidAt: (said, time) => `${said} At ${time}.`,
  undo: 'Undo',
  failed: 'This could not be saved. It is still here on the screen.',
  failedQuota: 'There is no room left on this device. Your answers are still here on the screen.',
  failedReadOnly: 'This record was written by a newer version. It can be read here, not changed.',
  copy: 'Keep a copy as a text file',
  copyName: 'my-answers',

  own: 'What you have answered',
  again: 'Answer again',
  againForOthers: 'Answer for another group',
  peopleCount: (people) => (people === 1 ? '1 person' : `${people} people`),
  takeBack: 'Take back',
  takeBackOf: (label) => `Take back: ${label}`,
  takeBackAsk: 'Take these answers back? They will no longer count.',
  takeBackYes: 'Take them back',
  keepIt: 'Keep them',
  twoWays: 'These answers were changed in two places at once. The first one counts. Choose which to keep.',
  writtenAt: (day, time) => `Written on ${day} at ${time}`,
  version: (number) => `Version ${number}`,
  keepVersion: 'Keep this one',
  keepVersionOf: (version) => `Keep this one: ${version}`,

  results: 'How we see it',
  showResults: 'See what has been answered',
  hideResults: 'Hide what has been answered',
  peekHint: 'You may want to answer first. Others’ answers pull on our own.',
  noResults: 'Nobody has answered yet. What is answered will be shown here, role by role.',
  noTotal: 'Each principle by itself. There is no overall score.',
  arrived: 'New answers have come in.',
  groupSaid: (group, people, views) =>
    people === views
      ? `${group}: ${people === 1 ? '1 person' : `${people} people`}`
      : `${group}: ${people} people, on ${views === 1 ? '1 sheet' : `${views} sheets`}`,
  hiddenGroups: 'Groups of fewer than five people are not shown in your role.',
  gaps: 'Where we are farthest apart',
  oneGroup: 'Only one role has answered so far. Differences show once there are two.',
  noGap: 'No role sees these principles differently.',
  gap: (principle, low, high, isFirst) =>
    `${isFirst ? 'Farthest apart' : 'Then'}: ${principle}. ${low}, ${inside(high)}.`,
  byPrinciple: 'Principle by principle',
  mean: (group, mean, max) => `${group}: ${mean}\u00a0of\u00a0${max}.`,
  noMean: (group, questions) =>
    questions === 1
      ? `${group}: no number. The question was not rated.`
      : `${group}: no number. Fewer than half of the ${questions} questions were rated.`,
  spread: (lowest, highest) => `From ${lowest} to ${highest}.`,
  partly: (views, all) => `From ${views} of ${all} sheets.`,
  notes: 'What people added',
  chart: {
    axis: 'Principle',
    notAnswered: 'no number',
    gaps: 'Where a shape is open, too few questions were rated.',
    tooFew: 'Fewer than three principles have a number, so the numbers are shown as a table.',
    rated: (count, all) => `With a number: ${count} of ${all} principles.`,
    unrated: (names) => `Without: ${names}.`,
    higherThan: (voice, names) => `Higher than ${inside(voice)}: ${names}.`,
    lowerThan: (voice, names) => `Lower than ${inside(voice)}: ${names}.`,
    sameAs: (voice, count) => `Same as ${inside(voice)}: ${count === 1 ? '1 principle' : `${count} principles`}.`,
  },
  chartLabel: 'The principles, role by role',
  chartFailed: 'The drawing could not be loaded. The numbers are below.',
  chartWaiting: 'The drawing is on its way.',

  addToPlan: 'Add to our plan',
  addToPlanOf: (principle) => `Add to our plan: ${principle}`,
  planFor: (principle) => `A line for our plan: ${principle}`,
  inPlan: 'In our plan',
  what: 'What we will do',
  who: 'Who',
  byWhen: 'By when',
  by: (day) => `by ${day}`,
  how: 'How we will know it worked',
  hintsTitle: 'You can save at any time. What could still help:',
  hints: {
    specific: 'Specific: what exactly will you do?',
    measurable: 'Measurable: how will you know it worked?',
    agreed: 'Agreed: who takes it on?',
    realistic: 'Realistic: is it within reach? Only you can tell.',
    'time-bound': 'Time-bound: by when?',
  },
  lineProblems: {what: 'Write what you will do.', by: 'Choose a day of the calendar, or leave it empty.'},
  saveLine: 'Add this line',

  printResults: 'Print this page',
  printEmpty: 'Print an empty copy, to answer on paper',
  paperHow: 'Tick one circle for each question. Skip any you like.',
  paperAfter: 'These answers can be typed in later.',
  ticked: 'ticked',
};

/** A name within a sentence. */
function inside(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** See {@link Catalogue}. */
export const coproductionCheckCatalogue: Catalogue<CoproductionCheckMessages> = {
  tag: 'avec-coproduction-check',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
