import type {Entry, EntryDraft, ItemResponse, ScaleDefinition} from '@avec/model';
import {RecordError, type CareRecord, type RecordChange, type RecordErrorCode} from '@avec/store';

import {KeptDraft} from './kept-draft.js';
import {earlier, finishing} from './late-parts.js';
import {responsesOf, whoseChoices, type AnswersDraft} from './outcome-scale.logic.js';
import {readPast, type VoiceSessions} from './past-sessions.js';
import {marks} from '../../controls/rating-item/rating-item.parts.js';

/** Why nothing is saved although the person asked for it. */
export type Problem = 'nothing-said' | 'whose-missing';

/** Where answering stands. */
export type AnsweringPhase =
  | {readonly kind: 'opening'}
  | {readonly kind: 'answering'; readonly notice: 'undone' | 'saved-elsewhere' | null; readonly problem: Problem | null}
  | {readonly kind: 'saving'}
  | {readonly kind: 'failed'; readonly code: RecordErrorCode}
  | {
      readonly kind: 'saved';
      readonly entry: Entry;
      readonly at: Date;
      /** Whether an answer asks to offer help. */
      readonly offersHelp: boolean;
      /** What was on the screen, for an undo. */
      readonly before: AnswersDraft;
    };

const ANSWERING = {kind: 'answering', notice: null, problem: null} as const satisfies AnsweringPhase;

/** How many earlier sessions stand beside each theme. */
const PAST_SESSIONS = 12;

/**
 * One person answering one scale in one record: the draft, the saving, the undo and what was said before.
 *
 * Ends with `close()`; after that it changes nothing and tells nobody.
 */
export class Answering {
  readonly record: CareRecord;
  readonly scale: ScaleDefinition;
  readonly draft: KeptDraft;
  readonly #changed: () => void;
  #phase: AnsweringPhase = {kind: 'opening'};
  #past: readonly VoiceSessions[] = [];
  #isKept = true;
  #isClosed = false;

  /** @param changed - Called after every change of what is to be seen. */
  constructor(record: CareRecord, scale: ScaleDefinition, changed: () => void) {
    this.record = record;
    this.scale = scale;
    this.#changed = () => this.#isClosed || changed();
    this.draft = new KeptDraft(record, scale, {
      partsChanged: () => this.#draftChanged(),
      partsKept: (kept) => this.#draftKept(kept),
    });
    void finishing.fetch();
    void this.#open();
  }

  get phase(): AnsweringPhase {
    return this.#phase;
  }

  /** What each voice said before, newest first. */
  get past(): readonly VoiceSessions[] {
    return this.#past;
  }

  /** Whether what is entered is being kept on the device as it is entered. */
  get isKept(): boolean {
    return this.#isKept;
  }

  get responses(): readonly ItemResponse[] {
    return responsesOf(this.draft.state, this.scale);
  }

  close(): void {
    this.#isClosed = true;
  }

  /** @returns The entry, once it is durable; `null` when nothing was saved and `phase` says why. */
  async save(): Promise<Entry | null> {
    const problem = this.#problem();
    if (problem) {
      this.#enter({...ANSWERING, problem});
      return null;
    }
    const before = this.draft.state;
    this.#enter({kind: 'saving'});
    try {
      const {sessionDraft, offersHelp} = await fetchFinishing();
      const offers = offersHelp(this);
      const [entry] = await this.record.append(await sessionDraft(this), {clearDraft: this.draft.key});
      if (!entry) return null;
      this.draft.forget();
      this.#enter({kind: 'saved', entry, at: new Date(), offersHelp: offers, before});
      void this.#readPast();
      return entry;
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  /** Takes the saved session back and puts its answers on the screen again. @returns Whether it is taken back. */
  async undo(): Promise<boolean> {
    const {phase} = this;
    if (phase.kind !== 'saved') return false;
    const {entry, before} = phase;
    try {
      const {entity, audience} = entry;
      await this.record.append({entity, act: 'withdraw', parents: [entry.id], body: {}, audience} as EntryDraft);
    } catch (error) {
      this.#fail(error);
      return false;
    }
    this.draft.restore(before);
    this.#enter({...ANSWERING, notice: 'undone'});
    void this.#readPast();
    return true;
  }

  /** Starts a new session after one was saved. */
  again(): void {
    this.#enter(ANSWERING);
  }

  /** Takes in what happened to the record elsewhere. */
  async recordChanged({kinds, drafts, origin}: RecordChange): Promise<void> {
    if (this.#phase.kind === 'opening') return;
    if (drafts.includes(this.draft.key)) await this.#draftElsewhere(kinds.includes('outcome'));
    if (kinds.includes('outcome') || origin === 'storage') await this.#readPast();
  }

  async #open(): Promise<void> {
    const {phase} = await this.record.ready;
    if (phase !== 'closed') await Promise.all([this.draft.read(), this.#readPast()]);
    this.#enter(ANSWERING);
  }

  async #draftElsewhere(saved: boolean): Promise<void> {
    const wasEmpty = this.draft.isEmpty;
    await this.draft.read();
    if (saved && !wasEmpty && this.draft.isEmpty) this.#enter({...ANSWERING, notice: 'saved-elsewhere'});
  }

  async #readPast(): Promise<void> {
    try {
      const past = await readPast(this.record, this.scale, PAST_SESSIONS);
      // With all that draws them, so that no theme comes first without and then with them.
      if (past.length > 0) await Promise.all([earlier.fetch(), marks.fetch()]);
      this.#past = past;
    } catch {
      // Without the past, answering still works; the record's own notice says what is wrong.
      this.#past = [];
    }
    this.#changed();
  }

  #problem(): Problem | null {
    const {note, whose} = this.draft.state;
    if (whose === null && whoseChoices(this.record.actor.role).length > 0) return 'whose-missing';
    return this.responses.length === 0 && note.trim() === '' ? 'nothing-said' : null;
  }

  #draftChanged(): void {
    // A new answer settles what was wrong; a saved session stays on the screen until the person goes on.
    if (this.#phase.kind === 'answering' || this.#phase.kind === 'failed') this.#phase = ANSWERING;
    this.#changed();
  }

  #draftKept(kept: boolean): void {
    if (kept === this.#isKept) return;
    this.#isKept = kept;
    this.#changed();
  }

  #fail(error: unknown): void {
    this.#enter({kind: 'failed', code: error instanceof RecordError ? error.code : 'unavailable'});
  }

  #enter(phase: AnsweringPhase): void {
    this.#phase = phase;
    this.#changed();
  }
}

async function fetchFinishing(): Promise<NonNullable<typeof finishing.value>> {
  const part = await finishing.fetch();
  if (part) return part;
  throw new RecordError('unavailable', 'The part that saves could not be loaded. Serve every file of the build.');
}
