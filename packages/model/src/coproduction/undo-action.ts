import {ACTION_FIELDS, type ActionChange, type ActionChangesBody} from './action.js';
import {foldAction} from './fold-action.js';
import {Ancestry} from '../entry/ancestry.js';
import type {Entry, EntryOf} from '../entry/entry.js';
import {settled} from '../fold/fold.js';

/**
 * What brings back what a line of the plan said before something was said of
 * it, as its author knew it.
 *
 * @param before - Entries of the same line.
 * @returns `null` where there is nothing to bring back: those words were erased.
 */
export function changesBefore(entry: EntryOf<'action', 'set'>, before: readonly Entry[]): ActionChangesBody | null {
  const ancestry = new Ancestry([...new Map([...before, entry as Entry].map((each) => [each.id, each])).values()]);
  // Words that were erased since are gone, though their author saw them then.
  const fields = foldAction(settled(before).filter(({id}) => ancestry.isAfter(entry.id, id)))?.fields;
  if (!fields) return null;
  const said = new Set(entry.body.changes.map(({field}) => field));
  const {value: standing} = fields.standing;
  // Who puts a line off again says why again.
  if (said.has('standing') && (standing === 'moved' || standing === 'dropped')) said.add('why');
  const changes = ACTION_FIELDS.filter((field) => said.has(field) && !fields[field].erased).map(
    // What stands in a field is of that field.
    (field) => ({field, value: fields[field].value}) as ActionChange,
  );
  return changes.length > 0 ? {changes} : null;
}
