import type {ActionStanding, ActionView, Entry} from '@avec/model';

import {FactEvent} from '../../foundation/events/events.js';

/** What a page may know of a new line: its id. */
export interface ActionRecordedDetail {
  readonly actionId: string;
}

/** What a page may know of a line that changed: its id, and where it stands now. */
export interface ActionChangedDetail extends ActionRecordedDetail {
  /** `withdrawn`: it was taken back right after it was written. */
  readonly standing: ActionStanding | 'withdrawn';
}

/** A line was added to the plan. */
export class ActionRecordedEvent extends FactEvent<ActionRecordedDetail> {
  static readonly type = 'avec-action-recorded';

  constructor(detail: ActionRecordedDetail) {
    super(ActionRecordedEvent.type, detail);
  }
}

/** Something was said of a line, or it was taken back. */
export class ActionChangedEvent extends FactEvent<ActionChangedDetail> {
  static readonly type = 'avec-action-changed';

  constructor(detail: ActionChangedDetail) {
    super(ActionChangedEvent.type, detail);
  }
}

/**
 * @param lines - As they stand after the entry.
 * @returns What a page is told of an entry; `null` for what is private, of which it hears nothing.
 */
export function eventFor(
  {entity: {kind, id: actionId}, act, audience}: Entry,
  lines: readonly ActionView[],
): ActionRecordedEvent | ActionChangedEvent | null {
  if (kind !== 'action' || audience === 'private') return null;
  if (act === 'record') return new ActionRecordedEvent({actionId});
  const standing = lines.find(({id}) => id === actionId)?.fields.standing.value ?? 'withdrawn';
  return new ActionChangedEvent({actionId, standing});
}

declare global {
  interface HTMLElementEventMap {
    [ActionRecordedEvent.type]: ActionRecordedEvent;
    [ActionChangedEvent.type]: ActionChangedEvent;
  }
}
