/**
 * Where a consent, or one decision of its history, can stand.
 *
 * - `draft`: nobody has decided. Unsaved work is no consent.
 * - `given`: holds.
 * - `refused`: said no.
 * - `review-due`: holds, and the person is asked whether it still should.
 * - `outdated`: the words have changed since. Lets nothing out; is asked again.
 * - `changed`: an earlier decision that another has replaced.
 * - `withdrawn`: taken back.
 * - `expired`: its last day has passed. Lets nothing out, and never comes back by itself.
 */
export const CONSENT_STATES = [
  'draft',
  'given',
  'refused',
  'review-due',
  'outdated',
  'changed',
  'withdrawn',
  'expired',
] as const;

/** One of {@link CONSENT_STATES}. */
export type ConsentState = (typeof CONSENT_STATES)[number];

/**
 * What can happen to a consent: the acts of a deciding hand; the days of review and of expiry; the host's words
 * changing; and, to one decision of the history, that another takes its place.
 */
export const CONSENT_HAPPENINGS = [
  'give',
  'refuse',
  'withdraw',
  'reviewComes',
  'expiryComes',
  'textChanges',
  'replaced',
] as const;

/** One of {@link CONSENT_HAPPENINGS}. */
export type ConsentHappening = (typeof CONSENT_HAPPENINGS)[number];

const DECIDED = {give: 'given', refuse: 'refused'} as const;
const STANDING = {...DECIDED, withdraw: 'withdrawn', replaced: 'changed'} as const;

/** Which state follows which, by what happens. What is not there does not happen, or changes nothing. */
export const CONSENT_TRANSITIONS: Readonly<
  Record<ConsentState, Readonly<Partial<Record<ConsentHappening, ConsentState>>>>
> = {
  draft: DECIDED,
  given: {...STANDING, reviewComes: 'review-due', expiryComes: 'expired', textChanges: 'outdated'},
  // Nobody asks again because somebody said no: only other words are another question.
  refused: {...STANDING, textChanges: 'outdated'},
  'review-due': {...STANDING, expiryComes: 'expired', textChanges: 'outdated'},
  outdated: {...STANDING, expiryComes: 'expired'},
  changed: {},
  withdrawn: {...DECIDED, replaced: 'changed'},
  expired: STANDING,
};

/** States in which a consent lets out what it covers. */
export const CONSENT_HOLDS: ReadonlySet<ConsentState> = new Set<ConsentState>(['given', 'review-due']);

/** @returns The state after something happens; `null` where it does not happen or changes nothing. */
export function consentTransition(state: ConsentState, happening: ConsentHappening): ConsentState | null {
  return CONSENT_TRANSITIONS[state][happening] ?? null;
}
