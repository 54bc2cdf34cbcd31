import type {Catalogue} from '../../foundation/locale/catalogue.js';
import {roleNames, type RoleNames} from '../../foundation/voices/roles.messages.js';

/** Places of a goal that have a history in words. */
export type RememberedPlace =
  | 'title'
  | 'why'
  | 'strengths'
  | 'whenHard'
  | 'review'
  | 'muchLess'
  | 'less'
  | 'expected'
  | 'more'
  | 'muchMore'
  | 'state'
  | 'order'
  | 'what'
  | 'who'
  | 'by'
  | 'how'
  | 'done'
  | 'later'
  | 'removed';

/** The words of the history of a goal. */
export interface GoalHistoryMessages {
  readonly roles: RoleNames;
  readonly you: string;
  readonly named: (role: string, name: string) => string;
  readonly title: string;
  readonly reading: string;
  readonly failed: string;
  readonly places: Readonly<Record<RememberedPlace, string>>;
  /** A place of a step, named with the step's words. */
  readonly ofStep: (place: string, step: string) => string;
  readonly part: string;
  readonly allParts: string;
  readonly said: (voice: string, place: string, day: string, time: string) => string;
  readonly proposed: (voice: string, place: string, day: string, time: string) => string;
  readonly empty: string;
  readonly erased: string;
  readonly takenBack: string;
  readonly now: string;
  readonly states: Readonly<Record<'proposed' | 'active' | 'on-hold' | 'reached' | 'set-aside', string>>;
  readonly ordered: string;
  readonly putOff: string;
  readonly broughtBack: string;
  readonly removed: string;
  readonly kept: string;
  readonly notDone: string;
  readonly compare: string;
  readonly one: string;
  readonly other: string;
  readonly difference: string;
  readonly noDifference: string;
  readonly added: (words: string) => string;
  readonly gone: (words: string) => string;
  readonly restore: string;
  readonly restoreOf: (words: string) => string;
  readonly more: string;
}

/** English, the source of the keys. */
export const en: GoalHistoryMessages = {
  roles: roleNames,
  you: 'You',
  named: (role, name) => `${role} (${name})`,
  title: 'Who wrote what, and when',
  reading: 'Reading what was written…',
  failed: 'What was written before could not be read. Nothing is lost.',
  places: {
    title: 'What I want',
    why: 'Why it matters',
    strengths: 'Strengths I bring',
    whenHard: 'What I can try if it gets hard',
    review: 'Look at it again on',
    muchLess: 'Much less than expected',
    less: 'A bit less',
    expected: 'As expected',
    more: 'A bit more',
    muchMore: 'Much more',
    state: 'Where this goal stands',
    order: 'Order of the steps',
    what: 'Small step',
    who: 'Who does it',
    by: 'By when',
    how: 'How we’ll know',
    done: 'Done',
    later: 'For later',
    removed: 'Removed',
  },
  ofStep: (place, step) => `${place} (${step})`,
  part: 'Which part',
  allParts: 'All parts',
  said: (voice, place, day, time) => `${voice}, ${day}, ${time}. ${place}:`,
  proposed: (voice, place, day, time) => `${voice}, ${day}, ${time}. Proposed for ${place}:`,
  empty: '(empty)',
  erased: 'There were words here. They were erased.',
  takenBack: 'Taken back',
  now: 'Stands now',
  states: {
    proposed: 'Proposed',
    active: 'In progress',
    'on-hold': 'On hold',
    reached: 'Reached',
    'set-aside': 'Set aside',
  },
  ordered: 'The steps were put in another order.',
  putOff: 'Moved to later',
  broughtBack: 'Brought back',
  removed: 'Removed',
  kept: 'Back on the list',
  notDone: 'Open again',
  compare: 'Compare two versions',
  one: 'This version',
  other: 'With that one',
  difference: 'What is different',
  noDifference: 'Both say the same.',
  added: (words) => `added: ${words}`,
  gone: (words) => `removed: ${words}`,
  restore: 'Bring these words back',
  restoreOf: (words) => `Bring these words back: ${words}`,
  more: 'Show earlier',
};

/** See {@link Catalogue}. */
export const goalHistoryCatalogue: Catalogue<GoalHistoryMessages> = {
  tag: 'avec-goal-history',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
