import type {ConsentSubject, DecidedBy} from '@avec/model';

import type {StandingWord} from './consent-standing.js';
import {receiptWords, type ReceiptMessages} from './receipt.messages.js';
import {deskWords, type DeskMessages} from '../../foundation/desk/desk.messages.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** Words that hang on what a consent is to: information, or services. */
export type BySubject = Readonly<Record<ConsentSubject, string>>;

/** The words of `avec-consent-decision`. */
export interface ConsentDecisionMessages extends DeskMessages, ReceiptMessages {
  readonly broken: string;
  readonly between: string;
  readonly readerNote: string;
  readonly readOnlyNote: string;

  readonly standingTitle: string;
  readonly standings: Readonly<Record<StandingWord, string>>;
  readonly review: (day: string) => string;
  readonly ends: (day: string) => string;
  readonly reviewDue: (until: string) => string;
  readonly outdated: string;
  readonly expired: (until: string) => string;
  readonly disputed: string;
  readonly nothingLeaves: string;
  readonly laterOn: (day: string) => string;

  readonly noticeTitle: string;
  readonly fuller: string;
  readonly allThatIsAsked: string;
  readonly purpose: string;
  readonly information: BySubject;
  readonly recipients: BySubject;
  readonly retention: string;
  readonly storage: string;
  readonly refusal: string;
  readonly withdrawal: string;
  readonly elsewhere: string;
  readonly controller: string;
  readonly law: string;
  readonly term: string;
  readonly termOf: (review: number, valid: number) => string;

  readonly help: string;
  readonly helpAnswered: string;
  readonly helpUnanswered: (contact: string) => string;

  readonly decideTitle: string;
  readonly who: string;
  readonly whoHint: string;
  readonly whoOptions: Readonly<Record<DecidedBy['kind'], (age: number) => string>>;
  readonly whoElse: string;
  readonly whoLaw: (law: string) => string;
  readonly whoMissing: string;
  readonly basis: string;
  readonly basisHint: string;
  readonly basisMissing: string;
  readonly companion: string;
  readonly companionHint: string;
  readonly companionName: string;
  readonly companionRole: string;
  readonly companionMissing: string;

  readonly choose: string;
  readonly chooseMeans: string;
  readonly refuse: string;
  readonly refuseMeans: string;
  readonly later: string;
  readonly laterMeans: string;
  readonly laterSaid: string;
  readonly changeChoice: string;
  readonly leaveAsIs: string;
  readonly withdraw: string;
  readonly withdrawSays: string;
  readonly withdrawHint: string;

  readonly said: Readonly<Record<'given' | 'refused' | 'withdrawn', string>>;
  readonly failedElsewhere: string;

  readonly history: string;
  readonly opinions: string;
  readonly opinionsHint: string;
  readonly limits: string;
  readonly opinion: string;
  readonly reasons: string;

  readonly printBlank: string;
  readonly paperTicks: string;
  readonly paperReturn: (who: string) => string;
  readonly signature: string;
  readonly day: string;
}

/** English, the source of the keys. */
export const en: ConsentDecisionMessages = {
  ...deskWords,
  ...receiptWords,
  failed: 'This could not be saved. Nothing has changed. Please try again.',
  failedQuota: 'There is no room left on this device. Nothing has changed.',
  failedReadOnly: 'This record can only be read here. Nothing has changed.',
  refused: 'Something was decided elsewhere meanwhile. Nothing was saved. Look again, then decide.',
  broken: 'This question cannot be shown on this page. Nobody is asked, and nothing is lost.',
  between: 'This is between the person and those who support them.',
  readerNote: 'Only the person decides. You can read this. You cannot change it.',
  readOnlyNote: 'You can only read this here. You can still change your mind another way, told below.',

  standingTitle: 'Where this stands',
  standings: {
    draft: 'Not decided yet',
    given: 'Agreed',
    refused: 'Refused',
    'review-due': 'Agreed, and time to look at it again',
    outdated: 'The words have changed since the decision',
    changed: 'Replaced by a later decision',
    withdrawn: 'Consent withdrawn',
    expired: 'Agreed, and ended',
    disputed: 'There are two decisions',
  },
  review: (day) => `To review on ${day}.`,
  ends: (day) => `Ends after ${day}, unless it is agreed to again.`,
  reviewDue: (until) => `It still holds until ${until}. It never goes on by itself.`,
  outdated: 'The earlier decision no longer counts. The new words need a new decision.',
  expired: (until) => `It ended after ${until}. Nothing renewed it.`,
  disputed: 'They were made without knowing of each other. Both are kept. A new decision takes their place.',
  nothingLeaves: 'Nothing is let out of this record for it.',
  laterOn: (day) => `On ${day}, you chose to decide later.`,

  noticeTitle: 'What is asked',
  fuller: 'Read a fuller explanation',
  allThatIsAsked: 'Read all that was asked',
  purpose: 'What for',
  information: {information: 'What information', services: 'What the service is'},
  recipients: {information: 'Who will have it', services: 'Who gives the service'},
  retention: 'How long it is kept',
  storage: 'Where it is kept',
  refusal: 'If you say no',
  withdrawal: 'If you change your mind later',
  elsewhere: 'Other ways to change your mind',
  controller: 'Who answers for it',
  law: 'The law',
  term: 'How long your answer holds',
  termOf: (review, valid) => `You are asked again after ${String(review)} days. It ends after ${String(valid)} days.`,

  help: 'I’d like someone to go through this with me',
  helpAnswered: 'Your request has been passed on. Nothing is decided meanwhile.',
  helpUnanswered: (contact) => `Nobody answered here. Ask at your next meeting, or here: ${contact}.`,

  decideTitle: 'Your decision',
  who: 'Who is deciding?',
  whoHint: 'Say what is true for you. It is written down, not judged.',
  whoOptions: {
    self: () => 'I decide for myself',
    minor: (age) => `I am a minor of ${String(age)} or more, and I decide`,
    parentOrTutor: (age) => `I am the parent or tutor of a child under ${String(age)}`,
    substitute: () => 'I decide in the place of the person',
  },
  whoElse: 'Does someone else decide for you? They answer from their own access.',
  whoLaw: (law) => `Where this age comes from: ${law}.`,
  whoMissing: 'Say first who is deciding.',
  basis: 'What gives you this role?',
  basisHint: 'For example: a mandate, or being the tutor.',
  basisMissing: 'Write in a few words what gives you this role.',
  companion: 'Someone with you',
  companionHint: 'You can have someone with you. You do not need to.',
  companionName: 'Their name',
  companionRole: 'Who they are to you',
  companionMissing: 'Write both their name and who they are, or leave both empty.',

  choose: 'I choose',
  chooseMeans: 'I agree to this',
  refuse: 'I say no',
  refuseMeans: 'I do not agree to this',
  later: 'I’ll decide later',
  laterMeans: 'Nothing is decided',
  laterSaid: 'Nothing is decided. What you filled in stays on this device.',
  changeChoice: 'Change my choice',
  leaveAsIs: 'Leave it as it is',
  withdraw: 'Withdraw my consent',
  withdrawSays: 'If you withdraw it:',
  withdrawHint: 'One tap is enough. You need no reason.',

  said: {
    given: 'You have agreed.',
    refused: 'You have said no.',
    withdrawn: 'Your consent is withdrawn.',
  },
  failedElsewhere: 'You can also do it another way:',

  history: 'All decisions',
  opinions: 'What others think',
  opinionsHint: 'It stands beside the decision and changes nothing in it.',
  limits: 'Limits of the service',
  opinion: 'Another opinion',
  reasons: 'Why',

  printBlank: 'Print an empty form',
  paperTicks: 'Tick one.',
  paperReturn: (who) => `Give this page to: ${who}.`,
  signature: 'Signature',
  day: 'Date',
};

/** See {@link Catalogue}. */
export const consentDecisionCatalogue: Catalogue<ConsentDecisionMessages> = {
  tag: 'avec-consent-decision',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
