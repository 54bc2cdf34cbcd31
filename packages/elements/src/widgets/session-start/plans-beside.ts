import type {CareRecord} from '@avec/store';

import type {Plans} from '../contingency-plan/plans.js';
import {readPlans} from '../contingency-plan/plans-reading.js';

/** The plans of one record, to read again at the start of a session. Reads only, and keeps no draft. */
export class PlansBeside {
  readonly record: CareRecord;
  readonly #changed: () => void;
  #plans: Plans = null;
  #isOpen = false;
  #isClosed = false;

  /** @param changed - Called when there is something else to be seen. */
  constructor(record: CareRecord, changed: () => void) {
    this.record = record;
    this.#changed = changed;
    void record.ready.then(() => this.read());
  }

  /** Whether the record has answered. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  get plans(): Plans {
    return this.#plans;
  }

  /** Reads the plans as they stand. What was read before stays where that fails. */
  async read(): Promise<void> {
    try {
      if (this.record.status.phase !== 'closed') this.#plans = await readPlans(this.record);
    } catch {
      // The record's own notice says what is wrong.
    }
    this.#isOpen = true;
    if (!this.#isClosed) this.#changed();
  }

  close(): void {
    this.#isClosed = true;
  }
}
