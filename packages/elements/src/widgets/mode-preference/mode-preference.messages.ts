import type {OpinionBody} from '@avec/model';

import {deskWords, type DeskMessages} from '../../foundation/desk/desk.messages.js';
import {askingWords, type AskingWords} from '../../foundation/asking/asking.messages.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** A part of an opinion that is words. */
export type OpinionWord = keyof Pick<OpinionBody, 'limits' | 'opinion' | 'reasons'>;

/** What an act came to, by the name of its sentence. */
export type PreferenceSaid = keyof ModePreferenceMessages['said'];

/** The words of `avec-mode-preference`. */
export interface ModePreferenceMessages extends DeskMessages {
  readonly title: string;
  /** Name of what those read who support the person. */
  readonly titleOther: string;
  readonly broken: string;
  readonly closedToRole: string;

  readonly audience: string;
  readonly optional: string;
  readonly time: string;
  readonly onPaper: string;

  /** Where a choice stands, in words. */
  readonly states: Readonly<Record<'open' | 'draft' | 'later' | 'changing', string>>;
  readonly resume: string;
  readonly goOn: string;
  readonly discard: string;
  readonly discardAsk: string;
  readonly discardYes: string;
  readonly no: string;

  readonly first: string;
  readonly firstHint: string;
  readonly inFavour: string;
  readonly against: string;
  readonly asides: Readonly<Record<'no-preference' | 'talk-first' | 'declined', string>>;
  readonly unavailable: string;
  readonly unavailableWhy: (reason: string) => string;
  /** Of what was chosen, and is not to be had any more. */
  readonly unavailableNow: (mode: string) => string;
  readonly second: string;
  readonly secondHint: string;
  readonly situationsShow: string;
  readonly situations: string;
  readonly situationsHint: string;
  readonly clear: string;
  readonly note: string;
  readonly noteHint: string;
  readonly private: string;
  readonly privateHint: string;
  readonly choose: string;
  readonly later: string;
  readonly back: string;
  readonly nothingSaid: string;
  readonly help: AskingWords;

  readonly yourChoice: string;
  readonly theirChoice: string;
  readonly choiceOf: (voice: string) => string;
  readonly chosenOn: (day: string) => string;
  readonly told: Readonly<Record<'first' | 'second' | 'note', string>>;
  readonly unanswered: string;
  readonly modeUnknown: string;
  readonly situationUnknown: string;
  readonly privateMark: string;
  readonly changeChoice: string;
  readonly withdraw: string;
  readonly withdrawHint: string;
  readonly print: string;
  readonly printBlank: string;
  readonly history: string;
  readonly deeds: Readonly<Record<'record' | 'set' | 'withdraw' | 'redact', string>>;
  readonly deed: (day: string, voice: string, deed: string) => string;

  readonly nothingYet: string;
  readonly theirs: string;
  readonly opinions: string;
  readonly opinionsHint: string;
  readonly noOpinions: string;
  readonly opinionBegin: string;
  readonly opinionTitle: string;
  readonly opinionShown: string;
  readonly about: string;
  readonly aboutWhole: string;
  readonly aboutMode: (mode: string) => string;
  readonly opinionParts: Readonly<Record<OpinionWord, {readonly label: string; readonly hint: string}>>;
  readonly opinionTold: Readonly<Record<OpinionWord, string>>;
  readonly opinionMissing: string;
  readonly reasonsMissing: string;
  readonly withdrawOpinion: string;

  readonly said: Readonly<
    Record<
      | 'saved'
      | 'saved-private'
      | 'changed'
      | 'withdrawn'
      | 'chosen'
      | 'taken-back'
      | 'opinion-saved'
      | 'opinion-changed'
      | 'opinion-withdrawn'
      | 'opinion-taken-back'
      | 'undone',
      string
    >
  >;

  readonly paperHow: string;
  readonly paperMode: string;
  readonly paperFirst: string;
  readonly paperSecond: string;
  readonly paperDay: string;
}

/** English, the source of the keys. */
export const en: ModePreferenceMessages = {
  ...deskWords,
  conflictText: 'On two devices, most likely. Nothing is lost: choose one.',
  title: 'How would you like to meet?',
  titleOther: 'How the person would like to meet',
  broken: 'This choice cannot be shown on this page. Nothing is lost.',
  closedToRole: 'How somebody would like to meet is for them, and for those who support them.',

  audience: 'Everyone who has access to this record can read your choice. You can keep it for yourself.',
  optional: 'Nothing has to be answered. One answer is enough, or a note.',
  time: 'It takes about five minutes. You can stop and come back.',
  onPaper: 'You can also print it and fill it in by hand, or say it by telephone.',

  states: {
    open: 'Nothing is decided yet.',
    draft: 'Nothing is decided yet. What you marked is a draft, for you alone.',
    later: 'You decide later. Nothing is decided, and nothing was sent.',
    changing: 'You have begun to change your choice. This is a draft. What you chose before still holds.',
  },
  resume: 'Choose now',
  goOn: 'Go on with my draft',
  discard: 'Throw away my draft',
  discardAsk: 'Throw away what you marked and did not save?',
  discardYes: 'Yes, throw it away',
  no: 'No',

  first: 'What would you like most?',
  firstHint: 'As much is said for each way as against it. They stand in no order of worth.',
  inFavour: 'For',
  against: 'Against',
  asides: {
    'no-preference': 'No preference',
    'talk-first': 'I’d like to talk first',
    declined: 'I’d rather not say',
  },
  unavailable: 'Not available here now.',
  unavailableWhy: (reason) => `Not available here now: ${reason}`,
  unavailableNow: (mode) => `“${mode}” is not available now. Your choice stays written. You can change it.`,
  second: 'And when that cannot be?',
  secondHint: 'A second choice, if you have one.',
  situationsShow: 'It depends on the occasion',
  situations: 'On some occasions',
  situationsHint: 'Only if you would like it otherwise then.',
  clear: 'Clear my answer',
  note: 'Anything you want to say about it',
  noteHint: 'For example: mornings only, or no calls at work.',
  private: 'Keep my choice for me alone, for now',
  privateHint: 'Nobody else sees it. You can share it later.',
  choose: 'I choose',
  later: 'I’ll decide later',
  back: 'Go back, and keep this as a draft',
  nothingSaid: 'Mark an answer or write a note first. One is enough.',
  help: {...askingWords, ask: 'I’d like help'},

  yourChoice: 'Your choice',
  theirChoice: 'Their choice',
  choiceOf: (voice) => `Choice of: ${voice}`,
  chosenOn: (day) => `Chosen on ${day}`,
  told: {first: 'First choice', second: 'When that cannot be', note: 'Note'},
  unanswered: 'Not answered',
  modeUnknown: 'A way to meet that is not on this page',
  situationUnknown: 'Another occasion',
  privateMark: 'For you alone',
  changeChoice: 'Change my choice',
  withdraw: 'Take back my choice',
  withdrawHint: 'No reason is needed. Until you choose again, you arrange each meeting together.',
  print: 'Print',
  printBlank: 'Print an empty sheet',
  history: 'What I chose before',
  deeds: {record: 'chosen', set: 'changed', withdraw: 'taken back', redact: 'words erased'},
  deed: (day, voice, deed) => `${day}: ${deed} (${voice})`,

  nothingYet: 'They have not said yet.',
  theirs: 'The choice is theirs. What you write stands beside it, and changes nothing in it.',
  opinions: 'What others say beside it',
  opinionsHint: 'These are opinions, with the name of who wrote them. The choice stays as it is.',
  noOpinions: 'Nobody has written anything beside it.',
  opinionBegin: 'Write something beside it',
  opinionTitle: 'What you want to say beside it',
  opinionShown: 'The person can read it, and everyone who has access to this record. Your name stands with it.',
  about: 'What it is about',
  aboutWhole: 'The choice as a whole',
  aboutMode: (mode) => `About: ${mode}`,
  opinionParts: {
    limits: {label: 'What the service cannot do', hint: 'For example: no video calls in the evening.'},
    opinion: {label: 'What you see otherwise', hint: 'Only if you do.'},
    reasons: {label: 'Why', hint: 'Needed where you see it otherwise.'},
  },
  opinionTold: {limits: 'What the service cannot do', opinion: 'Another opinion', reasons: 'Why'},
  opinionMissing: 'Write a limit or an opinion first.',
  reasonsMissing: 'Say why you see it otherwise.',
  withdrawOpinion: 'Take away',

  said: {
    saved: 'Your choice is saved.',
    'saved-private': 'Your choice is saved. Nobody else can read it.',
    changed: 'Your change is saved.',
    withdrawn: 'Your choice is taken back. You can choose again at any time.',
    chosen: 'This one is kept.',
    'taken-back': 'Undone. What you marked is a draft again.',
    'opinion-saved': 'Saved beside the person’s choice, which stays as it is.',
    'opinion-changed': 'Your change is saved.',
    'opinion-withdrawn': 'What you wrote is taken away.',
    'opinion-taken-back': 'Undone. What you wrote is in its fields again.',
    undone: deskWords.undone,
  },

  paperHow: 'Put a mark in each column where you want. Nothing has to be answered.',
  paperMode: 'Way to meet',
  paperFirst: 'First choice',
  paperSecond: 'Second choice',
  paperDay: 'Day',
};

/** See {@link Catalogue}. */
export const modePreferenceCatalogue: Catalogue<ModePreferenceMessages> = {
  tag: 'avec-mode-preference',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
