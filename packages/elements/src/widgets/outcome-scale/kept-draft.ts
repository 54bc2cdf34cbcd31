import type {ScaleDefinition} from '@avec/model';
import type {CareRecord} from '@avec/store';

import {EMPTY_ITEM, itemPart, readDraft, type AnswersDraft, type ItemDraft, type Whose} from './outcome-scale.logic.js';

/** Part names and values; `undefined` takes a part away. */
type Parts = Record<string, unknown>;

/** What the draft tells its widget. */
export interface DraftFollower {
  draftChanged(): void;
  /** Whether the last part that was to be kept has been kept. */
  draftKept(kept: boolean): void;
}

/**
 * Unsaved answers: on the screen at once, on the device a moment later, part by part.
 *
 * Each part is kept by itself, so that two windows open on the same scale add
 * up. A part that is being edited here is not overwritten from elsewhere.
 */
export class KeptDraft {
  readonly key: string;
  readonly #record: CareRecord;
  readonly #scale: ScaleDefinition;
  readonly #follower: DraftFollower;
  readonly #unkept = new Map<string, number>();
  #parts: Parts = {};
  #held: string | null = null;
  #state: AnswersDraft;

  constructor(record: CareRecord, scale: ScaleDefinition, follower: DraftFollower) {
    const {role, ref} = record.actor;
    this.key = `outcome/${scale.id}@${scale.version}/${role}:${ref}`;
    this.#record = record;
    this.#scale = scale;
    this.#follower = follower;
    this.#state = readDraft({}, scale);
  }

  get state(): AnswersDraft {
    return this.#state;
  }

  /** Whether nothing at all is in it. */
  get isEmpty(): boolean {
    return Object.keys(this.#parts).length === 0;
  }

  item(id: string): ItemDraft {
    return this.#state.items.get(id) ?? EMPTY_ITEM;
  }

  setItem(id: string, change: Partial<ItemDraft>): void {
    this.#set({[itemPart(id)]: {...this.item(id), ...change}});
  }

  setNote(note: string): void {
    this.#set({note});
  }

  setWhose(whose: Whose): void {
    this.#set({whose});
  }

  setPrivate(isPrivate: boolean): void {
    this.#set({private: isPrivate});
  }

  setStep(step: number): void {
    this.#set({step});
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
      this.#follower.draftKept(false);
      return;
    }
    const ours = Object.entries(this.#parts).filter(([part]) => part === this.#held || this.#unkept.has(part));
    this.#replace({...kept, ...Object.fromEntries(ours)});
  }

  /** Brings back what was taken away by saving, for an undo. */
  restore(state: AnswersDraft): void {
    const parts: Parts = {note: state.note, private: state.private, step: state.step};
    if (state.whose) parts['whose'] = state.whose;
    for (const [id, item] of state.items) parts[itemPart(id)] = item;
    this.#set(parts);
  }

  /** Forgets what is on the screen, once saving has taken it off the device. */
  forget(): void {
    this.#replace({});
  }

  /** Takes everything away, here and on the device. */
  clear(): void {
    this.forget();
    void this.#keep(this.#record.drafts.clear(this.key));
  }

  #set(change: Parts): void {
    this.#replace({...this.#parts, ...change});
    for (const [part, value] of Object.entries(change)) void this.#write(part, value);
  }

  async #write(part: string, value: unknown): Promise<void> {
    this.#unkept.set(part, (this.#unkept.get(part) ?? 0) + 1);
    await this.#keep(this.#record.drafts.write(this.key, part, value));
    const left = (this.#unkept.get(part) ?? 1) - 1;
    if (left > 0) this.#unkept.set(part, left);
    else this.#unkept.delete(part);
  }

  async #keep(write: Promise<void>): Promise<void> {
    try {
      await write;
      this.#follower.draftKept(true);
    } catch {
      this.#follower.draftKept(false);
    }
  }

  #replace(parts: Parts): void {
    this.#parts = parts;
    this.#state = readDraft(parts, this.#scale);
    this.#follower.draftChanged();
  }
}
