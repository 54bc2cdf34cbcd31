import {compareEntries} from '../entry/clock.js';
import {canonicalJson} from '../definition/hash.js';
import type {Entry, EntityKind} from '../entry/entry.js';
import {redacted, withRedactions} from '../entry/redact.js';
import type {Refusal} from '../own/refusal.js';

/** What every view of a thing tells a store: enough to find it, order it and hide it. */
export interface EntityView {
  readonly kind: EntityKind;
  readonly id: string;
  /** The series it belongs to; `null` when in none, as after a withdrawal. */
  readonly group: string | null;
  /** Its place in the group: texts that sort from oldest to newest. */
  readonly order: string;
  /** The `ref` of the one who may see it; `null` for everybody who takes part in the record. */
  readonly visibleTo: string | null;
  /** Entries no other follows, oldest first: the parents of the next act on this thing. */
  readonly heads: readonly string[];
}

/** How the entries of one thing become what is on the screen. */
export interface Fold<View extends EntityView> {
  readonly kind: EntityKind;
  /** Goes up with every change of the fold's result, so that kept views are folded again. */
  readonly version: number;
  /**
   * Pure; the same for any order and any repetition of the same entries.
   *
   * @param entries - All entries of one thing.
   * @returns Its view; `null` while nothing says what it is, as when a correction arrives first.
   */
  fold(entries: readonly Entry[]): View | null;
  /**
   * Why an entry may not be written, of kinds with rules of their own on who
   * may do what: the store asks before it writes what was entered here.
   *
   * @param before - All entries of the thing that are there already.
   * @returns `null` when it may.
   */
  refusal?(entry: Entry, before: readonly Entry[]): Refusal | null;
}

/** @returns Entries in one order, each once, without the words that were erased: what each fold starts from. */
export function settled(entries: readonly Entry[]): readonly Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known && known !== entry ? sameOrRedacted(known, entry) : entry);
  }
  return withRedactions([...byId.values()].sort(compareEntries));
}

// Two copies differ when one of them lost its words elsewhere, before the request to erase came here.
function sameOrRedacted(one: Entry, other: Entry): Entry {
  if (canonicalJson(one) === canonicalJson(other)) return one;
  const [a, b] = [redacted(one), redacted(other)];
  return canonicalJson(a) <= canonicalJson(b) ? a : b;
}
