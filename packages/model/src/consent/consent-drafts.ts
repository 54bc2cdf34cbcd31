import {daysAfter} from './consent-days.js';
import type {ConsentView} from './consent-view.js';
import type {Companion, DecidedBy} from './consent.js';
import {noticeHash, noticeOf} from './notice.js';
import type {ConsentDefinition} from '../definition/consent.js';
import type {EntryDraft} from '../entry/entry.js';

/** What somebody decides, and on which words. */
export interface ConsentAnswer {
  readonly definition: ConsentDefinition;
  /** BCP 47 tag of the language the words were shown in. */
  readonly language: string;
  readonly answer: 'give' | 'refuse';
  readonly decidedBy: DecidedBy;
  /** Who was there; `null` for nobody. */
  readonly companion: Companion | null;
  /** Local calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** The consent as it was shown; `null` where nobody had decided. */
  readonly view: ConsentView | null;
}

/**
 * The entry that gives or refuses a consent.
 *
 * Nothing is taken over from an earlier decision: to give again is to read
 * and to decide again. Needs a secure context.
 */
export async function consentDraft(answer: ConsentAnswer): Promise<EntryDraft> {
  const {definition, language, answer: act, decidedBy, companion, today, view} = answer;
  const notice = noticeOf(definition, language);
  const {id, version, reviewDays, validDays} = definition;
  const isGiven = act === 'give';
  return {
    entity: {kind: 'consent', id},
    act,
    parents: view?.heads ?? [],
    audience: 'shared',
    body: {
      definition: {id, version, hash: await noticeHash(notice)},
      notice,
      decidedBy,
      companion,
      review: isGiven ? daysAfter(today, reviewDays) : '',
      until: isGiven ? daysAfter(today, validDays) : '',
    },
  };
}

/** The entry that takes a consent back. One step; no reason is asked. */
export function consentWithdrawal({id, heads}: ConsentView): EntryDraft {
  return {entity: {kind: 'consent', id}, act: 'withdraw', parents: heads, audience: 'shared', body: {}};
}
