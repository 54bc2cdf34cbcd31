import {consentHandRefusal} from './consent-hands.js';
import {consentLog} from './consent-log.js';
import type {Entry} from '../entry/entry.js';
import {refusalOfErasure} from '../own/erasure.js';
import {refusalOf, type Refusal, type RefusalCode} from '../own/refusal.js';

/**
 * Why an entry about a consent is refused; `null` when it is not. The hand
 * that wrote it decides, and nobody's name.
 *
 * @param before - All entries of the same consent that are there already.
 */
export function consentRefusal(entry: Entry, before: readonly Entry[]): Refusal | null {
  const code = consentHandRefusal(entry)?.code ?? refusalOfErasure(entry, before) ?? refusalOfPlace(entry, before);
  return code && refusalOf(code);
}

/** A withdrawal is turned away by nothing its author had not seen: where it meets another's word, nothing leaves. */
function refusalOfPlace({act, parents}: Entry, before: readonly Entry[]): RefusalCode | null {
  const {heads, standing} = consentLog(before);
  if (act === 'withdraw') return standing.some((each) => each.act !== 'withdraw') ? null : 'consent-undecided';
  if (act === 'redact') return null;
  return heads.every((id) => parents.includes(id)) ? null : 'consent-unseen';
}
