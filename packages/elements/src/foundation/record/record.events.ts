import type {RecordErrorCode} from '@avec/store';

import {FactEvent} from '../events/events.js';

/** Why nothing was saved. */
export interface SaveFailedDetail {
  readonly reason: RecordErrorCode;
}

/** Something could not be saved. What was entered is still on the screen. */
export class SaveFailedEvent extends FactEvent<SaveFailedDetail> {
  static readonly type = 'avec-save-failed';

  constructor(reason: RecordErrorCode) {
    super(SaveFailedEvent.type, {reason});
  }
}

/** What was kept on this device is gone, and nobody erased it. */
export class StorageLostEvent extends FactEvent<Record<string, never>> {
  static readonly type = 'avec-storage-lost';

  constructor() {
    super(StorageLostEvent.type, {});
  }
}

declare global {
  interface HTMLElementEventMap {
    [SaveFailedEvent.type]: SaveFailedEvent;
    [StorageLostEvent.type]: StorageLostEvent;
  }
}
