import {
  CONSENT_HOLDS,
  consentState,
  type ConsentDecision,
  type ConsentDefinition,
  type ConsentMoment,
  type ConsentState,
} from '@avec/model';

import type {ConsentSeen} from './consent-reading.js';

/** How a consent stands on the screen: its state, or that there are two decisions. */
export type StandingWord = ConsentState | 'disputed';

/** What is told of a consent as it stands. */
export interface Stands {
  readonly standing: StandingWord;
  /** The decision that stands; `null` while there is none. */
  readonly decision: ConsentDecision | null;
  /** Local day on which the person is asked again; `null` where none is set. */
  readonly review: string | null;
  /** Last local day on which it holds; `null` for what has none. */
  readonly until: string | null;
}

const ASKING: ReadonlySet<StandingWord> = new Set(['draft', 'review-due', 'outdated', 'expired', 'disputed']);
const WITHDRAWABLE: ReadonlySet<StandingWord> = new Set(['given', 'review-due', 'outdated', 'disputed']);

/** @returns The moment, as far as anybody can know it: a clock that was set back renews nothing. */
export function momentAfter(newest: string): ConsentMoment {
  const clock = new Date().toISOString();
  const entry = newest.slice(0, clock.length);
  return {now: entry > clock ? entry : clock, zone: Intl.DateTimeFormat().resolvedOptions().timeZone};
}

/** @returns How a consent stands now. */
export function standsNow({view, newest}: ConsentSeen, definition: ConsentDefinition): Stands {
  const {state, decision, isDisputed, review, until} = consentState(view, definition, momentAfter(newest));
  return {standing: isDisputed ? 'disputed' : state, decision, review, until};
}

/** @returns Whether the question is asked without anybody having to open it. */
export function asksItself(standing: StandingWord): boolean {
  return ASKING.has(standing);
}

/** @returns Whether something can be let out as it stands. */
export function holds(standing: StandingWord): boolean {
  return standing !== 'disputed' && CONSENT_HOLDS.has(standing);
}

/** @returns Whether there is an agreement to withdraw, even one whose words changed or that somebody contradicts. */
export function isWithdrawable({standing, decision}: Stands, {view}: ConsentSeen): boolean {
  if (!WITHDRAWABLE.has(standing)) return false;
  const decisions = standing === 'disputed' ? (view?.standing ?? []) : [decision];
  return decisions.some((each) => each?.act === 'give');
}
