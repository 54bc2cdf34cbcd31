import type {CareRecord} from '@avec/store';

/** What unsaved parts tell their widget. */
export interface UnsavedFollower {
  /** What is to be seen has changed. */
  partsChanged(): void;
}

/**
 * What one author is saying in one record and has not saved, part by part: on the screen at once, on the device a moment later.
 *
 * A part is kept by itself, so that two windows add up. The one that is being
 * edited here is never overwritten from another window.
 */
export class UnsavedParts {
  readonly key: string;
  readonly #record: CareRecord;
  readonly #follower: UnsavedFollower;
  readonly #unkept = new Map<string, number>();
  #parts: ReadonlyMap<string, string> = new Map();
  #held: string | null = null;
  #isKept = true;
  #isClosed = false;

  constructor(record: CareRecord, follower: UnsavedFollower) {
    const {role, ref} = record.actor;
    this.key = `participation/${role}:${ref}`;
    this.#record = record;
    this.#follower = follower;
  }

  /** Whether what is said is being kept on the device as it is said. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Every part that says something, by name. */
  get all(): ReadonlyMap<string, string> {
    return this.#parts;
  }

  /** What a part says; empty for nothing. */
  at(place: string): string {
    return this.#parts.get(place) ?? '';
  }

  /** Whether anything about one thing is unsaved. */
  has(about: string): boolean {
    return [...this.#parts.keys()].some((place) => place.startsWith(`${about}/`));
  }

  /** Says a part anew, here and on the device. Empty text is a part too: it stands for what was emptied. */
  write(place: string, text: string): void {
    this.#show(place, text);
    void this.#keep(place, text);
  }

  /** Takes all parts about one thing off the screen and off the device: saved, or given up. */
  drop(about: string): void {
    for (const place of this.#parts.keys()) {
      if (!place.startsWith(`${about}/`)) continue;
      if (this.#held === place) this.#held = null;
      this.#show(place, null);
      void this.#keep(place, undefined);
    }
  }

  /** Guards the part that is being edited from other windows; `null` lets go. */
  hold(place: string | null): void {
    this.#held = place;
  }

  /** Takes in what is kept on the device, except where this window knows better. */
  async read(): Promise<void> {
    let kept: Readonly<Record<string, unknown>>;
    try {
      kept = await this.#record.drafts.read(this.key);
    } catch {
      this.#tellKept(false);
      return;
    }
    if (this.#isClosed) return;
    const parts = new Map<string, string>();
    // Storage is an edge: what does not read as ours is left out.
    for (const [place, text] of Object.entries(kept)) if (typeof text === 'string') parts.set(place, text);
    for (const [place, text] of this.#parts) {
      if (place === this.#held || this.#unkept.has(place)) parts.set(place, text);
    }
    // What was dropped here a moment ago may still stand there.
    for (const place of this.#unkept.keys()) if (!this.#parts.has(place)) parts.delete(place);
    this.#parts = parts;
    this.#follower.partsChanged();
  }

  /** Forgets everything here; what is kept on the device stays. */
  close(): void {
    this.#isClosed = true;
    this.#parts = new Map();
  }

  async #keep(place: string, text: string | undefined): Promise<void> {
    this.#unkept.set(place, (this.#unkept.get(place) ?? 0) + 1);
    const isKept = await this.#record.drafts.write(this.key, place, text).then(
      () => true,
      () => false,
    );
    const left = (this.#unkept.get(place) ?? 1) - 1;
    if (left > 0) this.#unkept.set(place, left);
    else this.#unkept.delete(place);
    this.#tellKept(isKept);
  }

  #tellKept(isKept: boolean): void {
    if (this.#isClosed || isKept === this.#isKept) return;
    this.#isKept = isKept;
    this.#follower.partsChanged();
  }

  #show(place: string, text: string | null): void {
    const parts = new Map(this.#parts);
    if (text === null) parts.delete(place);
    else parts.set(place, text);
    this.#parts = parts;
    this.#follower.partsChanged();
  }
}
