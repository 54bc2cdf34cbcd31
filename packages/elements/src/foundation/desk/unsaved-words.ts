import type {CareRecord} from '@avec/store';

/** What somebody is writing in one place and has not saved. */
export interface Unsaved {
  readonly text: string;
  /** What stood there when the writing began. */
  readonly from: string;
  /** Entries of the thing that were there then: what its author had seen. */
  readonly base: readonly string[];
  /** Id of the entry that said what stood there then; empty for none. */
  readonly seen: string;
}

/** What unsaved words tell their desk. */
export interface UnsavedFollower {
  /** What is to be seen has changed. */
  wordsChanged(): void;
}

/** Where nothing stood yet. */
export const FROM_NOTHING: Unsaved = {text: '', from: '', base: [], seen: ''};

/**
 * Unsaved words of one author in one record, place by place: on the screen at once, on the device a moment later.
 *
 * A place is a thing's id and a part of it, with a slash between. What is being
 * written here is never overwritten from another window.
 */
export class UnsavedWords {
  readonly key: string;
  readonly #record: CareRecord;
  readonly #follower: UnsavedFollower;
  readonly #unkept = new Map<string, number>();
  readonly #begun = new Set<string>();
  #words: ReadonlyMap<string, Unsaved> = new Map();
  #held: string | null = null;
  #isKept = true;
  #isClosed = false;

  /** @param name - What is written: the first part of the key of the draft. */
  constructor(record: CareRecord, name: string, follower: UnsavedFollower) {
    const {role, ref} = record.actor;
    this.key = `${name}/${role}:${ref}`;
    this.#record = record;
    this.#follower = follower;
  }

  /** Whether what is written is being kept on the device as it is written. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Every place with unsaved words, in no order. */
  get places(): ReadonlyMap<string, Unsaved> {
    return this.#words;
  }

  /** What is being written in a place; `null` while nothing is. */
  at(place: string): Unsaved | null {
    return this.#words.get(place) ?? null;
  }

  /** What is being written in a place, as text; empty while nothing is. */
  textAt(place: string): string {
    return this.at(place)?.text ?? '';
  }

  /** Places of one thing in which something is being written. */
  placesOf(thing: string): readonly string[] {
    return [...this.#words.keys()].filter((place) => place.startsWith(`${thing}/`));
  }

  /** Begins to write in a place. Nothing is kept before the first change. */
  begin(place: string, start: Unsaved): void {
    if (this.#words.has(place)) return;
    this.#begun.add(place);
    this.#show(place, start);
  }

  /**
   * Writes, here and on the device.
   *
   * @param start - What stands there, where the writing begins with this.
   */
  write(place: string, text: string, start: Unsaved = FROM_NOTHING): void {
    const unsaved = {...(this.#words.get(place) ?? start), text};
    this.#begun.delete(place);
    this.#show(place, unsaved);
    void this.#keep(place, unsaved);
  }

  /** Takes places off the screen and off the device: saved, or given up. */
  drop(places: readonly string[]): void {
    for (const place of places) {
      if (!this.#words.has(place)) continue;
      if (this.#held === place) this.#held = null;
      this.#begun.delete(place);
      this.#show(place, null);
      void this.#keep(place, undefined);
    }
  }

  /** Guards the place that is being edited from other windows; `null` lets go. */
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
    const words = new Map<string, Unsaved>();
    for (const [place, value] of Object.entries(kept)) {
      const unsaved = readUnsaved(value);
      if (unsaved) words.set(place, unsaved);
    }
    for (const [place, unsaved] of this.#words) {
      // What was begun and not changed yet is on no device.
      if (place === this.#held || this.#unkept.has(place) || this.#begun.has(place)) words.set(place, unsaved);
    }
    // What was dropped here a moment ago may still stand there.
    for (const place of this.#unkept.keys()) if (!this.#words.has(place)) words.delete(place);
    this.#words = words;
    this.#follower.wordsChanged();
  }

  /** Forgets everything here; what is kept on the device stays. */
  close(): void {
    this.#isClosed = true;
    this.#words = new Map();
  }

  async #keep(place: string, value: Unsaved | undefined): Promise<void> {
    this.#unkept.set(place, (this.#unkept.get(place) ?? 0) + 1);
    const isKept = await this.#record.drafts.write(this.key, place, value).then(
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
    this.#follower.wordsChanged();
  }

  #show(place: string, unsaved: Unsaved | null): void {
    const words = new Map(this.#words);
    if (unsaved) words.set(place, unsaved);
    else words.delete(place);
    this.#words = words;
    this.#follower.wordsChanged();
  }
}

/** Storage is an edge: what does not read as ours is left out. */
function readUnsaved(value: unknown): Unsaved | null {
  if (typeof value !== 'object' || value === null) return null;
  const {text, from, base, seen} = value as Readonly<Partial<Record<keyof Unsaved, unknown>>>;
  if (typeof text !== 'string') return null;
  const ids = Array.isArray(base) ? base.filter((id) => typeof id === 'string') : [];
  return {text, from: textOf(from), base: ids, seen: textOf(seen)};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
