import type {ConditionsBody} from './conditions.js';
import {conditionsGroup} from './remote-group.js';
import {isSameSaid, stated, type Stated} from './statement.js';
import type {Entry} from '../entry/entry.js';
import type {OwnView} from '../own/own-view.js';
import {readOwn} from '../own/read-own.js';

/** What one entry says of what somebody has and where they would be, and who wrote it when. */
export interface ConditionsStatement extends ConditionsBody, Stated {
  readonly erased: boolean;
}

/** What one voice says it has, and where it would be, as it stands now. Of several, the last by `order` holds. */
export interface ConditionsView extends OwnView<'conditions'>, ConditionsStatement {
  /** When it was first recorded. Its `order` has when it was last said. */
  readonly at: string;
  readonly author: Stated['author'];
  /** What others say whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly ConditionsStatement[];
}

/** @returns The conditions that entries tell; `null` while the one that records them is missing. */
export function foldConditions(entries: readonly Entry[]): ConditionsView | null {
  const own = readOwn('conditions', entries);
  if (!own) return null;
  const {shown, others, frame} = own;
  const group = conditionsGroup({voice: frame.voice, private: frame.audience === 'private'});
  return {
    ...stated(shown),
    ...frame,
    group: frame.state === 'withdrawn' ? null : group,
    order: `${shown.body.on}|${shown.at}|${frame.id}`,
    conflict: others.filter(({body}) => !isSameSaid(body, shown.body)).map(stated),
  };
}
