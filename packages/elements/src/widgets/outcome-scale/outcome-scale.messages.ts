import type {Catalogue} from '../../foundation/locale/catalogue.js';
import {withStop} from '../../foundation/locale/formats.js';
import {roleNames, type RoleNames} from '../../foundation/voices/roles.messages.js';

/** The words of the outcome scale. */
export interface OutcomeScaleMessages {
  readonly roles: RoleNames;
  readonly you: string;
  readonly opening: string;
  /** The time the answers are about: "the last two weeks". */
  readonly period: (window: string) => string;
  readonly time: string;
  readonly audience: string;
  readonly audienceOthers: string;
  readonly start: string;
  readonly resume: string;
  readonly back: string;
  readonly next: string;
  readonly toReview: string;
  readonly review: string;
  readonly change: (theme: string) => string;
  readonly changeShort: string;
  readonly theme: (number: number, total: number) => string;
  readonly answered: (count: number, total: number) => string;
  readonly important: string;
  readonly discuss: string;
  readonly note: string;
  readonly noteHint: string;
  readonly wholeNote: string;
  readonly private: string;
  readonly whose: string;
  readonly whoseMissing: string;
  readonly whoseOwn: string;
  readonly whoseDictated: string;
  readonly whosePaper: string;
  readonly whoseRepresentative: string;
  readonly lastTime: (day: string, answer: string) => string;
  readonly otherVoice: (voice: string, day: string, answer: string) => string;
  readonly trendLabel: (theme: string) => string;
  readonly unanswered: string;
  readonly 'not-applicable': string;
  readonly declined: string;
  readonly save: string;
  readonly saving: string;
  readonly kept: string;
  readonly keptNot: string;
  readonly nothingToSave: string;
  readonly saved: (time: string) => string;
  readonly savedInMemory: string;
  readonly savedElsewhere: string;
  readonly undo: string;
  readonly undone: string;
  readonly again: string;
  readonly showHistory: string;
  readonly hideHistory: string;
  readonly historyFailed: string;
  readonly emptyHistory: string;
  readonly failed: string;
  readonly failedQuota: string;
  readonly failedReadOnly: string;
  readonly retry: string;
  readonly copy: string;
  readonly copyName: string;
  readonly broken: string;
  readonly otherWays: string;
}

/** English, the source of the keys. */
export const en: OutcomeScaleMessages = {
  roles: roleNames,
  you: 'You',
  opening: 'Opening the record…',
  period: (window) => `Think of ${window}.`,
  time: 'About two minutes. You can skip anything.',
  audience: 'You and the people who have access to your record will see it. You can also keep it to yourself.',
  audienceOthers: 'The person will see what you say, as your own view beside theirs.',
  start: 'Start',
  resume: 'Go on where I stopped',
  back: 'Back',
  next: 'Next',
  toReview: 'See all my answers',
  review: 'Your answers',
  change: (theme) => `Change: ${theme}`,
  changeShort: 'Change',
  theme: (number, total) => `Theme ${number} of ${total}`,
  answered: (count, total) => `${count} of ${total} answered`,
  important: 'This matters to me right now',
  discuss: 'I’d like to talk about it',
  note: 'Add a note',
  noteHint: 'In your own words',
  wholeNote: 'Anything else you want to say',
  private: 'Keep this for me only',
  whose: 'Whose answers are these?',
  whoseMissing: 'Say whose answers these are, so that nobody’s words are mixed up.',
  whoseOwn: 'Mine, as I see it',
  whoseDictated: 'The person’s, who tells me what to write',
  whosePaper: 'The person’s, copied from paper',
  whoseRepresentative: 'The person’s, whom I represent by law',
  lastTime: (day, answer) => `Last time, ${day}: ${answer}`,
  otherVoice: (voice, day, answer) => `${voice}, ${day}: ${answer}`,
  trendLabel: (theme) => `${theme}, over time`,
  unanswered: 'Not answered yet',
  'not-applicable': 'Does not apply',
  declined: 'I’d rather not say',
  save: 'Save my answers',
  saving: 'Saving…',
  kept: 'Kept on this device as you go. You can stop and come back.',
  keptNot: 'What you enter cannot be kept right now. It stays on the screen while this page is open.',
  nothingToSave: 'There is nothing to save yet. Answer one theme, or write a note.',
  saved: (time) => withStop(`Saved on this device at ${time}`),
  savedInMemory: 'Saved until you close this page.',
  savedElsewhere: 'Your answers were saved in another window.',
  undo: 'Undo, I want to change something',
  undone: 'Taken back. Your answers are here again.',
  again: 'Answer again',
  showHistory: 'See earlier answers',
  hideHistory: 'Hide earlier answers',
  historyFailed: 'This could not be loaded. Check your connection and try again.',
  emptyHistory: 'Your first answers will be shown here next time.',
  failed: 'Your answers could not be saved. They are still here on the screen.',
  failedQuota: 'There is no room left on this device. Your answers are still here on the screen.',
  failedReadOnly: 'This record was written by a newer version. It can be read here, not changed.',
  retry: 'Try again',
  copy: 'Keep a copy as a text file',
  copyName: 'my-answers',
  broken: 'This part of the page cannot be shown right now. Nothing you wrote is lost.',
  otherWays: 'You can also answer on paper: print this page.',
};

/** See {@link Catalogue}. */
export const outcomeScaleCatalogue: Catalogue<OutcomeScaleMessages> = {
  tag: 'avec-outcome-scale',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
