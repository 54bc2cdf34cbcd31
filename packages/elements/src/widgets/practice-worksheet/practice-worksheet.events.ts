import type {Entry} from '@avec/model';

import {FactEvent} from '../../foundation/events/events.js';

/** What a page may know of a worksheet: which, never a word or a rung. */
export interface ReflectionRecordedDetail {
  readonly reflectionId: string;
}

/** A worksheet that others may read has been saved, or changed. */
export class ReflectionRecordedEvent extends FactEvent<ReflectionRecordedDetail> {
  static readonly type = 'avec-reflection-recorded';

  constructor(detail: ReflectionRecordedDetail) {
    super(ReflectionRecordedEvent.type, detail);
  }
}

/** @returns What a page is told of an entry; `null` for what is taken back, and for what is private, of which it hears nothing. */
export function eventFor({entity, act, audience}: Entry): ReflectionRecordedEvent | null {
  const isSaid = entity.kind === 'reflection' && (act === 'record' || act === 'set');
  return isSaid && audience === 'shared' ? new ReflectionRecordedEvent({reflectionId: entity.id}) : null;
}

declare global {
  interface HTMLElementEventMap {
    [ReflectionRecordedEvent.type]: ReflectionRecordedEvent;
  }
}
