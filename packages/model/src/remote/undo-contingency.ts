import type {ContingencyBody, ContingencyChange} from './contingency.js';
import {foldContingency} from './fold-contingency.js';
import {Ancestry} from '../entry/ancestry.js';
import type {Entry, EntryOf} from '../entry/entry.js';
import {settled} from '../fold/fold.js';

/**
 * What brings back what the plans said before something was said of them, as
 * its author knew it: a part nobody had said anything of is empty again.
 *
 * @param before - Entries of the plans.
 * @returns `null` where there is nothing to bring back: those words were erased.
 */
export function plansBefore(
  entry: EntryOf<'contingency', 'record' | 'set'>,
  before: readonly Entry[],
): ContingencyBody | null {
  const ancestry = new Ancestry([...new Map([...before, entry as Entry].map((each) => [each.id, each])).values()]);
  // Words that were erased since are gone, though their author saw them then.
  const fields = foldContingency(settled(before).filter(({id}) => ancestry.isAfter(entry.id, id)))?.fields;
  const changes = entry.body.changes.flatMap(({field}): readonly ContingencyChange[] => {
    const {value, erased} = fields?.[field] ?? {value: '', erased: false};
    return erased ? [] : [{field, value}];
  });
  return changes.length > 0 ? {changes} : null;
}
