import type {CareRecord} from '@avec/store';

/** Part names and values. */
export type Parts = Readonly<Record<string, unknown>>;

/** What unsaved parts tell whoever shows them. */
export interface PartsFollower {
  partsChanged(): void;
  /** Whether the last part that was to be kept has been kept. */
  partsKept(kept: boolean): void;
}

/**
 * Something unsaved of one author: on the screen at once, on the device a moment later, part by part.
 *
 * Each part is kept by itself, so that two windows open on the same thing add
 * up. A part that is being edited here is not overwritten from elsewhere.
 */
export class KeptParts {
  readonly key: string;
  readonly #record: CareRecord;
  readonly #follower: PartsFollower;
  readonly #unkept = new Map<string, number>();
  #parts: Parts = {};
  #held: string | null = null;

  constructor(record: CareRecord, key: string, follower: PartsFollower) {
    this.#record = record;
    this.key = key;
    this.#follower = follower;
  }

  get all(): Parts {
    return this.#parts;
  }

  /** Changes parts, here and on the device; `undefined` takes one away. */
  set(change: Parts): void {
    this.#replace({...this.#parts, ...change});
    for (const [part, value] of Object.entries(change)) void this.#write(part, value);
  }

  /** Guards the part that is being edited from other windows; `null` lets go. */
  hold(part: string | null): void {
    const released = this.#held !== null && part === null;
    this.#held = part;
    if (released) void this.read();
  }

  /** Reads what is kept and takes it over, except where this window knows better. */
  async read(): Promise<void> {
    let kept: Parts;
    try {
      kept = await this.#record.drafts.read(this.key);
    } catch {
      this.#follower.partsKept(false);
      return;
    }
    const ours = Object.entries(this.#parts).filter(([part]) => part === this.#held || this.#unkept.has(part));
    this.#replace({...kept, ...Object.fromEntries(ours)});
  }

  /** Begins anew with these parts, or none, once saving has taken all others off the device. */
  beginWith(parts: Parts = {}): void {
    this.#replace(parts);
    for (const [part, value] of Object.entries(parts)) void this.#write(part, value);
  }

  /** Takes all parts but these away, here and on the device. */
  turnInto(parts: Parts): void {
    const gone = Object.keys(this.#parts).map((part) => [part, undefined] as const);
    this.set({...Object.fromEntries(gone), ...parts});
  }

  /** Takes all parts off the screen, and the draft as a whole off the device. */
  clear(): void {
    this.#replace({});
    void this.#keep(this.#record.drafts.clear(this.key));
  }

  async #write(part: string, value: unknown): Promise<void> {
    this.#unkept.set(part, (this.#unkept.get(part) ?? 0) + 1);
    await this.#keep(this.#record.drafts.write(this.key, part, value));
    const left = (this.#unkept.get(part) ?? 1) - 1;
    if (left > 0) this.#unkept.set(part, left);
    else this.#unkept.delete(part);
  }

  async #keep(write: Promise<void>): Promise<void> {
    const isKept = await write.then(
      () => true,
      () => false,
    );
    this.#follower.partsKept(isKept);
  }

  #replace(parts: Parts): void {
    this.#parts = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
    this.#follower.partsChanged();
  }
}
