import type {EntityView} from './fold.js';
import {settled} from './fold.js';
import {joinGroup} from './group.js';
import type {AnnotationBody} from '../annotation/annotation.js';
import type {Audience, Entry, EntryOf} from '../entry/entry.js';
import {heads} from '../entry/heads.js';
import {isEntry} from '../entry/is-entry.js';
import type {Basis, Party} from '../entry/roles.js';
import {foldedInto, headIds, latestFirst} from './lineage.js';
import {voiceOf} from '../entry/voice.js';

/** One wording of an annotation and who wrote it when. */
export interface AnnotationStatement extends AnnotationBody {
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

/** Something that happened, as it stands now. */
export interface AnnotationView extends EntityView {
  readonly kind: 'annotation';
  readonly state: 'recorded' | 'withdrawn';
  /** Local calendar day it happened, `YYYY-MM-DD`. */
  readonly on: string;
  readonly text: string;
  readonly erased: boolean;
  /** When it was first written. */
  readonly at: string;
  readonly author: Party;
  /** Whose words they are. */
  readonly voice: Party;
  readonly basis: 'own' | Basis;
  readonly audience: Audience;
  /** Other wordings whose authors knew nothing of the one shown; newest first. */
  readonly conflict: readonly AnnotationStatement[];
}

/** @returns The annotation that entries tell; `null` while the one that records it is missing. */
export function foldAnnotation(entries: readonly Entry[]): AnnotationView | null {
  const all = settled(entries).filter((entry) => entry.entity.kind === 'annotation');
  const record = all.find((entry) => isEntry(entry, 'annotation', 'record'));
  if (!record) return null;
  const changes = foldedInto(record, all);
  const withdrawn = changes.some((entry) => entry.act === 'withdraw');
  const wordings = [record, ...changes.filter((entry) => isEntry(entry, 'annotation', 'set'))];
  const [shown = record, ...others] = latestFirst(heads(wordings, all));
  const {on, text, erased = false} = shown.body;
  const isPrivate = record.audience === 'private';
  return {
    kind: 'annotation',
    id: record.entity.id,
    group: withdrawn ? null : annotationGroup(isPrivate ? voiceOf(record).ref : null),
    order: `${on}|${record.at}|${record.entity.id}`,
    visibleTo: isPrivate ? voiceOf(record).ref : null,
    heads: headIds(all),
    state: withdrawn ? 'withdrawn' : 'recorded',
    on,
    text,
    erased,
    at: record.at,
    author: record.author,
    voice: voiceOf(record),
    basis: record.onBehalfOf?.basis ?? 'own',
    audience: record.audience,
    conflict: others.map(statement).filter((other) => other.on !== on || other.text !== text),
  };
}

/**
 * The group of the annotations a person may see together.
 *
 * @param ref - Whose private ones; `null` for those everybody sees.
 */
export function annotationGroup(ref: string | null): string {
  return ref === null ? 'annotation' : joinGroup('annotation', 'private', ref);
}

function statement(entry: EntryOf<'annotation', 'record' | 'set'>): AnnotationStatement {
  return {...entry.body, by: entry.id, at: entry.at, author: entry.author};
}
