import type {DecisionBody} from './decision.js';
import {decisionGroup} from './participation-group.js';
import type {Entry} from '../entry/entry.js';
import type {Party} from '../entry/roles.js';
import type {OwnView} from '../own/own-view.js';
import {readOwn, type OwnSaying} from '../own/read-own.js';

/** One wording of a decision and who wrote it when. */
export interface DecisionStatement extends DecisionBody {
  readonly erased: boolean;
  /** Id of the entry. */
  readonly by: string;
  readonly at: string;
  readonly author: Party;
}

/** A decision as it stands now. */
export interface DecisionView extends OwnView<'decision'>, DecisionStatement {
  readonly at: string;
  readonly author: Party;
  /** Other wordings whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly DecisionStatement[];
}

/** @returns The decision that entries tell; `null` while the one that records it is missing. */
export function foldDecision(entries: readonly Entry[]): DecisionView | null {
  const own = readOwn('decision', entries);
  if (!own) return null;
  const {shown, others, frame} = own;
  return {
    ...statement(shown),
    ...frame,
    group: frame.state === 'withdrawn' ? null : decisionGroup(frame.visibleTo),
    order: `${frame.at}|${frame.id}`,
    conflict: others.map(statement).filter(({title}) => title !== shown.body.title),
  };
}

function statement({id, at, author, body}: OwnSaying<'decision'>): DecisionStatement {
  return {title: body.title, erased: body.erased ?? false, by: id, at, author};
}
