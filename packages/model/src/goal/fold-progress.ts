import {progressGroup} from './goal-group.js';
import {ownInto} from './own-things.js';
import type {ProgressSetBody} from './progress.js';
import type {Audience, Entry, EntryOf} from '../entry/entry.js';
import {heads} from '../entry/heads.js';
import {isEntry} from '../entry/is-entry.js';
import type {Basis, Party} from '../entry/roles.js';
import {voiceOf} from '../entry/voice.js';
import {settled, type EntityView} from '../fold/fold.js';
import {headIds, latestFirst} from '../fold/lineage.js';
import {sameAnswer} from '../outcome/answer.js';

/** What one entry says of how far a goal is, and who wrote it when. */
export interface ProgressStatement extends ProgressSetBody {
  readonly erased: boolean;
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

/** One rating of one goal as it stands now. */
export interface ProgressView extends EntityView, ProgressStatement {
  readonly kind: 'progress';
  readonly state: 'recorded' | 'withdrawn';
  /** Id of the goal. */
  readonly goal: string;
  /** When it was first recorded. */
  readonly at: string;
  /** Whose rating it is. */
  readonly voice: Party;
  readonly basis: 'own' | Basis;
  readonly audience: Audience;
  /** What other corrections say whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly ProgressStatement[];
}

/** @returns The rating that entries tell; `null` while the one that records it is missing. */
export function foldProgress(entries: readonly Entry[]): ProgressView | null {
  const all = settled(entries).filter((entry) => entry.entity.kind === 'progress');
  const record = all.find((entry) => isEntry(entry, 'progress', 'record'));
  if (!record) return null;
  const changes = ownInto(record, all);
  const sayings = [record, ...changes.filter((entry) => isEntry(entry, 'progress', 'set'))];
  const [shown = record, ...others] = latestFirst(heads(sayings, all));
  return {
    ...statement(shown),
    ...frame(
      record,
      shown.body.on,
      changes.some((entry) => entry.act === 'withdraw'),
    ),
    heads: headIds(all),
    conflict: others.filter((other) => !saysTheSame(other.body, shown.body)).map(statement),
  };
}

function frame(record: EntryOf<'progress', 'record'>, on: string, withdrawn: boolean) {
  const {at, author, audience, entity, body, onBehalfOf} = record;
  const voice = voiceOf(record);
  const isPrivate = audience === 'private';
  return {
    kind: 'progress',
    id: entity.id,
    group: withdrawn ? null : progressGroup({goal: body.goal, voice, private: isPrivate}),
    order: `${on}|${at}|${entity.id}`,
    visibleTo: isPrivate ? voice.ref : null,
    state: withdrawn ? 'withdrawn' : 'recorded',
    goal: body.goal,
    at,
    author,
    voice,
    basis: onBehalfOf?.basis ?? 'own',
    audience,
  } as const;
}

function statement({id, at, author, body}: EntryOf<'progress', 'record' | 'set'>): ProgressStatement {
  const {on, progress, attainment, note, erased = false} = body;
  return {on, progress, attainment, note, erased, by: id, at, author};
}

function saysTheSame(one: ProgressSetBody, other: ProgressSetBody): boolean {
  return (
    one.on === other.on &&
    sameAnswer(one.progress, other.progress) &&
    one.attainment === other.attainment &&
    one.note === other.note
  );
}
