import type {GoalChange} from './goal.js';
import type {Role} from '../entry/roles.js';
import {STANDINGS, type Standing} from '../entry/standing.js';

/** What may be done: by right, with what is one's own, or not at all. */
export type Right = 'yes' | 'own' | 'no';

const EVERYBODY = {deciding: 'yes', supporting: 'yes', outside: 'no'} as const;
const OWN_FOR_SUPPORT = {deciding: 'yes', supporting: 'own', outside: 'no'} as const;
const PERSON_ONLY = {deciding: 'yes', supporting: 'no', outside: 'no'} as const;
const OWN_ONLY = {deciding: 'own', supporting: 'own', outside: 'no'} as const;

/**
 * Who may do what with goals: the one table that the rules, the guide and the
 * specs read. `own` means for …
 *
 * - `words`: those of a goal one recorded, until the person changes them, agrees or decides.
 * - `frame`: what nobody else has said anything about.
 * - `step`: a step nobody else has had a hand in. `tick`: a step one made, whoever words it now.
 * - `withdraw-goal`: a goal one recorded that the person has not taken up.
 * - `withdraw`, `redact`: one's own acts and words.
 */
export const GOAL_RIGHTS = {
  record: EVERYBODY,
  words: OWN_FOR_SUPPORT,
  frame: OWN_FOR_SUPPORT,
  'add-step': EVERYBODY,
  step: OWN_FOR_SUPPORT,
  tick: OWN_FOR_SUPPORT,
  decide: PERSON_ONLY,
  propose: EVERYBODY,
  accept: PERSON_ONLY,
  agree: EVERYBODY,
  differ: EVERYBODY,
  rate: EVERYBODY,
  comment: EVERYBODY,
  'withdraw-goal': OWN_FOR_SUPPORT,
  withdraw: OWN_ONLY,
  redact: OWN_ONLY,
} as const satisfies Readonly<Record<string, Readonly<Record<Standing, Right>>>>;

/** Something one can do with a goal: a row of {@link GOAL_RIGHTS}. */
export type Deed = keyof typeof GOAL_RIGHTS;

const DEEDS: Readonly<Record<GoalChange['field'], Deed>> = {
  title: 'words',
  why: 'words',
  strengths: 'words',
  whenHard: 'words',
  review: 'frame',
  muchLess: 'frame',
  less: 'frame',
  expected: 'frame',
  more: 'frame',
  muchMore: 'frame',
  order: 'frame',
  state: 'decide',
  what: 'step',
  who: 'step',
  by: 'step',
  how: 'step',
  removed: 'step',
  done: 'tick',
  later: 'tick',
};

/** @returns What one does by saying something in a field that is there already. */
export function deedOf(field: GoalChange['field']): Deed {
  return DEEDS[field];
}

/** @returns Whether a role may do something. */
export function rightTo(deed: Deed, role: Role): Right {
  return GOAL_RIGHTS[deed][STANDINGS[role]];
}
