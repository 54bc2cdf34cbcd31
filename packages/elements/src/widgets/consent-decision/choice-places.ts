import type {AgeRule, Companion, DecidedBy, Role} from '@avec/model';

import type {UnsavedWords} from '../../foundation/desk/unsaved-words.js';

/** Places of a decision that is being made. `later` holds the day on which somebody chose to decide later. */
export const PLACES = ['who', 'basis', 'companion-name', 'companion-role', 'later'] as const;

/** One of {@link PLACES}. */
export type Place = (typeof PLACES)[number];

/** What is missing before a decision can be saved: the place that has to be filled in. */
export type Problem = 'who' | 'basis' | 'companion-name' | 'companion-role';

/** @returns As what somebody in a role can decide. Never more than a few, and none is assumed. */
export function kindsFor(role: Role, rule: AgeRule | null): readonly DecidedBy['kind'][] {
  if (role === 'representative') return rule ? ['parentOrTutor', 'substitute'] : ['substitute'];
  return rule ? ['self', 'minor'] : ['self'];
}

/** What stands in the form. */
export interface Filled {
  readonly decidedBy: DecidedBy;
  readonly companion: Companion | null;
}

/** @returns What stands in the form, or the first place where something is missing. */
export function filledIn(words: UnsavedWords, role: Role, rule: AgeRule | null): Filled | {readonly problem: Problem} {
  const at = (place: Place): string => words.at(place)?.text.trim() ?? '';
  const decidedBy = deciderOf(at('who'), at('basis'), kindsFor(role, rule), rule);
  if (typeof decidedBy === 'string') return {problem: decidedBy};
  const [name, who] = [at('companion-name'), at('companion-role')];
  if (name === '' && who === '') return {decidedBy, companion: null};
  if (name === '') return {problem: 'companion-name'};
  return who === '' ? {problem: 'companion-role'} : {decidedBy, companion: {name, role: who}};
}

function deciderOf(
  chosen: string,
  basis: string,
  kinds: readonly DecidedBy['kind'][],
  rule: AgeRule | null,
): DecidedBy | Problem {
  const kind = kinds.find((each) => each === chosen);
  if (kind === undefined) return 'who';
  if (kind === 'self') return {kind};
  if (kind === 'substitute') return basis === '' ? 'basis' : {kind, basis};
  return rule ? {kind, rule: rule.id} : 'who';
}
