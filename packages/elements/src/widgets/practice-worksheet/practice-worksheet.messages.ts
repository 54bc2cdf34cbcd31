import type {Question, WayField} from './sheet.js';
import {deskWords, type DeskMessages} from '../../foundation/desk/desk.messages.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** Words that hang on what the worksheet is about: one’s practice, a service, a project. */
export interface SubjectWords {
  readonly title: string;
  readonly purpose: string;
  /** What is asked of each way. */
  readonly fields: Readonly<Record<WayField, string>>;
  readonly questions: Readonly<Record<Question, string>>;
}

/** The words of `avec-practice-worksheet`. */
export interface PracticeWorksheetMessages extends DeskMessages {
  readonly subjects: Readonly<Record<'practice' | 'service' | 'project', SubjectWords>>;
  readonly broken: string;

  /** Name of what is shown to those who do not fill it in. */
  readonly titleReaders: string;
  /** To whom a worksheet is not for, and why there is nothing to do. */
  readonly forSupporters: string;
  readonly nothingExpected: string;

  readonly audience: string;
  readonly optional: string;
  readonly anyWay: string;
  readonly time: string;
  readonly onPaper: string;

  readonly start: string;
  readonly resume: string;
  readonly printBlank: string;

  readonly stepsLabel: string;
  readonly steps: Readonly<Record<'to' | 'for' | 'with' | 'questions' | 'finish', string>>;
  readonly back: string;
  readonly next: string;

  readonly changing: (day: string) => string;
  readonly rungHint: string;
  /** What the person would say of a rung. */
  readonly theirWords: (label: string) => string;
  readonly wholeShow: string;
  readonly wholeHide: string;
  readonly clearRung: string;
  readonly rungUnknown: string;
  readonly questionsTitle: string;
  readonly finishTitle: string;
  readonly day: string;
  readonly dayHint: string;
  readonly dayMissing: string;
  readonly decision: string;
  readonly noDecision: string;
  readonly readers: string;
  readonly private: string;
  readonly privateHint: string;
  readonly shared: string;
  readonly sharedHint: string;
  readonly saveSheet: string;
  readonly later: string;
  readonly discard: string;
  readonly discardAsk: string;
  readonly discardYes: string;
  readonly nothingSaid: string;

  readonly earlier: string;
  readonly sharedByOthers: string;
  readonly sharedWithYou: string;
  readonly noneYet: string;
  readonly sheetOf: (day: string) => string;
  readonly by: (voice: string) => string;
  readonly aboutDecision: (title: string) => string;
  readonly privateMark: string;
  readonly sharedMark: string;
  readonly unsavedMark: string;
  readonly goOn: string;
  readonly share: string;
  readonly shareAsk: string;
  readonly shareYes: string;
  readonly unshare: string;
  readonly withdraw: string;
  readonly withdrawAsk: string;
  readonly withdrawYes: string;
  readonly no: string;
  readonly print: string;

  readonly said: Readonly<
    Record<
      | 'saved'
      | 'saved-shared'
      | 'changed'
      | 'withdrawn'
      | 'shared'
      | 'kept-private'
      | 'chosen'
      | 'taken-back'
      | 'undone',
      string
    >
  >;

  readonly paperDay: string;
  readonly paperDecision: string;
}

const practice: SubjectWords = {
  title: 'How I work: a worksheet',
  purpose: 'Think back over something you did. What did you do to the person, for them, with them?',
  fields: {
    did: 'What I did',
    doing: 'What I am doing',
    rung: 'Where is it on the ladder?',
    came: 'What came of it',
    better: 'What could have gone better',
  },
  questions: {
    most: 'What I do most',
    towards: 'How to move towards “with”',
    skills: 'Skills to build',
    support: 'Support I need',
  },
};

const service: SubjectWords = {
  title: 'How our service works: a worksheet',
  purpose: 'Think back over something your service did. What was done to people, for them, with them?',
  fields: {...practice.fields, did: 'What we did', doing: 'What we are doing'},
  questions: {...practice.questions, most: 'What we do most', support: 'Support we need'},
};

const project: SubjectWords = {
  ...service,
  title: 'How our project works: a worksheet',
  purpose: 'Think back over something your project did. What was done to people, for them, with them?',
};

/** English, the source of the keys. */
export const en: PracticeWorksheetMessages = {
  ...deskWords,
  subjects: {practice, service, project},
  broken: 'This worksheet cannot be shown on this page. Nothing is lost.',

  conflictText: 'On two devices, most likely. Nothing is lost: choose one.',
  titleReaders: 'Worksheets of those who support you',
  forSupporters: 'These worksheets are for those who support you. They use them to think about how they work.',
  nothingExpected: 'Nothing is expected of you here. A worksheet that somebody shares with you appears on this page.',

  audience: 'Only you can read it, unless you choose to share it.',
  optional: 'Nothing is required. One sentence is enough.',
  anyWay: 'No one way suits every moment. This is not a mark for anybody.',
  time: 'It takes about ten minutes. You can stop and come back.',
  onPaper: 'You can also print it and write by hand. Copy it here later, under the day you wrote it.',

  start: 'Start a worksheet',
  resume: 'Go on with my worksheet',
  printBlank: 'Print an empty worksheet',

  stepsLabel: 'Parts of the worksheet',
  steps: {to: 'Doing to', for: 'Doing for', with: 'Doing with', questions: 'Questions', finish: 'Finish'},
  back: 'Back',
  next: 'Next',

  changing: (day) => `Changing the worksheet of ${day}`,
  rungHint: 'In quotation marks: what the person might say.',
  theirWords: (label) => `“${label}”`,
  wholeShow: 'Show the whole ladder',
  wholeHide: 'Show fewer rungs',
  clearRung: 'Clear my choice',
  rungUnknown: 'A rung was chosen on a ladder that is not on this page. It stays as it is.',
  questionsTitle: 'Looking at it all',
  finishTitle: 'To finish',
  day: 'Day of this worksheet',
  dayHint: 'Copying from paper? Put the day you wrote it.',
  dayMissing: 'Choose a day: today, or one before.',
  decision: 'A decision it is about, if you like',
  noDecision: 'None in particular',
  readers: 'Who can read it?',
  private: 'Only me',
  privateHint: 'Nobody else sees it. You can share it later.',
  shared: 'Everyone who has access to this record',
  sharedHint: 'The person this record is about can read it too.',
  saveSheet: 'Save this worksheet',
  later: 'Come back to it later',
  discard: 'Throw away what I wrote',
  discardAsk: 'Throw away what you wrote and did not save?',
  discardYes: 'Yes, throw it away',
  nothingSaid: 'Write a sentence or choose a rung first. One is enough.',

  earlier: 'My earlier worksheets',
  sharedByOthers: 'Shared by others',
  sharedWithYou: 'Shared with you',
  noneYet: 'Your saved worksheets will be listed here, by date.',
  sheetOf: (day) => `Worksheet of ${day}`,
  by: (voice) => `By: ${voice}`,
  aboutDecision: (title) => `Decision: ${title}`,
  privateMark: 'Only for me',
  sharedMark: 'Shared',
  unsavedMark: 'Changes not saved yet',
  goOn: 'Go on with my changes',
  share: 'Share',
  shareAsk: 'Everyone who has access to this record will be able to read it, the person too.',
  shareYes: 'Yes, share it',
  unshare: 'Keep it for me alone',
  withdraw: 'Take away',
  withdrawAsk: 'Take this worksheet away?',
  withdrawYes: 'Yes, take it away',
  no: 'No',
  print: 'Print',

  said: {
    saved: 'Your worksheet is saved. Only you can read it.',
    'saved-shared': 'Your worksheet is saved and shared.',
    changed: 'Your changes are saved.',
    withdrawn: 'Taken away.',
    shared: 'Your worksheet is shared.',
    'kept-private': 'From now on, only you can read it. What was read before cannot be unread.',
    chosen: 'That version is kept.',
    'taken-back': 'Undone. What you wrote is in your worksheet again.',
    undone: deskWords.undone,
  },

  paperDay: 'Day',
  paperDecision: 'Decision, if there is one',
};

/** See {@link Catalogue}. */
export const practiceWorksheetCatalogue: Catalogue<PracticeWorksheetMessages> = {
  tag: 'avec-practice-worksheet',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
