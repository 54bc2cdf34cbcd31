import type {EntityKind, Entry, EntryDraft, Party} from '@avec/model';

import type {EntryCheck} from './composing.js';
import {fetchReserve} from './fetch-reserve.js';
import {Listeners} from './listeners.js';
import type {Log, News} from './log.js';
import {readGroups, readViews, type Reader} from './reading.js';
import {
  RecordError,
  type CareRecord,
  type Drafts,
  type EntryQuery,
  type ImportOutcome,
  type Leaving,
  type RecordChange,
  type RecordStatus,
  type Viewer,
  type ViewQuery,
} from './record.js';
import {changeFor, mayRead} from './visibility.js';

/** The log of a person as one actor sees it. */
export class ActorRecord implements CareRecord {
  readonly tenant: string;
  readonly subject: string;
  readonly actor: Party;
  readonly drafts: Drafts;
  readonly #log: Log;
  readonly #reader: Reader;
  readonly #changes = new Listeners<RecordChange>();
  readonly #statuses = new Listeners<RecordStatus>();
  readonly #stops: readonly (() => void)[];
  #isClosed = false;

  constructor(log: Log, {tenant, subject, actor}: Viewer) {
    this.tenant = tenant;
    this.subject = subject;
    this.actor = Object.freeze({...actor});
    this.#log = log;
    this.#reader = {ref: actor.ref, read: async (tables, work) => this.#openLog.read(tables, work)};
    this.drafts = this.#ownDrafts();
    this.#stops = [
      log.news.add((news) => {
        this.#hear(news);
      }),
      log.statuses.add(() => {
        this.#statuses.tell(this.status);
      }),
    ];
    log.retain();
    // Early, so that it is there when the first entry comes, with or without a network by then.
    void log.ready.then(entryCheck);
  }

  get status(): RecordStatus {
    return this.#isClosed ? {...this.#log.status, phase: 'closed'} : this.#log.status;
  }

  get ready(): Promise<RecordStatus> {
    return this.#log.ready.then(() => this.status);
  }

  async append(
    drafts: EntryDraft | readonly EntryDraft[],
    {clearDraft}: {readonly clearDraft?: string} = {},
  ): Promise<readonly Entry[]> {
    const list = [drafts].flat();
    const clear = clearDraft === undefined ? undefined : {author: this.actor.ref, key: clearDraft};
    return this.#during(async (log) => {
      const add = async (): Promise<readonly Entry[]> => {
        const [{composeEntries}, check] = await Promise.all([fetchReserve(), entryCheck()]);
        const compose = composeEntries(list, this);
        return log.add({compose: (clock) => compose(clock, check), origin: 'here', by: this, clear});
      };
      return clear ? log.drafts.inTurn(clear, add) : add();
    });
  }

  async get(id: string): Promise<Entry | null> {
    const entry = await this.#openLog.read(['entries'], (rows) => rows.get('entries', [id]));
    return entry && mayRead(this.actor.ref, entry) ? entry : null;
  }

  async *entries(query: EntryQuery = {}): AsyncGenerator<Entry, void, undefined> {
    const {readEntries} = await fetchReserve();
    yield* readEntries(this.#reader, query);
  }

  async view<View>(kind: EntityKind, query: ViewQuery = {}): Promise<readonly View[]> {
    // Which view a kind has is fixed by its fold, which the caller names by the type asked for.
    return (await readViews(this.#reader, kind, query)) as readonly unknown[] as readonly View[];
  }

  groups(kind: EntityKind, beginning?: string): Promise<readonly string[]> {
    return readGroups(this.#reader, kind, beginning);
  }

  subscribe(listener: (change: RecordChange) => void): () => void {
    return this.#changes.add(listener);
  }

  watch(listener: (status: RecordStatus) => void): () => void {
    return this.#statuses.add(listener);
  }

  async exportAll(): Promise<string> {
    const {exportText} = await fetchReserve();
    return exportText(this);
  }

  async exportFor(definition: unknown): Promise<Leaving> {
    const {leavingText} = await fetchReserve();
    return leavingText(this, definition);
  }

  async importAll(json: string): Promise<ImportOutcome> {
    return this.#during(async (log) => {
      const {readImport} = await fetchReserve();
      const entries = await readImport(json, this.subject);
      const added = await log.add({compose: () => entries, origin: 'import', by: this});
      return {added: added.length, known: entries.length - added.length};
    });
  }

  async erase(): Promise<void> {
    await this.#openLog.erase();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const stop of this.#stops) stop();
    this.#log.release();
    this.#statuses.tell(this.status);
    this.#statuses.clear();
    this.#changes.clear();
  }

  get #openLog(): Log {
    if (this.#isClosed) throw new RecordError('closed', 'The record is closed.');
    return this.#log;
  }

  /** Does something that was asked for before the record was closed, whenever it is closed. */
  async #during<Result>(work: (log: Log) => Promise<Result>): Promise<Result> {
    const log = this.#openLog;
    log.retain();
    try {
      return await work(log);
    } finally {
      log.release();
    }
  }

  #ownDrafts(): Drafts {
    const author = this.actor.ref;
    return {
      read: async (key) => this.#openLog.drafts.read({author, key}),
      write: (key, part, value) => this.#during(async (log) => log.drafts.write({author, key}, part, value, this)),
      clear: (key) => this.#during(async (log) => log.drafts.clear({author, key}, this)),
    };
  }

  #hear(news: News): void {
    // Who touched a draft knows what is in it.
    const change = changeFor(this.actor.ref, news.by === this ? {...news, draft: null} : news);
    if (change) this.#changes.tell(change);
  }
}

/**
 * The check of entries before they are written.
 *
 * Where it cannot be loaded, what the types promise has to do: a check that is
 * missing must not cost somebody their words.
 */
async function entryCheck(): Promise<EntryCheck> {
  try {
    return (await import('@avec/model/checks')).checkEntry;
  } catch {
    return (entry) => ({entry: entry as Entry});
  }
}
