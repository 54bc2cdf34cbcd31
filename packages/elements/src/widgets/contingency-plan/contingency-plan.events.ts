import {CONTINGENCY_ID, type Entry} from '@avec/model';

import {FactEvent} from '../../foundation/events/events.js';

/** What a page may know of the plans: that they were written, never a word, a name or a number. */
export interface ContingencyRecordedDetail {
  /** Id of the plans in the record. */
  readonly contingencyId: string;
}

/** Something was written in the plans, chosen, or taken back. */
export class ContingencyRecordedEvent extends FactEvent<ContingencyRecordedDetail> {
  static readonly type = 'avec-contingency-recorded';

  constructor() {
    super(ContingencyRecordedEvent.type, {contingencyId: CONTINGENCY_ID});
  }
}

/** @returns What a page is told of what was written together: one event, however many entries it took. */
export function eventFor(entries: readonly Entry[]): ContingencyRecordedEvent | null {
  return entries.some(({entity}) => entity.kind === 'contingency') ? new ContingencyRecordedEvent() : null;
}

declare global {
  interface HTMLElementEventMap {
    [ContingencyRecordedEvent.type]: ContingencyRecordedEvent;
  }
}
