import {ACTION_OWN_FIELDS, type ActionChange} from './action.js';
import type {Entry, EntryOf} from '../entry/entry.js';
import {isEntry} from '../entry/is-entry.js';
import {voiceOf} from '../entry/voice.js';
import {refusalOfErasure} from '../own/erasure.js';
import {isOwnAct} from '../own/hands.js';
import {refusalOf, type Refusal} from '../own/refusal.js';

/** The entry a line of the plan begins with. */
export type ActionRecord = EntryOf<'action', 'record'>;

/**
 * Why an entry of a line of the plan is refused; `null` when it is not.
 *
 * What is to be done, and how one will know, is worded by those whose line it
 * is. Who does it, by when and where it stands is for everybody who takes part.
 *
 * @param before - All entries of the line that are there already.
 */
export function actionRefusal(entry: Entry, before: readonly Entry[]): Refusal | null {
  const record = before.find((each) => isEntry(each, 'action', 'record'));
  if (entry.act === 'record') return record ? refusalOf('recorded') : null;
  if (!record) return refusalOf('target');
  if (!isHeardIn(entry, record)) return refusalOf('audience');
  const erasure = refusalOfErasure(entry, before);
  if (erasure) return refusalOf(erasure);
  if (entry.act === 'withdraw' && !isOwnAct(entry, record)) return refusalOf('own');
  if (!isEntry(entry, 'action', 'set')) return null;
  return entry.body.changes.every((change) => maySay(change, entry, record)) ? null : refusalOf('own');
}

/** Whether it is for an entry's author to say something of a line. */
export function maySay({field}: Pick<ActionChange, 'field'>, entry: Entry, record: ActionRecord): boolean {
  return !ACTION_OWN_FIELDS.has(field) || isOwnAct(entry, record);
}

/** Whether an entry is for the eyes the line is for. */
export function isHeardIn(entry: Entry, record: ActionRecord): boolean {
  if (entry.audience !== record.audience) return false;
  const {ref} = voiceOf(record);
  return record.audience === 'shared' || entry.author.ref === ref || voiceOf(entry).ref === ref;
}
