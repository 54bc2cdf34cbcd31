import type {ActionView, ChecklistDefinition, ChecklistView, MeetingView} from '@avec/model';
import type {CareRecord} from '@avec/store';

import {ALONE} from './check-draft.js';
import {readLines, readMeetings, readViews} from './check-reading.js';

/** What the record holds around one checklist: meetings, what was answered in one of them, what came of it. */
export class CheckPast {
  readonly #record: CareRecord;
  readonly #checklist: ChecklistDefinition;
  #meetings: readonly MeetingView[] = [];
  #views: readonly ChecklistView[] = [];
  #lines: readonly ActionView[] = [];
  #scope: string | null = null;

  constructor(record: CareRecord, checklist: ChecklistDefinition) {
    this.#record = record;
    this.#checklist = checklist;
  }

  /** Newest first. */
  get meetings(): readonly MeetingView[] {
    return this.#meetings;
  }

  get views(): readonly ChecklistView[] {
    return this.#views;
  }

  /** Lines of the plan that are still to do, newest first. */
  get lines(): readonly ActionView[] {
    return this.#lines;
  }

  /** Of which meeting it was read last: its id, {@link ALONE}, empty for no choice yet; `null` while nothing was read. */
  get scope(): string | null {
    return this.#scope;
  }

  /** Reads anew. What cannot be read leaves what is there; the record's own notice says what is wrong. */
  async read(scopeNow: () => string): Promise<void> {
    try {
      this.#meetings = await readMeetings(this.#record);
      const scope = scopeNow();
      this.#scope = scope;
      const [views, lines] = await this.#of(scope);
      // Meanwhile another may have been chosen.
      if (scope !== this.#scope) return;
      this.#views = views;
      this.#lines = lines;
    } catch {
      return;
    }
  }

  async #of(scope: string): Promise<[readonly ChecklistView[], readonly ActionView[]]> {
    if (scope === '') return [[], []];
    const meeting = scope === ALONE ? null : scope;
    return Promise.all([readViews(this.#record, this.#checklist, meeting), readLines(this.#record, meeting)]);
  }
}
