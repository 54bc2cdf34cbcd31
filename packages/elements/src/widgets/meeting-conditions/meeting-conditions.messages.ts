import type {Comfort} from '@avec/model';

import type {Part, Place} from './sheet.js';
import {askingWords, type AskingWords} from '../../foundation/asking/asking.messages.js';
import {deskWords, type DeskMessages} from '../../foundation/desk/desk.messages.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** A question, as it is asked and as it is read. */
export interface AskedWords {
  readonly label: string;
  readonly hint: string;
}

/** The words of `avec-meeting-conditions`. */
export interface MeetingConditionsMessages extends DeskMessages {
  readonly title: string;
  /** To those who read what others say. */
  readonly titleReaders: string;
  readonly purpose: string;
  readonly audience: string;
  readonly optional: string;
  readonly time: string;
  readonly otherWays: string;
  readonly broken: string;
  readonly closedToRole: string;
  readonly nothingYet: string;
  readonly notExpected: string;

  readonly start: string;
  readonly resume: string;
  readonly formTitle: string;
  readonly parts: Readonly<Record<Part, string>>;
  readonly stepOf: (step: number, steps: number) => string;
  readonly back: string;
  readonly next: string;

  readonly asked: Readonly<Record<Place, AskedWords>>;
  readonly comforts: Readonly<Record<Comfort | 'declined', string>>;
  readonly answers: Readonly<Record<'yes' | 'no' | 'unsure' | 'declined', string>>;
  readonly clear: string;

  readonly requests: Readonly<Record<'trial' | 'guide' | 'equipment', AskingWords>>;
  readonly helpTitle: string;
  readonly offerComfort: string;
  readonly offerEquipment: string;
  readonly guideTitle: string;
  readonly waysTitle: string;
  readonly ways: readonly string[];

  readonly saveAll: string;
  readonly later: string;
  readonly nothingSaid: string;
  readonly discard: string;
  readonly discardAsk: string;
  readonly discardYes: string;
  readonly no: string;

  readonly saidOn: (voice: string, day: string) => string;
  readonly othersTitle: string;
  readonly withdraw: string;
  readonly withdrawHint: string;
  readonly print: string;
  readonly printBlank: string;
  readonly printed: (day: string) => string;
  readonly said: Readonly<
    Record<'saved' | 'changed' | 'withdrawn' | 'chosen' | 'taken-back' | 'taken-back-whole', string>
  >;
}

/** English, the source of the keys. */
export const en: MeetingConditionsMessages = {
  ...deskWords,
  title: 'Meeting at a distance: what you need',
  titleReaders: 'Meeting at a distance: what is needed',
  purpose: 'Say what would help you meet by phone, by video or in writing. It closes no door.',
  audience: 'Once you save, everyone who takes part in this record can read it.',
  optional: 'Nothing is required. You can skip any question, and change your answers.',
  time: 'It takes about three minutes. You can stop and come back.',
  otherWays: 'You can also print the questions, or answer them by telephone.',
  broken: 'These questions cannot be shown on this page. Nothing is lost.',
  closedToRole: 'These answers are for those who take part. Your role sees numbers only.',
  nothingYet: 'Nothing has been said yet.',
  notExpected: 'The person answers these questions, if they wish. You can talk about it together.',
  conflictText: 'On two devices, most likely. Nothing is lost: choose one.',

  start: 'Answer the questions',
  resume: 'Go on with my answers',
  formTitle: 'What you need',
  parts: {
    comfort: 'How at ease you are',
    equipment: 'What you have',
    place: 'Where you would be',
    more: 'Somebody with you',
  },
  stepOf: (step, steps) => `Part ${String(step)} of ${String(steps)}`,
  back: 'Back',
  next: 'Next',

  asked: {
    comfort: {label: 'How at ease are you with meeting at a distance?', hint: ''},
    device: {label: 'Do you have a telephone, a tablet or a computer that you can use?', hint: ''},
    connection: {label: 'Is your internet or your data plan enough for a call?', hint: 'A video call takes much more.'},
    where: {label: 'Where would you be?', hint: 'My kitchen, my car, a room at the library…'},
    isPrivate: {label: 'Could you be alone there?', hint: ''},
    overheard: {label: 'Could somebody overhear you?', hint: ''},
    headphones: {label: 'Do you have headphones?', hint: 'With them, nobody hears what the other one says.'},
    safeWord: {
      label: 'A word that means “I cannot talk now”',
      hint: 'An everyday word. Does somebody read this device? Agree on it aloud instead.',
    },
    noRecording: {label: 'Nothing is recorded, unless both of you agree. Is that all right for you?', hint: ''},
    companion: {
      label: 'Will somebody be with you? Who are they to you?',
      hint: 'You may always have somebody with you.',
    },
    note: {label: 'Anything else', hint: ''},
  },
  comforts: {
    very: 'Very',
    fairly: 'Fairly',
    'a-little': 'A little',
    'not-at-all': 'Not at all',
    declined: 'I’d rather not say',
  },
  answers: {yes: 'Yes', no: 'No', unsure: 'I don’t know', declined: 'I’d rather not say'},
  clear: 'Clear my answer',

  requests: {
    trial: {...askingWords, ask: 'Try a call first'},
    guide: {...askingWords, ask: 'Get the guide'},
    equipment: {...askingWords, ask: 'Borrow a device'},
  },
  helpTitle: 'Ask for help',
  offerComfort:
    'Many people feel this way, and there is help. Somebody close can be with you too. Every way to meet stays open.',
  offerEquipment: 'You can ask to borrow something. Every way to meet stays open.',
  guideTitle: 'The guide',
  waysTitle: 'No private place? There are ways round',
  ways: [
    'Meet in person.',
    'Talk while you walk.',
    'Use a room at the organisation, or at a library.',
    'Write instead of speaking, for what nobody should hear.',
    'Choose an hour when you are alone.',
  ],

  saveAll: 'Save my answers',
  later: 'Come back to it later',
  nothingSaid: 'Answer a question first. One is enough.',
  discard: 'Throw away what I changed',
  discardAsk: 'Throw away what you changed and did not save?',
  discardYes: 'Yes, throw it away',
  no: 'No',

  saidOn: (voice, day) => `${voice}, ${day}`,
  othersTitle: 'What others say',
  withdraw: 'Take my answers back',
  withdrawHint: 'No reason is needed. It can be undone.',
  print: 'Print my answers',
  printBlank: 'Print the questions',
  printed: (day) => `Printed on ${day}`,
  said: {
    saved: 'Your answers are saved. Those who take part can read them.',
    changed: 'Your changes are saved.',
    withdrawn: 'Your answers are taken back.',
    chosen: 'Chosen. The other version stays in the history.',
    'taken-back': 'Undone. Your answers are in the form again, for you alone.',
    'taken-back-whole': 'Undone.',
  },
};

/** See {@link Catalogue}. */
export const meetingConditionsCatalogue: Catalogue<MeetingConditionsMessages> = {
  tag: 'avec-meeting-conditions',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
