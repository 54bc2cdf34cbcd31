import {progressGroup} from './goal-group.js';
import type {ProgressSetBody} from './progress.js';
import type {Entry} from '../entry/entry.js';
import type {Party} from '../entry/roles.js';
import {sameAnswer} from '../outcome/answer.js';
import type {OwnView} from '../own/own-view.js';
import {readOwn, type OwnSaying} from '../own/read-own.js';

/** What one entry says of how far a goal is, and who wrote it when. */
export interface ProgressStatement extends ProgressSetBody {
  readonly erased: boolean;
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

/** One rating of one goal as it stands now. */
export interface ProgressView extends OwnView<'progress'>, ProgressStatement {
  /** Id of the goal. */
  readonly goal: string;
  readonly at: string;
  readonly author: Party;
  /** What other corrections say whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly ProgressStatement[];
}

/** @returns The rating that entries tell; `null` while the one that records it is missing. */
export function foldProgress(entries: readonly Entry[]): ProgressView | null {
  const own = readOwn('progress', entries);
  if (!own) return null;
  const {record, shown, others, frame} = own;
  const {goal} = record.body;
  const group = progressGroup({goal, voice: frame.voice, private: frame.audience === 'private'});
  return {
    ...statement(shown),
    ...frame,
    group: frame.state === 'withdrawn' ? null : group,
    order: `${shown.body.on}|${frame.at}|${frame.id}`,
    goal,
    conflict: others.filter((other) => !saysTheSame(other.body, shown.body)).map(statement),
  };
}

function statement({id, at, author, body}: OwnSaying<'progress'>): ProgressStatement {
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
