import type {ScaleDefinition} from '@avec/model';
import type {CareRecord} from '@avec/store';

import {EMPTY_ITEM, itemPart, readDraft, type AnswersDraft, type ItemDraft, type Whose} from './outcome-scale.logic.js';
import {KeptParts, type Parts, type PartsFollower} from '../../foundation/desk/kept-parts.js';

/** Unsaved answers to one scale: on the screen at once, on the device a moment later. */
export class KeptDraft extends KeptParts {
  readonly #scale: ScaleDefinition;
  #read: Parts | null = null;
  #state!: AnswersDraft;

  constructor(record: CareRecord, scale: ScaleDefinition, follower: PartsFollower) {
    const {role, ref} = record.actor;
    super(record, `outcome/${scale.id}@${scale.version}/${role}:${ref}`, follower);
    this.#scale = scale;
  }

  /** What the parts say: the same object as long as they are the same. */
  get state(): AnswersDraft {
    if (this.all !== this.#read) {
      this.#read = this.all;
      this.#state = readDraft(this.all, this.#scale);
    }
    return this.#state;
  }

  /** Whether nothing at all is in it. */
  get isEmpty(): boolean {
    return Object.keys(this.all).length === 0;
  }

  item(id: string): ItemDraft {
    return this.#state.items.get(id) ?? EMPTY_ITEM;
  }

  setItem(id: string, change: Partial<ItemDraft>): void {
    this.set({[itemPart(id)]: {...this.item(id), ...change}});
  }

  setNote(note: string): void {
    this.set({note});
  }

  setWhose(whose: Whose): void {
    this.set({whose});
  }

  setPrivate(isPrivate: boolean): void {
    this.set({private: isPrivate});
  }

  setStep(step: number): void {
    this.set({step});
  }

  /** Brings back what was taken away by saving, for an undo. */
  restore(state: AnswersDraft): void {
    const parts: Record<string, unknown> = {note: state.note, private: state.private, step: state.step};
    if (state.whose) parts['whose'] = state.whose;
    for (const [id, item] of state.items) parts[itemPart(id)] = item;
    this.set(parts);
  }

  /** Forgets what is on the screen, once saving has taken it off the device. */
  forget(): void {
    this.beginWith();
  }
}
