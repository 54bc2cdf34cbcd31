import type {DecidedBy} from './consent.js';
import type {Fault} from '../definition/definition.js';
import type {Entry} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';
import type {Role} from '../entry/roles.js';
import {decides} from '../entry/standing.js';
import {REFUSALS, type RefusalCode} from '../own/refusal.js';

/** By whose hand each way of deciding is said. */
const HANDS: Readonly<Record<DecidedBy['kind'], Role>> = {
  self: 'person',
  minor: 'person',
  parentOrTutor: 'representative',
  substitute: 'representative',
};

/** Something about a consent that its hand may never do, and where in the entry. */
interface ConsentHandRefusal {
  readonly path: string;
  readonly code: RefusalCode;
}

/**
 * What an entry about a consent does that its hand may never do, whatever it
 * follows: a file with it is refused, and the fold passes it over.
 */
export function consentHandFaults(entry: Entry): readonly Fault[] {
  const refusal = consentHandRefusal(entry);
  return refusal ? [{path: refusal.path, code: 'not-allowed', message: REFUSALS[refusal.code]}] : [];
}

/** @returns The same as {@link consentHandFaults}, for the rules. */
export function consentHandRefusal(entry: Entry): ConsentHandRefusal | null {
  if (entry.entity.kind !== 'consent') return null;
  const {author, onBehalfOf, audience} = entry;
  if (!decides(author.role)) return {path: 'author.role', code: 'consent-hand'};
  if (onBehalfOf) return {path: 'onBehalfOf', code: 'consent-behalf'};
  if (audience !== 'shared') return {path: 'audience', code: 'consent-shared'};
  if (!isEntry(entry, 'consent', 'give') && !isEntry(entry, 'consent', 'refuse')) return null;
  const {decidedBy, definition} = entry.body;
  if (HANDS[decidedBy.kind] !== author.role) return {path: 'body.decidedBy', code: 'consent-decider'};
  return definition.id === entry.entity.id ? null : {path: 'body.definition.id', code: 'consent-purpose'};
}

/** @returns Whether an entry is one of a consent, by a hand that may write it. */
export function isHeardOnConsent(entry: Entry): boolean {
  return entry.entity.kind === 'consent' && consentHandRefusal(entry) === null;
}
