import type {ConsentDecisionBody, DecidedBy} from './consent.js';
import type {Entry} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';

/**
 * @returns The same entry without what it says of people, where it is a decision on a consent: who was there, and on
 *   what a substitute rests. What was agreed stays: the words are the organisation's.
 */
export function redactedOfConsent(entry: Entry): Entry {
  if (isEntry(entry, 'consent', 'give')) return {...entry, body: withoutWords(entry.body)};
  if (isEntry(entry, 'consent', 'refuse')) return {...entry, body: withoutWords(entry.body)};
  return entry;
}

function withoutWords(body: ConsentDecisionBody): ConsentDecisionBody {
  const {companion, decidedBy} = body;
  const basis = decidedBy.kind === 'substitute' ? decidedBy.basis : '';
  if (basis === '' && (companion?.name ?? '') === '' && (companion?.role ?? '') === '') return body;
  return {...body, companion: companion && {name: '', role: ''}, decidedBy: withoutBasis(decidedBy), erased: true};
}

/** @returns Who decided, without on what it rests. */
export function withoutBasis(decidedBy: DecidedBy): DecidedBy {
  return decidedBy.kind === 'substitute' ? {...decidedBy, basis: ''} : decidedBy;
}
