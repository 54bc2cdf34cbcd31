import {ENTITY_KINDS} from '@avec/model';

import type {Backend, LogRow} from './backend.js';
import {Connection} from './connection.js';
import {nameOf, toRecordError} from './fault.js';
import {fetchReserve, type Reserve} from './fetch-reserve.js';
import {FOLD_VERSIONS} from './fold-versions.js';
import {IdbBackend} from './idb-backend.js';
import {UnansweredError, type Patience} from './patience.js';
import {RecordError, type MemoryReason, type RecordStatus} from './record.js';
import {Sentinel, type Mark} from './sentinel.js';

/** What a shelf tells. */
export interface ShelfEvents {
  readonly statusChanged: (status: RecordStatus) => void;
  /** The database was opened again: anything may have changed meanwhile. */
  readonly reopened: () => void;
}

interface Disk {
  readonly name: string;
  readonly connection: Connection;
  readonly backend: IdbBackend;
  readonly sentinel: Sentinel;
}

/** Errors of a browser that gives no database at all, so that there is none to erase either. */
const DENIED = ['SecurityError', 'TypeError', 'ReferenceError'];

const OPENING: RecordStatus = {phase: 'opening', reason: null, blocked: false, lost: false};

/** Where one log is kept, and how that is going: a database, or memory in its place. */
export class Shelf {
  readonly #patience: Patience;
  readonly #events: ShelfEvents;
  #status = OPENING;
  /** `null` until the storage has answered, and where nothing can stand in for it. */
  #backend: Backend | null = null;
  /** The database, also while memory stands in for it. */
  #disk: Disk | null = null;
  #ready: Promise<void>;

  /** @param name - Name of the database; `null` where none can be had, because the page is not secure. */
  constructor(name: Promise<string | null>, patience: Patience, events: ShelfEvents) {
    this.#patience = patience;
    this.#events = events;
    // Early, so that memory can stand in for the database, with or without a network by then. Whoever needs it asks again.
    fetchReserve().catch(() => undefined);
    this.#ready = name.then((known) => this.#open(known)).catch(() => this.#standIn('refused'));
  }

  get status(): RecordStatus {
    return this.#status;
  }

  /** Resolves when the storage has answered, whatever it said. */
  get ready(): Promise<RecordStatus> {
    return this.#ready.then(() => this.#status);
  }

  /** Runs `work` once the storage has answered. Rejects with a `RecordError`. */
  async use<Result>(work: (backend: Backend) => Promise<Result>): Promise<Result> {
    // A database that answers late takes the place of memory; who asks meanwhile waits for that as well.
    for (let seen: Promise<void> | null = null; seen !== this.#ready;) {
      seen = this.#ready;
      await seen;
    }
    if (this.#status.phase === 'closed') throw new RecordError('closed', 'The record is closed.');
    try {
      return await work(this.#backend ?? (await this.#memory()));
    } catch (error) {
      throw toRecordError(error);
    }
  }

  /** Like {@link use}, for work that writes. */
  change<Result>(work: (backend: Backend) => Promise<Result>): Promise<Result> {
    return this.use((backend) => {
      if (this.#status.phase !== 'read-only') return work(backend);
      throw new RecordError('read-only', 'The record was written by a newer release and can only be read here.');
    });
  }

  /** Notes outside the database what it now holds. */
  note(mark: Mark): void {
    if (this.#disk && this.#backend === this.#disk.backend) this.#disk.sentinel.write(mark);
  }

  /** Lets go while the page sleeps. */
  sleep(): void {
    this.#backend?.rest();
  }

  /** Opens again what {@link sleep} let go. */
  wake(): void {
    if (!this.#disk || this.#backend !== this.#disk.backend) return;
    // A failure is told to whoever uses it next.
    this.#disk.connection.open().catch(() => undefined);
  }

  /** Lets go for good. */
  close(): void {
    this.#setStatus({phase: 'closed'});
    this.#backend?.close();
    this.#disk?.connection.end();
  }

  /** Closes, deletes the database and checks that it is gone. */
  async erase(eraseDatabase: Reserve['eraseDatabase']): Promise<void> {
    await this.#ready;
    // For good: what was still under way here must not bring the database back.
    this.close();
    try {
      if (this.#disk) await eraseDatabase(this.#disk.name, this.#patience.erase);
    } catch (error) {
      if (!(error instanceof UnansweredError)) throw toRecordError(error);
      throw new RecordError('erase-blocked', 'Another tab has the record open. Close it and erase again.');
    }
    this.#disk?.sentinel.clear();
  }

  async #open(name: string | null): Promise<void> {
    // Closed before its name was known: a database that was opened now would stay open for as long as the page does.
    if (this.#status.phase === 'closed') return;
    if (name === null) {
      await this.#standIn('insecure');
      return;
    }
    const connection = new Connection(name, this.#patience, {
      opened: () => {
        void this.#resume();
      },
      blocked: (blocked) => {
        this.#setStatus({blocked});
      },
    });
    this.#disk = {name, connection, backend: new IdbBackend(connection), sentinel: new Sentinel(name)};
    try {
      await connection.open();
      await this.#settle(this.#disk);
    } catch (error) {
      await this.#standIn(reasonOf(error));
      if (error instanceof UnansweredError) this.#awaitLate(this.#disk);
      if (DENIED.includes(nameOf(error))) this.#disk = null;
    }
  }

  /** The database answers: keeps everything in it from now on. */
  async #settle({backend, connection, sentinel}: Disk): Promise<void> {
    const lost = await isLost(backend, sentinel);
    if (!connection.isNewer) await refreshOldViews(backend);
    if (this.#status.phase === 'closed') return;
    this.#backend = backend;
    this.#setStatus(
      connection.isNewer ? {phase: 'read-only', reason: 'newer', lost} : {phase: 'open', reason: null, lost},
    );
  }

  /** Memory in place of a database: one for as long as this lives. */
  async #memory(): Promise<Backend> {
    const {MemoryBackend} = await fetchReserve();
    this.#backend ??= new MemoryBackend();
    return this.#backend;
  }

  async #standIn(reason: MemoryReason): Promise<void> {
    // Where not even memory can be had, whoever uses it is told.
    await this.#memory().catch(() => undefined);
    if (this.#status.phase !== 'closed') this.#setStatus({phase: 'memory', reason});
  }

  #awaitLate(disk: Disk): void {
    disk.connection.answer().then(
      () => {
        this.#ready = this.#move(disk);
      },
      () => undefined,
    );
  }

  /** Takes into a database that answered late what was written meanwhile, and goes on with it. */
  async #move(disk: Disk): Promise<void> {
    // A newer database takes nothing from this release: what was written stays in memory, where it can be exported.
    if (this.#status.phase === 'closed' || disk.connection.isNewer) return;
    try {
      const {moveRows} = await fetchReserve();
      const log = this.#backend && (await moveRows(this.#backend, disk.backend)).log;
      await this.#settle(disk);
      if (log && log.count > 0) this.note(log);
      this.#events.reopened();
    } catch {
      await this.#standIn('unanswered');
    }
  }

  async #resume(): Promise<void> {
    const disk = this.#disk;
    if (!disk || this.#backend !== disk.backend) return;
    try {
      if (await isLost(disk.backend, disk.sentinel)) this.#setStatus({lost: true});
    } catch {
      // Whoever uses the database next is told why it fails.
      return;
    }
    this.#events.reopened();
  }

  #setStatus(change: Partial<RecordStatus>): void {
    const status = {...this.#status, ...change};
    if (JSON.stringify(status) === JSON.stringify(this.#status)) return;
    this.#status = status;
    this.#events.statusChanged(status);
  }
}

/** Whether the database holds less than was noted when it was last written to. */
async function isLost(backend: Backend, sentinel: Sentinel): Promise<boolean> {
  // The note is read first: another tab may be writing, and notes only what is in the database by then.
  const mark = sentinel.read();
  return mark !== null && ((await readLog(backend))?.count ?? 0) < mark.count;
}

/** The folds are fetched only where another release has folded what is kept here. */
async function refreshOldViews(backend: Backend): Promise<void> {
  const log = await readLog(backend);
  if (!log || ENTITY_KINDS.every((kind) => log.folds[kind] === FOLD_VERSIONS[kind])) return;
  const {refreshViews} = await fetchReserve();
  await refreshViews(backend, log);
}

function readLog(backend: Backend): Promise<LogRow | undefined> {
  return backend.read(['meta'], (rows) => rows.get('meta', ['log']));
}

function reasonOf(error: unknown): MemoryReason {
  if (error instanceof UnansweredError) return 'unanswered';
  return nameOf(error) === 'VersionError' || (error instanceof RecordError && error.code === 'read-only')
    ? 'newer'
    : 'refused';
}
