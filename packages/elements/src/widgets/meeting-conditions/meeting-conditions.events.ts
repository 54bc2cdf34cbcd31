import type {Entry} from '@avec/model';

import {FactEvent} from '../../foundation/events/events.js';

/** What a page may know of somebody's conditions: which, never an answer. */
export interface ConditionsDetail {
  readonly conditionsId: string;
}

/** Somebody said what they need to meet at a distance, or changed it. */
export class ConditionsRecordedEvent extends FactEvent<ConditionsDetail> {
  static readonly type = 'avec-conditions-recorded';

  constructor(detail: ConditionsDetail) {
    super(ConditionsRecordedEvent.type, detail);
  }
}

/** Somebody took back what they had said. */
export class ConditionsWithdrawnEvent extends FactEvent<ConditionsDetail> {
  static readonly type = 'avec-conditions-withdrawn';

  constructor(detail: ConditionsDetail) {
    super(ConditionsWithdrawnEvent.type, detail);
  }
}

/** @returns What a page is told of an entry; `null` where there is nothing to tell. */
export function eventFor({entity, act}: Entry): ConditionsRecordedEvent | ConditionsWithdrawnEvent | null {
  if (entity.kind !== 'conditions') return null;
  const detail = {conditionsId: entity.id};
  if (act === 'withdraw') return new ConditionsWithdrawnEvent(detail);
  return act === 'record' || act === 'set' ? new ConditionsRecordedEvent(detail) : null;
}

declare global {
  interface HTMLElementEventMap {
    [ConditionsRecordedEvent.type]: ConditionsRecordedEvent;
    [ConditionsWithdrawnEvent.type]: ConditionsWithdrawnEvent;
  }
}
