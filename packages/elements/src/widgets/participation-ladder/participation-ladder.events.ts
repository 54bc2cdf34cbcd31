import {isEntry, type Entry} from '@avec/model';

import {FactEvent} from '../../foundation/events/events.js';

/** What a page may know of a decision: that it was named, never its name. */
export interface DecisionRecordedDetail {
  readonly decisionId: string;
}

/** A decision has been named, or given another name. */
export class DecisionRecordedEvent extends FactEvent<DecisionRecordedDetail> {
  static readonly type = 'avec-decision-recorded';

  constructor(detail: DecisionRecordedDetail) {
    super(DecisionRecordedEvent.type, detail);
  }
}

/** What a page may know of a view of a decision: which, never the rung. */
export interface RungRecordedDetail {
  readonly decisionId: string;
  readonly participationId: string;
}

/** Somebody has said where the person was in a decision, or changed it. */
export class RungRecordedEvent extends FactEvent<RungRecordedDetail> {
  static readonly type = 'avec-rung-recorded';

  constructor(detail: RungRecordedDetail) {
    super(RungRecordedEvent.type, detail);
  }
}

/**
 * @param decisionOf - Finds the decision of a view by the view's id.
 * @returns What a page is told of an entry; `null` for what is taken back, and for what is private, of which it hears nothing.
 */
export function eventFor(
  entry: Entry,
  decisionOf: (participationId: string) => string | null,
): DecisionRecordedEvent | RungRecordedEvent | null {
  if (entry.audience === 'private' || (entry.act !== 'record' && entry.act !== 'set')) return null;
  const {kind, id} = entry.entity;
  if (kind === 'decision') return new DecisionRecordedEvent({decisionId: id});
  if (kind !== 'participation') return null;
  const decisionId = isEntry(entry, 'participation', 'record') ? entry.body.decision : decisionOf(id);
  return decisionId === null ? null : new RungRecordedEvent({decisionId, participationId: id});
}

declare global {
  interface HTMLElementEventMap {
    [DecisionRecordedEvent.type]: DecisionRecordedEvent;
    [RungRecordedEvent.type]: RungRecordedEvent;
  }
}
