import type {ConsentState} from '@avec/model';

import type {ActName} from './choosing.js';
import {askingWords, type AskingWords} from '../../foundation/asking/asking.messages.js';
import type {Catalogue} from '../../foundation/locale/catalogue.js';
import {roleNames, type RoleNames} from '../../foundation/voices/roles.messages.js';

/** An act, or the getting ready: what it is called, and what it does. */
export interface ActWords {
  readonly title: string;
  readonly means: string;
}

/** The words of `avec-consent-chooser`. */
export interface ConsentChooserMessages {
  readonly roles: RoleNames;
  readonly you: string;
  readonly named: (role: string, name: string) => string;
  readonly opening: string;
  readonly broken: string;
  readonly between: string;

  /** Name of the whole: to the one who decides, and to others. */
  readonly title: string;
  readonly titleOthers: string;
  readonly purpose: string;
  readonly purposeOthers: string;
  readonly facts: Readonly<Record<'free' | 'pause' | 'audience' | 'elsewhere', string>>;

  readonly acts: Readonly<Record<ActName, ActWords>>;
  readonly parts: Readonly<Record<'modes' | 'conditions' | 'plans' | 'who', string>>;
  readonly noConsents: string;
  readonly refused: (count: number) => string;

  readonly reviewDue: (titles: string) => string;
  readonly reviewHolds: string;

  readonly unsaid: string;
  readonly decisions: Readonly<Record<ConsentState | 'disputed', string>>;
  readonly on: (day: string) => string;
  readonly review: (day: string) => string;
  readonly ends: (day: string) => string;
  readonly held: (until: string) => string;
  readonly nothingLeaves: string;
  readonly prefers: (mode: string) => string;
  readonly otherwise: (mode: string) => string;
  readonly forSituation: (situation: string, mode: string) => string;
  readonly choices: Readonly<Record<'no-preference' | 'talk-first' | 'declined' | 'unanswered', string>>;
  readonly modeUnknown: string;
  readonly bySituation: string;
  readonly voiceSays: (voice: string, words: string) => string;
  readonly conditionsSaid: string;
  readonly plansSaid: (said: number, all: number) => string;
  readonly plansTwoWays: string;

  /** What a button does; its name goes on with the name of the part. */
  readonly open: Readonly<Record<'say' | 'decide' | 'answer' | 'plan' | 'again' | 'see-or-change' | 'read', string>>;
  readonly openOf: (act: string, title: string) => string;
  readonly whoLink: string;

  readonly where: (index: number, count: number, title: string) => string;
  readonly back: string;
  readonly next: (title: string) => string;

  readonly help: AskingWords;

  readonly recipients: (names: string) => string;

  readonly print: string;
  readonly paperTitle: string;
  readonly printed: (day: string) => string;
}

/** English, the source of the keys. */
export const en: ConsentChooserMessages = {
  roles: roleNames,
  you: 'You',
  named: (role, name) => `${role} (${name})`,
  opening: 'Opening the record…',
  broken: 'These choices cannot be shown on this page. Nothing is lost.',
  between: 'These choices are between the person and those who support them.',

  title: 'My choices',
  titleOthers: 'The person’s choices',
  purpose: 'How you want to meet, and what you agree to. Each choice stands on its own.',
  purposeOthers: 'How the person wants to meet, and what they agree to. Only the person decides.',
  facts: {
    free: 'Nothing is chosen for you. You can change your mind at any time.',
    pause: 'Take them in any order. You can stop and come back.',
    audience: 'Those who take part in this record see what you decide.',
    elsewhere: 'You can also do this on paper, by telephone, or with someone.',
  },

  acts: {
    modes: {title: 'How I want to meet', means: 'A preference, and no agreement. It commits you to nothing.'},
    services: {title: 'Services', means: 'One answer for each service.'},
    information: {title: 'My information', means: 'One answer for each use of it.'},
    ready: {title: 'Getting ready', means: 'For when we meet at a distance.'},
  },
  parts: {
    modes: 'Ways to meet',
    conditions: 'Where I would be, and with what',
    plans: 'Plans in case something goes wrong',
    who: 'Who can see what',
  },
  noConsents: 'This page asks for no agreement: neither to services nor to a use of information.',
  refused: (count) =>
    count === 1
      ? 'One question cannot be shown on this page. Nobody is asked, and nothing is lost.'
      : `${String(count)} questions cannot be shown on this page. Nobody is asked, and nothing is lost.`,

  reviewDue: (titles) => `Time to look again at: ${titles}.`,
  reviewHolds: 'It still holds. It never goes on by itself.',

  unsaid: 'Nothing said yet',
  decisions: {
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
  on: (day) => `On ${day}.`,
  review: (day) => `To review on ${day}.`,
  ends: (day) => `Ends after ${day}, unless agreed to again.`,
  held: (until) => `It held until ${until}.`,
  nothingLeaves: 'Nothing is let out for it.',
  prefers: (mode) => `First: ${mode}`,
  otherwise: (mode) => `If that cannot be: ${mode}`,
  forSituation: (situation, mode) => `${situation}: ${mode}`,
  choices: {
    'no-preference': 'No preference',
    'talk-first': 'To talk about it first',
    declined: 'Rather not say',
    unanswered: 'Not said',
  },
  modeUnknown: 'a way to meet that is not on this page',
  bySituation: 'It depends on the occasion',
  voiceSays: (voice, words) => `${words} — ${voice}`,
  conditionsSaid: 'Answered',
  plansSaid: (said, all) => `${String(said)} of ${String(all)} parts are written`,
  plansTwoWays: 'Some of it was written in two ways.',

  open: {
    say: 'Say what I prefer',
    decide: 'Read and decide',
    answer: 'Answer the questions',
    plan: 'Write the plans',
    again: 'Look at it again',
    'see-or-change': 'See or change',
    read: 'Read',
  },
  openOf: (act, title) => `${act}: ${title}`,
  whoLink: 'Who can see what',

  where: (index, count, title) => `${String(index)} of ${String(count)}: ${title}`,
  back: 'All choices',
  next: (title) => `Next: ${title}`,

  help: {...askingWords, ask: 'I’d like help to understand'},

  recipients: (names) => `Who: ${names}`,

  print: 'Print a summary',
  paperTitle: 'Summary of choices',
  printed: (day) => `Printed on ${day}`,
};

/** See {@link Catalogue}. */
export const consentChooserCatalogue: Catalogue<ConsentChooserMessages> = {
  tag: 'avec-consent-chooser',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
