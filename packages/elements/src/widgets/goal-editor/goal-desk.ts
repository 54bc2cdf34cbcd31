import {undoDraft, type Entry, type EntryDraft, type GoalView, type Party} from '@avec/model';
import {RecordError, type CareRecord, type RecordChange, type RecordErrorCode} from '@avec/store';

import {conflictsIn, isSame} from './goal-editor.logic.js';
import type {GoalEditorMessages} from './goal-editor.messages.js';
import {readGoals, readSurroundings, type Surroundings} from './goal-reading.js';
import {UnsavedWords} from './unsaved-words.js';

/** What an act came to, by the name of its sentence. */
export type Saying = keyof GoalEditorMessages['said'];

/** Something to write in the record. */
export interface Doing {
  readonly drafts: readonly EntryDraft[];
  readonly said: Saying;
  /** Places whose unsaved words are saved with it. */
  readonly places?: readonly string[];
}

/** What is to be said of the last thing that happened. */
export type Outcome =
  | {readonly kind: 'saving'}
  | {readonly kind: 'done'; readonly said: Saying; readonly at: Date}
  | {readonly kind: 'failed'; readonly code: RecordErrorCode}
  | {readonly kind: 'arrived'; readonly from: readonly Party[]; readonly conflicts: number};

/** What a desk tells its widget. */
export interface DeskFollower {
  /** What is to be seen has changed. */
  deskChanged(): void;
  /** Entries of this person's own acts are durable. */
  written(entries: readonly Entry[]): void;
  /** An act could not be saved. */
  failed(code: RecordErrorCode): void;
}

const NOTHING_AROUND: Surroundings = {comments: [], notes: [], progress: []};

/**
 * One person at the goals of one record: what stands there, what they are writing, and what they have done.
 *
 * Ends with `close()`; after that it changes nothing and tells nobody.
 */
export class GoalDesk {
  readonly record: CareRecord;
  readonly words: UnsavedWords;
  readonly #follower: DeskFollower;
  readonly #done: (readonly Entry[])[] = [];
  readonly #undone: (readonly Entry[])[] = [];
  #phase: 'opening' | 'ready' = 'opening';
  #goals: readonly GoalView[] = [];
  #openId: string | null = null;
  #around: Surroundings = NOTHING_AROUND;
  #outcome: Outcome | null = null;
  #isClosed = false;

  constructor(record: CareRecord, follower: DeskFollower) {
    this.record = record;
    this.#follower = follower;
    this.words = new UnsavedWords(record, {wordsChanged: () => this.#tell()});
    void this.#begin();
  }

  get phase(): 'opening' | 'ready' {
    return this.#phase;
  }

  /** All goals this actor may see, in the order in which they were put forward. */
  get goals(): readonly GoalView[] {
    return this.#goals;
  }

  /** The goal that stands open; `null` for none. */
  get openGoal(): GoalView | null {
    return this.#goals.find(({id}) => id === this.#openId) ?? null;
  }

  /** What is said around the goal that stands open. */
  get around(): Surroundings {
    return this.#around;
  }

  /** What the last thing that happened came to; `null` while nothing has. */
  get outcome(): Outcome | null {
    return this.#outcome;
  }

  /** Whether the last of this person's acts here can be taken back. */
  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  /** Whether what was taken back last can be done again. */
  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Opens a goal, or none. Resolves when what is said around it is there. */
  async open(id: string | null): Promise<void> {
    this.#openId = id;
    this.#around = NOTHING_AROUND;
    this.#tell();
    await this.#readAround();
  }

  /** @returns Whether it is saved. When it is not, nothing is lost, and {@link outcome} says why. */
  async act({drafts, said, places = []}: Doing): Promise<boolean> {
    const entries = await this.#write(drafts, said);
    if (!entries) return false;
    this.words.drop(places);
    this.#done.push(entries);
    this.#undone.length = 0;
    await this.#read();
    return true;
  }

  /** Takes the last of one's own acts back, with an act that compensates it. */
  async undo(): Promise<boolean> {
    return this.#compensate(this.#done, this.#undone, 'undone');
  }

  /** Does again what was taken back last. */
  async redo(): Promise<boolean> {
    return this.#compensate(this.#undone, this.#done, 'redone');
  }

  /** Takes in what happened to the record elsewhere. */
  async recordChanged(change: RecordChange): Promise<void> {
    if (this.#phase === 'opening') return;
    if (change.drafts.includes(this.words.key)) await this.words.read();
    const concerns = change.kinds.some((kind) => kind === 'goal' || kind === 'comment' || kind === 'progress');
    if (!concerns) return;
    const before = this.#goals.flatMap(conflictsIn).length;
    const from = await this.#authorsOf(change.entries);
    await this.#read();
    const conflicts = this.#goals.flatMap(conflictsIn).length - before;
    if (from.length > 0) this.#say({kind: 'arrived', from, conflicts: Math.max(0, conflicts)});
  }

  /** Forgets what was said last, so that it is not said again. */
  quiet(): void {
    if (this.#outcome) this.#say(null);
  }

  close(): void {
    this.#isClosed = true;
    this.words.close();
  }

  async #begin(): Promise<void> {
    const {phase} = await this.record.ready;
    if (phase !== 'closed') await Promise.all([this.words.read(), this.#read()]);
    this.#phase = 'ready';
    this.#tell();
  }

  async #read(): Promise<void> {
    try {
      this.#goals = await readGoals(this.record);
      await this.#readAround();
    } catch {
      // What is on the screen stays; the record's own notice says what is wrong.
    }
    this.#tell();
  }

  async #readAround(): Promise<void> {
    const id = this.#openId;
    if (id === null) return;
    // What cannot be read is missing from the page; the record's own notice says what is wrong.
    const around = await readSurroundings(this.record, id).catch(() => NOTHING_AROUND);
    if (id !== this.#openId) return;
    this.#around = around;
    this.#tell();
  }

  async #write(drafts: readonly EntryDraft[], said: Saying): Promise<readonly Entry[] | null> {
    this.#say({kind: 'saving'});
    try {
      const entries = await this.record.append(drafts);
      this.#say({kind: 'done', said, at: new Date()});
      if (!this.#isClosed) this.#follower.written(entries);
      return entries;
    } catch (error) {
      const code = error instanceof RecordError ? error.code : 'unavailable';
      this.#say({kind: 'failed', code});
      if (!this.#isClosed) this.#follower.failed(code);
      return null;
    }
  }

  async #compensate(from: (readonly Entry[])[], to: (readonly Entry[])[], said: Saying): Promise<boolean> {
    const entries = from.at(-1);
    if (!entries) return false;
    const drafts = await Promise.all([...entries].reverse().map((entry) => this.#compensation(entry)));
    const written = await this.#write(
      drafts.filter((draft) => draft !== null),
      said,
    );
    if (!written) return false;
    from.pop();
    // What ends a comment or a rating has no way back but to write it again.
    if (written.every(({entity}) => entity.kind === 'goal')) to.push(written);
    await this.#read();
    return true;
  }

  async #compensation(entry: Entry): Promise<EntryDraft | null> {
    const before: Entry[] = [];
    for await (const each of this.record.entries({entity: entry.entity})) before.push(each);
    return undoDraft(entry, before);
  }

  async #authorsOf(ids: readonly string[]): Promise<readonly Party[]> {
    const authors: Party[] = [];
    for (const id of ids.slice(0, 20)) {
      const entry = await this.record.get(id).catch(() => null);
      if (!entry || isSame(entry.author, this.record.actor)) continue;
      if (!authors.some((author) => isSame(author, entry.author))) authors.push(entry.author);
    }
    return authors;
  }

  #say(outcome: Outcome | null): void {
    this.#outcome = outcome;
    this.#tell();
  }

  #tell(): void {
    if (!this.#isClosed) this.#follower.deskChanged();
  }
}
