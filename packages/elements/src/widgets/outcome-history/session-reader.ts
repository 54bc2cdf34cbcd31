import {parseOutcomeGroup, type AnnotationView, type OutcomeSession, type ScaleDefinition} from '@avec/model';
import type {CareRecord, RecordChange} from '@avec/store';

import {voicesOf, type VoiceHistory} from './outcome-history.logic.js';

/** Sessions of each voice that are read at once: five years of weeks. */
export const PAGE = 260;

/** What has been read of a record. */
export interface Reading {
  readonly phase: 'loading' | 'ready' | 'failed' | 'closed';
  readonly voices: readonly VoiceHistory[];
  /** What happened, newest first. */
  readonly annotations: readonly AnnotationView[];
  /** Whether there are sessions before those that have been read. */
  readonly hasEarlier: boolean;
}

const NOTHING: Omit<Reading, 'phase'> = {voices: [], annotations: [], hasEarlier: false};

/** What a reader tells whom it reads for. */
export interface ReaderFollower {
  /** What has been read is something else now, or the record is open or closed now. */
  read(): void;
  /** A draft was touched in another window. */
  draftsTouched(keys: readonly string[]): void;
}

/**
 * Reads the sessions of every voice for one scale, in all its versions, and keeps up with the record.
 *
 * Costs the same however long the record is: only the newest page of each voice is read until
 * earlier ones are asked for. Ends with `close()`; after that it holds nothing and tells nobody.
 */
export class SessionReader {
  readonly record: CareRecord;
  readonly scale: ScaleDefinition;
  readonly #follower: ReaderFollower;
  readonly #stops: readonly (() => void)[];
  #reading: Reading = {phase: 'loading', ...NOTHING};
  #pages = 1;
  #work: Promise<void> | null = null;
  #isStale = false;
  #isClosed = false;

  constructor(record: CareRecord, scale: ScaleDefinition, follower: ReaderFollower) {
    this.record = record;
    this.scale = scale;
    this.#follower = follower;
    this.#stops = [record.subscribe((change) => this.#hear(change)), record.watch(() => this.#statusChanged())];
    void this.refresh();
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** Reads again what has been read so far. Resolves when the newest of it is there. Never rejects. */
  async refresh(): Promise<void> {
    this.#isStale = true;
    this.#work ??= this.#readUntilFresh();
    await this.#work;
  }

  /** Reads again after a failure, and says that it does. Never rejects. */
  async retry(): Promise<void> {
    this.#reading = {phase: 'loading', ...NOTHING};
    this.#follower.read();
    await this.refresh();
  }

  /** Reads another page of each voice. Resolves when it is there. Never rejects. */
  async readEarlier(): Promise<void> {
    this.#pages++;
    await this.refresh();
  }

  close(): void {
    this.#isClosed = true;
    this.#reading = {phase: 'closed', ...NOTHING};
    for (const stop of this.#stops) stop();
  }

  #hear({kinds, drafts, origin}: RecordChange): void {
    if (drafts.length > 0 && origin !== 'here') this.#follower.draftsTouched(drafts);
    if (kinds.length > 0 || origin === 'storage') void this.refresh();
  }

  #statusChanged(): void {
    if (this.record.status.phase === 'closed') this.#reading = {phase: 'closed', ...NOTHING};
    this.#follower.read();
  }

  // What arrives while it is being read may be missing from it, so it is read once more.
  async #readUntilFresh(): Promise<void> {
    let read: Reading = {phase: 'failed', ...NOTHING};
    while (this.#isStale && !this.#isClosed) {
      this.#isStale = false;
      read = await this.#read().catch(() => ({phase: 'failed', ...NOTHING}) as const);
    }
    this.#work = null;
    if (this.#isClosed || this.#reading.phase === 'closed') return;
    this.#reading = read;
    this.#follower.read();
  }

  async #read(): Promise<Reading> {
    const limit = this.#pages * PAGE;
    const groups = (await this.record.groups('outcome')).filter(
      (group) => parseOutcomeGroup(group)?.definitionId === this.scale.id,
    );
    // One more than is shown, so that it is known whether there is more.
    const ask = {limit: limit + 1};
    const [sessions, annotations] = await Promise.all([
      Promise.all(groups.map((group) => this.record.view<OutcomeSession>('outcome', {group, ...ask}))),
      this.#readAnnotations(limit),
    ]);
    const voices = voicesOf(sessions.flat(), limit);
    const shown = voices.reduce((sum, each) => sum + each.sessions.length, 0);
    return {phase: 'ready', voices, annotations, hasEarlier: shown < sessions.flat().length};
  }

  async #readAnnotations(limit: number): Promise<readonly AnnotationView[]> {
    const groups = await this.record.groups('annotation');
    const views = await Promise.all(
      groups.map((group) => this.record.view<AnnotationView>('annotation', {group, limit})),
    );
    return views.flat().toSorted((one, other) => (one.order < other.order ? 1 : -1));
  }
}
