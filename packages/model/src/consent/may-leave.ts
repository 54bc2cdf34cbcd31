import type {ConsentMoment} from './consent-days.js';
import {consentState} from './consent-state.js';
import {CONSENT_HOLDS, type ConsentState} from './consent-states.js';
import type {ConsentView} from './consent-view.js';
import type {ConsentDefinition} from '../definition/consent.js';
import type {Entry} from '../entry/entry.js';

/** Why an entry stays in the record. */
export const LEAVE_REASONS = {
  services: 'This is a consent to services. It lets no information out: ask for that by itself.',
  private: 'This is for its author alone. No consent lets it out.',
  'not-covered': 'This consent does not name this kind of information.',
  undecided: 'The person has not decided on this yet.',
  refused: 'The person has refused this.',
  withdrawn: 'The person has withdrawn this consent.',
  expired: 'This consent is past its last day. It can be given again.',
  outdated: 'The words have changed since the person decided. Ask again.',
  disputed: 'There are a yes and a no that knew nothing of each other. Ask again.',
} as const;

/** A name of {@link LEAVE_REASONS}. */
export type LeaveReason = keyof typeof LEAVE_REASONS;

/** Whether an entry may leave, or why not. The message is in English, for the portal's developers. */
export type Leave =
  {readonly leaves: true} | {readonly leaves: false; readonly reason: LeaveReason; readonly message: string};

/** Under what an entry would leave. */
export interface LeavingUnder {
  readonly definition: ConsentDefinition;
  /** What the person decided on it; `null` for nothing. */
  readonly consent: ConsentView | null;
  /**
   * The SHA-256 of the definition's words as they are now, in the language of the decision: `noticeHash(noticeOf(…))`.
   * Another than the decision's lets nothing out.
   */
  readonly definitionHash: string;
  readonly moment: ConsentMoment;
}

const REASONS: Readonly<Partial<Record<ConsentState, LeaveReason>>> = {
  refused: 'refused',
  withdrawn: 'withdrawn',
  expired: 'expired',
  outdated: 'outdated',
};

/**
 * Whether an entry may leave the record for the purpose of a definition.
 *
 * The one way out: whatever sends or hands over entries for a purpose asks
 * this first, for each. The person's own copy of their record is not asked for.
 */
export function mayLeave(entry: Entry, under: LeavingUnder): Leave {
  const reason = reasonOfEntry(entry, under.definition) ?? reasonOfConsent(under);
  return reason ? {leaves: false, reason, message: LEAVE_REASONS[reason]} : {leaves: true};
}

function reasonOfEntry({audience, entity}: Entry, {about, covers}: ConsentDefinition): LeaveReason | null {
  if (about !== 'information') return 'services';
  if (audience !== 'shared') return 'private';
  return covers.includes(entity.kind) ? null : 'not-covered';
}

function reasonOfConsent({definition, consent, definitionHash, moment}: LeavingUnder): LeaveReason | null {
  if (consent?.id !== definition.id) return 'undecided';
  const {state, decision, isDisputed} = consentState(consent, definition, moment);
  if (isDisputed) return 'disputed';
  if (!CONSENT_HOLDS.has(state)) return REASONS[state] ?? 'undecided';
  return decision?.body?.definition.hash === definitionHash ? null : 'outdated';
}
