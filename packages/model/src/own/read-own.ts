import {ownInto} from './own-things.js';
import type {OwnView} from './own-view.js';
import type {ActOf, Entry, EntityKind, EntryOf} from '../entry/entry.js';
import {heads} from '../entry/heads.js';
import {voiceOf} from '../entry/voice.js';
import {settled} from '../fold/fold.js';
import {headIds, latestFirst} from '../fold/lineage.js';

/** An entry that says something of a thing of one's own. */
export type OwnSaying<Kind extends EntityKind> = EntryOf<Kind, Extract<ActOf<Kind>, 'record' | 'set'>>;

/** What the entries of a thing of one's own come to, before it is told what its words mean. */
export interface OwnThing<Kind extends EntityKind> {
  readonly record: EntryOf<Kind, Extract<ActOf<Kind>, 'record'>>;
  /** What its voice said last. */
  readonly shown: OwnSaying<Kind>;
  /** Other last words, whose author knew nothing of those shown; newest first. */
  readonly others: readonly OwnSaying<Kind>[];
  /** All of its view that does not hang on its words. */
  readonly frame: Omit<OwnView<Kind>, 'group' | 'order'>;
}

/**
 * Reads a thing that one voice records, says again as a whole, and takes back.
 *
 * @param counts - Whether an entry is by somebody who may write such a thing at all; others are passed over.
 * @returns `null` while the entry that records it is missing.
 */
export function readOwn<Kind extends EntityKind>(
  kind: Kind,
  entries: readonly Entry[],
  counts: (entry: Entry) => boolean = () => true,
): OwnThing<Kind> | null {
  const all = settled(entries).filter((entry) => entry.entity.kind === kind);
  const record = all.find((entry) => entry.act === 'record' && counts(entry));
  if (!record) return null;
  const changes = ownInto(record, all).filter(counts);
  const sayings = [record, ...changes.filter(({act}) => act === 'set')];
  const [shown = record, ...others] = latestFirst(heads(sayings, all));
  const state = changes.some(({act}) => act === 'withdraw') ? 'withdrawn' : 'recorded';
  const frame = {...frameOf(record), kind, heads: headIds(all), state};
  // Kind and acts are those asked for, which the compiler cannot follow through a parameter.
  return {record, shown, others, frame} as unknown as OwnThing<Kind>;
}

function frameOf(record: Entry) {
  const {at, author, audience, entity, onBehalfOf} = record;
  const voice = voiceOf(record);
  const visibleTo = audience === 'private' ? voice.ref : null;
  return {id: entity.id, visibleTo, at, author, voice, basis: onBehalfOf?.basis ?? 'own', audience};
}
