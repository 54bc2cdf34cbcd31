import type {Entry} from '../entry/entry.js';
import {STANDINGS} from '../entry/standing.js';
import {voiceOf} from '../entry/voice.js';
import {refusalOfErasure} from '../own/erasure.js';
import {ownRefusal} from '../own/own-things.js';
import {refusalOf, type Refusal} from '../own/refusal.js';

/**
 * Why an entry of an opinion is refused; `null` when it is not.
 *
 * The person says what they prefer, and has no need of an opinion beside it.
 * Those who support them give theirs where the person can read it. Words that
 * came from elsewhere can be erased by those whose they are, whoever they are.
 *
 * @param before - All entries of the opinion that are there already.
 */
export function opinionRefusal(entry: Entry, before: readonly Entry[]): Refusal | null {
  if (entry.audience !== 'shared') return refusalOf('opinion-shared');
  if (entry.act === 'redact') {
    const erasure = refusalOfErasure(entry, before);
    return erasure && refusalOf(erasure);
  }
  if (!isSupporters(entry)) return refusalOf('opinion-hand');
  return ownRefusal(entry, before.filter(isOpinion));
}

/** Whether an entry is by somebody who may give an opinion, and where the person can read it. */
export function isOpinion(entry: Entry): boolean {
  return entry.audience === 'shared' && isSupporters(entry);
}

/** Whether hand and voice both support the person: nobody gives an opinion in the person's name. */
function isSupporters(entry: Entry): boolean {
  return [entry.author, voiceOf(entry)].every(({role}) => STANDINGS[role] === 'supporting');
}
