import {openDB, type IDBPDatabase} from 'idb';

import {LAYOUT} from './backend.js';
import {nameOf} from './fault.js';
import {within, type Patience} from './patience.js';
import {RecordError} from './record.js';

/** Version of the tables. A change of {@link LAYOUT} is a new one. */
export const SCHEMA = 1;

/** Names under which browsers report that a connection is gone although nobody here closed it. */
const GONE = ['InvalidStateError', 'UnknownError'];

/** What a connection tells. */
export interface ConnectionEvents {
  /** The database was opened, at first or again. */
  readonly opened: () => void;
  /** Another tab holds up opening, or no longer does. */
  readonly blocked: (isBlocked: boolean) => void;
}

/**
 * One connection to one database, opened again when it was lost.
 *
 * Browsers close connections on their own: when the person clears data, when
 * the page sleeps, when the storage process crashes. Every later use of such a
 * connection fails, so each use asks for one that works.
 */
export class Connection {
  readonly #name: string;
  readonly #patience: Patience;
  readonly #events: ConnectionEvents;
  #answer: Promise<IDBPDatabase> | null = null;
  #isNewer = false;
  #hasEnded = false;

  constructor(name: string, patience: Patience, events: ConnectionEvents) {
    this.#name = name;
    this.#patience = patience;
    this.#events = events;
  }

  /** Whether the database was written by a newer release and can only be read. */
  get isNewer(): boolean {
    return this.#isNewer;
  }

  /** Opens the database if it is not. Rejects with an `UnansweredError` when that takes too long; the wait goes on. */
  open(): Promise<IDBPDatabase> {
    return within(this.answer(), this.#patience.open);
  }

  /** @returns The database, however long it takes. */
  answer(): Promise<IDBPDatabase> {
    if (this.#answer) return this.#answer;
    if (this.#hasEnded) return Promise.reject(new RecordError('closed', 'The record is closed.'));
    const answer = this.#request();
    this.#answer = answer;
    answer.then(this.#events.opened, () => {
      this.#forget(answer);
    });
    return answer;
  }

  /** Runs `work` with a working connection. Where it was lost meanwhile, `work` runs once more with a new one. */
  async use<Result>(work: (database: IDBPDatabase) => Promise<Result>): Promise<Result> {
    const database = await this.open();
    const answer = this.#answer;
    try {
      return await work(database);
    } catch (error) {
      const isLost = GONE.includes(nameOf(error)) || this.#answer !== answer;
      if (error instanceof RecordError || !isLost) throw error;
      if (answer && this.#answer === answer) this.close();
      return work(await this.open());
    }
  }

  /** Lets go. Transactions that have begun still end; the next use opens again. */
  close(): void {
    const answer = this.#answer;
    this.#answer = null;
    answer?.then(
      (database) => {
        database.close();
      },
      () => undefined,
    );
  }

  /** Lets go for good. */
  end(): void {
    this.#hasEnded = true;
    this.close();
  }

  async #request(): Promise<IDBPDatabase> {
    try {
      return await this.#openVersion(SCHEMA);
    } catch (error) {
      if (nameOf(error) !== 'VersionError') throw error;
      this.#isNewer = true;
      return await this.#openNewer();
    } finally {
      this.#events.blocked(false);
    }
  }

  #openVersion(version?: number): Promise<IDBPDatabase> {
    const letGo = (): void => {
      this.close();
    };
    return openDB(this.#name, version, {
      upgrade: createTables,
      blocked: () => {
        this.#events.blocked(true);
      },
      // Another tab upgrades or erases: it waits until this one lets go.
      blocking: letGo,
      terminated: letGo,
    });
  }

  /** A newer release may have kept the tables this one knows; then they can at least be read. */
  async #openNewer(): Promise<IDBPDatabase> {
    const database = await this.#openVersion();
    if (hasTables(database)) return database;
    database.close();
    throw new RecordError('read-only', 'The record was written by a newer release that this one cannot read.');
  }

  #forget(answer: Promise<IDBPDatabase>): void {
    if (this.#answer === answer) this.#answer = null;
  }
}

function createTables(database: IDBPDatabase): void {
  for (const [table, {key, indexes}] of Object.entries(LAYOUT)) {
    const store = database.createObjectStore(table, {keyPath: [...key]});
    for (const [index, path] of Object.entries<readonly string[]>(indexes)) store.createIndex(index, [...path]);
  }
}

function hasTables(database: IDBPDatabase): boolean {
  const tables = Object.entries(LAYOUT);
  if (!tables.every(([table]) => database.objectStoreNames.contains(table))) return false;
  const transaction = database.transaction(Object.keys(LAYOUT));
  return tables.every(([table, {indexes}]) =>
    Object.keys(indexes).every((index) => transaction.objectStore(table).indexNames.contains(index)),
  );
}
