import {undoDraft, type Entry, type EntityKind, type EntryDraft, type Party} from '@avec/model';
import {RecordError, type CareRecord, type RecordChange, type RecordErrorCode} from '@avec/store';

import {isSame} from './people.js';
import {UnsavedWords, type Unsaved} from './unsaved-words.js';

/** Sentences that every desk has. */
export type AlwaysSaid = 'undone' | 'redone';

/** Something to write in the record. */
export interface Doing<Said extends string> {
  readonly drafts: readonly EntryDraft[];
  /** What it came to, by the name of its sentence. */
  readonly said: Said;
  /** Places whose unsaved words are saved with it. */
  readonly places?: readonly string[];
}

/** What is to be said of the last thing that happened. */
export type Outcome<Said extends string> =
  | {readonly kind: 'saving'}
  | {readonly kind: 'done'; readonly said: Said | AlwaysSaid; readonly at: Date}
  | {readonly kind: 'failed'; readonly code: RecordErrorCode}
  | {readonly kind: 'arrived'; readonly from: readonly Party[]; readonly conflicts: number};

/** What a desk tells its widget. */
export interface DeskFollower {
  /** What is to be seen has changed. */
  deskChanged(): void;
  /** Entries of this person's own acts are durable, and what the desk shows has them. */
  written(entries: readonly Entry[]): void;
  /** An act could not be saved. */
  failed(code: RecordErrorCode): void;
}

/** What a desk is about. */
export interface DeskSubject<Seen> {
  /** What is written at it: the first part of the key of its draft. */
  readonly name: string;
  /** Kinds of entries that change what it shows. */
  readonly kinds: readonly EntityKind[];
  /** What it shows before anything was read. */
  readonly nothing: Seen;
  readonly read: (record: CareRecord) => Promise<Seen>;
  /** How many places were written in several ways. */
  readonly conflicts: (seen: Seen) => number;
  /** Whether an undo puts words into their places again. Then it reaches one act back, and saving does that again. */
  readonly givesWordsBack?: boolean;
}

/** One's own act, while it can be taken back. */
interface OwnAct {
  readonly entries: readonly Entry[];
  /** What was in its places before it was saved, where an undo gives that back. */
  readonly words: ReadonlyMap<string, Unsaved>;
}

const NO_WORDS: ReadonlyMap<string, Unsaved> = new Map();

/**
 * One person at a part of one record: what stands there, what they are writing, and what they have done.
 *
 * Ends with `close()`; after that it changes nothing and tells nobody.
 */
export class RecordDesk<Seen, Said extends string> {
  readonly record: CareRecord;
  readonly words: UnsavedWords;
  readonly #subject: DeskSubject<Seen>;
  readonly #follower: DeskFollower;
  readonly #done: OwnAct[] = [];
  readonly #undone: OwnAct[] = [];
  #phase: 'opening' | 'ready' = 'opening';
  #seen: Seen;
  #outcome: Outcome<Said> | null = null;
  #isClosed = false;

  constructor(record: CareRecord, subject: DeskSubject<Seen>, follower: DeskFollower) {
    this.record = record;
    this.#subject = subject;
    this.#follower = follower;
    this.#seen = subject.nothing;
    this.words = new UnsavedWords(record, subject.name, {wordsChanged: () => this.tell()});
    void this.#begin();
  }

  get phase(): 'opening' | 'ready' {
    return this.#phase;
  }

  /** What stands in the record. */
  get seen(): Seen {
    return this.#seen;
  }

  /** What the last thing that happened came to; `null` while nothing has. */
  get outcome(): Outcome<Said> | null {
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

  /** @returns Whether it is saved. When it is not, nothing is lost, and {@link outcome} says why. */
  async act({drafts, said, places = []}: Doing<Said>): Promise<boolean> {
    const words = this.#subject.givesWordsBack ? this.#wordsAt(places) : NO_WORDS;
    const entries = await this.#write(drafts, said);
    if (!entries) return false;
    this.words.drop(places);
    this.#undone.length = 0;
    // What was before an act that cannot be taken back is out of reach too.
    if (this.#subject.givesWordsBack || !entries.every(hasWayBack)) this.#done.length = 0;
    if (entries.every(hasWayBack)) this.#done.push({entries, words});
    await this.#follow(entries);
    return true;
  }

  /** Takes the last of one's own acts back, with an act that compensates it. @returns Its entries; `null` when they stay. */
  async undo(): Promise<readonly Entry[] | null> {
    return this.#compensate(this.#done, this.#undone, 'undone');
  }

  /** Does again what was taken back last. @returns The entries that had taken it back; `null` when they stay. */
  async redo(): Promise<readonly Entry[] | null> {
    return this.#compensate(this.#undone, this.#done, 'redone');
  }

  /** Takes in what happened to the record elsewhere. */
  async recordChanged(change: RecordChange): Promise<void> {
    if (this.#phase === 'opening') return;
    if (change.drafts.includes(this.words.key)) await this.words.read();
    const {kinds, conflicts} = this.#subject;
    if (!change.kinds.some((kind) => kinds.includes(kind))) return;
    const before = conflicts(this.#seen);
    const from = await this.#authorsOf(change.entries);
    await this.#read();
    const more = Math.max(0, conflicts(this.#seen) - before);
    if (from.length > 0) this.#say({kind: 'arrived', from, conflicts: more});
  }

  close(): void {
    this.#isClosed = true;
    this.words.close();
  }

  /** Reads what stands in the record. */
  protected async readSeen(): Promise<void> {
    this.#seen = await this.#subject.read(this.record);
  }

  /** Tells the widget to draw anew. */
  protected tell(): void {
    if (!this.#isClosed) this.#follower.deskChanged();
  }

  async #begin(): Promise<void> {
    const {phase} = await this.record.ready;
    if (phase !== 'closed') await Promise.all([this.words.read(), this.#read()]);
    this.#phase = 'ready';
    this.tell();
  }

  async #read(): Promise<void> {
    try {
      await this.readSeen();
    } catch {
      // What is on the screen stays; the record's own notice says what is wrong.
    }
    this.tell();
  }

  async #follow(written: readonly Entry[]): Promise<void> {
    await this.#read();
    if (!this.#isClosed) this.#follower.written(written);
  }

  async #write(drafts: readonly EntryDraft[], said: Said | AlwaysSaid): Promise<readonly Entry[] | null> {
    this.#say({kind: 'saving'});
    try {
      const entries = await this.record.append(drafts);
      this.#say({kind: 'done', said, at: new Date()});
      return entries;
    } catch (error) {
      const code = error instanceof RecordError ? error.code : 'unavailable';
      this.#say({kind: 'failed', code});
      if (!this.#isClosed) this.#follower.failed(code);
      return null;
    }
  }

  async #compensate(from: OwnAct[], to: OwnAct[], said: AlwaysSaid): Promise<readonly Entry[] | null> {
    const act = from.at(-1);
    if (!act) return null;
    const {entries, words} = act;
    const compensations = await Promise.all([...entries].reverse().map((entry) => this.#compensation(entry)));
    const drafts = compensations.filter((draft) => draft !== null);
    const written = drafts.length > 0 ? await this.#write(drafts, said) : [];
    if (!written) return null;
    from.pop();
    for (const [place, unsaved] of words) this.words.write(place, unsaved.text, unsaved);
    const isAgain = !this.#subject.givesWordsBack && written.length > 0 && written.every(hasWayBack);
    if (isAgain) to.push({entries: written, words: NO_WORDS});
    await this.#follow(written);
    return entries;
  }

  #wordsAt(places: readonly string[]): ReadonlyMap<string, Unsaved> {
    return new Map([...this.words.places].filter(([place]) => places.includes(place)));
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
      if (!entry || !this.#subject.kinds.includes(entry.entity.kind)) continue;
      if (isSame(entry.author, this.record.actor)) continue;
      if (!authors.some((author) => isSame(author, entry.author))) authors.push(entry.author);
    }
    return authors;
  }

  #say(outcome: Outcome<Said> | null): void {
    this.#outcome = outcome;
    this.tell();
  }
}

/** Of all that is taken away as a whole, only a goal comes back but by writing it again. */
function hasWayBack({act, entity}: Entry): boolean {
  return act !== 'redact' && (act !== 'withdraw' || entity.kind === 'goal');
}
