import {handRefusals} from './hand-rules.js';
import type {Entry} from '../entry/entry.js';
import {ownRefusal} from '../own/own-things.js';
import {refusalOf, type Refusal} from '../own/refusal.js';

/**
 * Why an entry of a rating or a comment is refused; `null` when it is not.
 * Where it is about a goal, who has no part in goals has none in it either.
 *
 * @param before - All entries of the same thing that are there already.
 */
export function aboutGoalsRefusal(entry: Entry, before: readonly Entry[]): Refusal | null {
  const [first] = handRefusals(entry);
  return first ? refusalOf(first.code) : ownRefusal(entry, before);
}
