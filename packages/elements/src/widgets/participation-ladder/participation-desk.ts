import {undoDraft, type Entry, type EntryDraft, type Party} from '@avec/model';
import {RecordError, type CareRecord, type RecordChange, type RecordErrorCode} from '@avec/store';

import {readDecisions, type DecisionTold} from './decision-reading.js';
import {isSame} from './participation-ladder.logic.js';
import type {ParticipationLadderMessages} from './participation-ladder.messages.js';
import {UnsavedParts} from './unsaved-parts.js';

/** What an act came to, by the name of its sentence. */
export type Saying = keyof ParticipationLadderMessages['said'];

/** Something to write in the record. */
export interface Doing {
  readonly draft: EntryDraft;
  readonly said: Saying;
  /** Things whose unsaved parts are saved with it. */
  readonly about?: readonly string[];
}

/** What is to be said of the last thing that happened. */
export type Outcome =
  | {readonly kind: 'saving'}
  | {readonly kind: 'done'; readonly said: Saying; readonly at: Date}
  | {readonly kind: 'failed'; readonly code: RecordErrorCode}
  | {readonly kind: 'arrived'; readonly from: readonly Party[]};

/** What a desk tells its widget. */
export interface DeskFollower {
  /** What is to be seen has changed. */
  deskChanged(): void;
  /** Entries of this person's own acts are durable. */
  written(entries: readonly Entry[]): void;
  /** An act could not be saved. */
  failed(code: RecordErrorCode): void;
}

/** The last act, while it can be taken back. */
interface LastAct {
  readonly entry: Entry;
  /** What was on the screen before it was saved. */
  readonly parts: ReadonlyMap<string, string>;
}

/**
 * One person at the decisions of one record: what stands there, what they are saying, and what they did last.
 *
 * Ends with `close()`; after that it changes nothing and tells nobody.
 */
export class ParticipationDesk {
  readonly record: CareRecord;
  readonly unsaved: UnsavedParts;
  readonly #follower: DeskFollower;
  #phase: 'opening' | 'ready' = 'opening';
  #decisions: readonly DecisionTold[] = [];
  #outcome: Outcome | null = null;
  #last: LastAct | null = null;
  #isClosed = false;

  constructor(record: CareRecord, follower: DeskFollower) {
    this.record = record;
    this.#follower = follower;
    this.unsaved = new UnsavedParts(record, {partsChanged: () => this.#tell()});
    void this.#begin();
  }

  get phase(): 'opening' | 'ready' {
    return this.#phase;
  }

  /** All decisions this actor may see, the one that was named last first. */
  get decisions(): readonly DecisionTold[] {
    return this.#decisions;
  }

  /** What the last thing that happened came to; `null` while nothing has. */
  get outcome(): Outcome | null {
    return this.#outcome;
  }

  /** Whether this person's last act here can be taken back. */
  get canUndo(): boolean {
    return this.#last !== null;
  }

  /** @returns The id of the decision that a view is about; `null` for one that is not on the screen. */
  decisionOf(participationId: string): string | null {
    return this.#decisions.find(({views}) => views.some(({id}) => id === participationId))?.decision.id ?? null;
  }

  /** @returns Whether it is saved. When it is not, nothing is lost, and {@link outcome} says why. */
  async act({draft, said, about = []}: Doing): Promise<boolean> {
    const isAbout = (place: string): boolean => about.some((each) => place.startsWith(`${each}/`));
    const parts = new Map([...this.unsaved.all].filter(([place]) => isAbout(place)));
    const entry = await this.#write(draft, said);
    if (!entry) return false;
    for (const each of about) this.unsaved.drop(each);
    // The end of a thing has no way back but to say it again.
    this.#last = entry.act === 'withdraw' ? null : {entry, parts};
    await this.#read();
    return true;
  }

  /** Takes one's own last act back, and puts what it said on the screen again. @returns The entry taken back; `null` when it stays. */
  async undo(): Promise<Entry | null> {
    if (!this.#last) return null;
    const {entry, parts} = this.#last;
    const before: Entry[] = [];
    for await (const each of this.record.entries({entity: entry.entity})) before.push(each);
    const draft = undoDraft(entry, before);
    if (!draft || !(await this.#write(draft, 'undone'))) return null;
    this.#last = null;
    for (const [place, text] of parts) this.unsaved.write(place, text);
    await this.#read();
    return entry;
  }

  /** Takes in what happened to the record elsewhere. */
  async recordChanged({drafts, kinds, entries}: RecordChange): Promise<void> {
    if (this.#phase === 'opening') return;
    if (drafts.includes(this.unsaved.key)) await this.unsaved.read();
    if (!kinds.some((kind) => kind === 'decision' || kind === 'participation')) return;
    const from = await this.#authorsOf(entries);
    await this.#read();
    if (from.length > 0) this.#say({kind: 'arrived', from});
  }

  close(): void {
    this.#isClosed = true;
    this.unsaved.close();
  }

  async #begin(): Promise<void> {
    const {phase} = await this.record.ready;
    if (phase !== 'closed') await Promise.all([this.unsaved.read(), this.#read()]);
    this.#phase = 'ready';
    this.#tell();
  }

  async #read(): Promise<void> {
    try {
      this.#decisions = await readDecisions(this.record);
    } catch {
      // What is on the screen stays; the record's own notice says what is wrong.
    }
    this.#tell();
  }

  async #write(draft: EntryDraft, said: Saying): Promise<Entry | null> {
    this.#say({kind: 'saving'});
    try {
      const [entry] = await this.record.append(draft);
      this.#say({kind: 'done', said, at: new Date()});
      if (!entry) return null;
      if (!this.#isClosed) this.#follower.written([entry]);
      return entry;
    } catch (error) {
      const code = error instanceof RecordError ? error.code : 'unavailable';
      this.#say({kind: 'failed', code});
      if (!this.#isClosed) this.#follower.failed(code);
      return null;
    }
  }

  async #authorsOf(ids: readonly string[]): Promise<readonly Party[]> {
    const authors: Party[] = [];
    for (const id of ids.slice(0, 20)) {
      const entry = await this.record.get(id).catch(() => null);
      const isTold = entry?.entity.kind === 'decision' || entry?.entity.kind === 'participation';
      if (!entry || !isTold || isSame(entry.author, this.record.actor)) continue;
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
