import type {Fault} from '@avec/model';

import {FactEvent} from './events.js';

/** What is wrong with something the page gave. */
export interface FaultDetail {
  /** Machine-readable kind: `crisis-invalid`. */
  readonly code: string;
  /** Each place that is wrong and how to mend it, in English, for developers. */
  readonly faults: readonly Fault[];
}

/** The page gave an element something it cannot use; the element shows what is safe without it. */
export class FaultEvent extends FactEvent<FaultDetail> {
  static readonly type = 'avec-fault';

  constructor(code: string, faults: readonly Fault[]) {
    super(FaultEvent.type, {code, faults});
  }
}

declare global {
  interface HTMLElementEventMap {
    [FaultEvent.type]: FaultEvent;
  }
}
