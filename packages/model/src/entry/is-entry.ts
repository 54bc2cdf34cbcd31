import type {ActOf, Entry, EntityKind, EntryOf} from './entry.js';

/** Whether an entry is of a kind and an act. Narrows its body. */
export function isEntry<Kind extends EntityKind, Action extends ActOf<Kind>>(
  entry: Entry,
  kind: Kind,
  act: Action,
): entry is Entry & EntryOf<Kind, Action> {
  return entry.entity.kind === kind && entry.act === act;
}
