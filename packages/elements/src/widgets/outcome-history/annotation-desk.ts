import {isDay, type AnnotationView} from '@avec/model';
import type {CareRecord} from '@avec/store';

import type {AnnotationWords} from './history-entries.js';

/** What is being written about something that happened. */
export interface AnnotationDraft extends AnnotationWords {
  /** Id of what is being changed; `null` for something new. */
  readonly changes: string | null;
}

/** Why it is not saved yet. */
export type AnnotationProblem = 'words-missing' | 'day-missing' | 'day-to-come';

/** @returns What is missing before it can be saved; `null` when nothing is. */
export function problemIn({text, on}: AnnotationWords, today: string): AnnotationProblem | null {
  if (text.trim() === '') return 'words-missing';
  if (!isDay(on)) return 'day-missing';
  return on > today ? 'day-to-come' : null;
}

/** @returns A kept draft; `null` for none. What does not read as ours is left out: storage is an edge. */
export function readDraft(parts: Readonly<Record<string, unknown>>): AnnotationDraft | null {
  const {text, on, changes} = parts as {text?: unknown; on?: unknown; changes?: unknown};
  if (typeof text !== 'string' || text.trim() === '') return null;
  return {
    text,
    on: typeof on === 'string' ? on : '',
    private: parts['private'] === true,
    changes: typeof changes === 'string' ? changes : null,
  };
}

/** Where something that happened is written: on the screen at once, on the device a moment later. */
export class AnnotationDesk {
  readonly key: string;
  readonly #record: CareRecord;
  readonly #changed: () => void;
  #draft: AnnotationDraft | null = null;
  #isKept = true;
  #isHeld = false;
  #isClosed = false;

  /** @param changed - Called after every change of what is to be seen. */
  constructor(record: CareRecord, changed: () => void) {
    const {role, ref} = record.actor;
    this.key = `annotation/${role}:${ref}`;
    this.#record = record;
    this.#changed = changed;
  }

  /** What is being written; `null` while nothing is. */
  get draft(): AnnotationDraft | null {
    return this.#draft;
  }

  /** Whether it is being kept on the device as it is written. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Starts something new. */
  open(today: string): void {
    this.#show({text: '', on: today, private: false, changes: null});
  }

  /** Starts to change what was written. */
  change({id, text, on, audience}: AnnotationView): void {
    this.set({text, on, private: audience === 'private', changes: id});
  }

  /** Writes, here and on the device. */
  set(change: Partial<AnnotationDraft>): void {
    this.#show({...(this.#draft ?? {text: '', on: '', private: false, changes: null}), ...change});
    // All parts each time: the day was there before the first word, and is nothing to keep without one.
    const parts = Object.entries(this.#draft ?? {}).map(([part, value]) =>
      this.#record.drafts.write(this.key, part, value ?? undefined),
    );
    void this.#keep(Promise.all(parts));
  }

  /** Guards it from other windows while it is being edited. */
  hold(focus: 'editing' | 'elsewhere'): void {
    this.#isHeld = focus === 'editing';
  }

  /** Takes in what is kept on the device, unless it is being edited here. */
  async read(): Promise<void> {
    if (this.#isHeld) return;
    const parts = await this.#record.drafts.read(this.key).catch(() => ({}));
    if (!this.#isHeld && !this.#isClosed) this.#show(readDraft(parts));
  }

  /** Forgets everything here; what is kept on the device stays. */
  close(): void {
    this.#isClosed = true;
    this.#draft = null;
  }

  /** Takes it off the screen, once saving has taken it off the device. */
  forget(): void {
    this.#isHeld = false;
    this.#show(null);
  }

  /** Takes it off the screen and off the device. */
  discard(): void {
    this.forget();
    void this.#keep(this.#record.drafts.clear(this.key));
  }

  async #keep(write: Promise<unknown>): Promise<void> {
    const isKept = await write.then(
      () => true,
      () => false,
    );
    if (isKept === this.#isKept) return;
    this.#isKept = isKept;
    this.#changed();
  }

  #show(draft: AnnotationDraft | null): void {
    this.#draft = draft;
    this.#changed();
  }
}
