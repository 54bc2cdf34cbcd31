import {CONTINGENCY_ID} from './contingency.js';
import type {Entry} from '../entry/entry.js';
import {STANDINGS} from '../entry/standing.js';
import {voiceOf} from '../entry/voice.js';
import {refusalOfErasure} from '../own/erasure.js';
import {refusalOf, type Refusal} from '../own/refusal.js';

/**
 * Why an entry of the plans is refused; `null` when it is not.
 *
 * Whoever decides or supports says any part of them, before or after others.
 * Words that came from elsewhere can be erased by those whose they are.
 *
 * @param before - All entries of the plans that are there already.
 */
export function contingencyRefusal(entry: Entry, before: readonly Entry[]): Refusal | null {
  if (entry.entity.id !== CONTINGENCY_ID) return refusalOf('plans-id');
  if (entry.audience !== 'shared') return refusalOf('plans-shared');
  if (entry.act === 'redact') {
    const erasure = refusalOfErasure(entry, before);
    return erasure && refusalOf(erasure);
  }
  return isPlanners(entry) ? null : refusalOf('plans-hand');
}

/** Whether an entry says something of the plans that counts. */
export function isOfPlans(entry: Entry): boolean {
  return entry.entity.id === CONTINGENCY_ID && entry.audience === 'shared' && isPlanners(entry);
}

/** Whether hand and voice both have a part in the record. */
function isPlanners(entry: Entry): boolean {
  return [entry.author, voiceOf(entry)].every(({role}) => STANDINGS[role] !== 'outside');
}
