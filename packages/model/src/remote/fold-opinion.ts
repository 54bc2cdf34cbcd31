import {isOpinion} from './opinion-rules.js';
import type {OpinionBody} from './opinion.js';
import {OPINION_GROUP} from './remote-group.js';
import {isSameSaid, stated, type Stated} from './statement.js';
import type {Entry} from '../entry/entry.js';
import type {OwnView} from '../own/own-view.js';
import {readOwn} from '../own/read-own.js';

/** What one entry says beside a person’s choice, and who wrote it when. */
export interface OpinionStatement extends OpinionBody, Stated {
  readonly erased: boolean;
}

/** What somebody who supports the person says beside their choice, as it stands now. It never overrides. */
export interface OpinionView extends OwnView<'opinion'>, OpinionStatement {
  readonly at: string;
  readonly author: Stated['author'];
  /** What others say whose author knew nothing of the one shown; newest first. */
  readonly conflict: readonly OpinionStatement[];
}

/** @returns The opinion that entries tell; `null` while the one that records it is missing, or for anybody's who may give none. */
export function foldOpinion(entries: readonly Entry[]): OpinionView | null {
  const own = readOwn('opinion', entries, isOpinion);
  if (!own) return null;
  const {shown, others, frame} = own;
  return {
    ...stated(shown),
    ...frame,
    group: frame.state === 'withdrawn' ? null : OPINION_GROUP,
    order: `${shown.body.on}|${frame.at}|${frame.id}`,
    conflict: others.filter(({body}) => !isSameSaid(body, shown.body)).map(stated),
  };
}
