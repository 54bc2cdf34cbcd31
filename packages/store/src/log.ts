import type {Entry, HybridClock} from '@avec/model';

import type {Rows, Table, WritableRows} from './backend.js';
import {TabChannel, type Arrival, type Message} from './channel.js';
import {clearDraft, DraftQueue, type DraftName} from './drafts.js';
import {fetchReserve} from './fetch-reserve.js';
import {Listeners} from './listeners.js';
import {databaseName} from './name.js';
import {followPage} from './page-life.js';
import type {Patience} from './patience.js';
import type {RecordChange, RecordStatus} from './record.js';
import {Shelf} from './shelf.js';
import {arrivalOf} from './visibility.js';

/** What has happened, before it is known who may hear of it. */
export interface News {
  /** Entries that arrived; `null` when anything may have changed. */
  readonly arrivals: readonly Arrival[] | null;
  readonly draft: DraftName | null;
  readonly origin: RecordChange['origin'];
  /** The record in this tab that did it and knows of it; `null` for none. */
  readonly by: object | null;
}

/** Entries to add. */
export interface Addition {
  /** Makes the entries. Called inside the transaction, when the clock has followed all that was written before. */
  readonly compose: (clock: HybridClock) => readonly Entry[];
  readonly origin: 'here' | 'import';
  /** The record that adds them. */
  readonly by: object;
  /** Draft that goes in the same transaction. */
  readonly clear?: DraftName | undefined;
}

/** Whose log it is, and how it is opened. */
export interface LogOptions {
  readonly tenant: string;
  readonly subject: string;
  readonly patience: Patience;
  /** Nobody uses it any more. */
  readonly ended: () => void;
}

/** The log of one person in this tab: one connection and one channel for all records opened on it. */
export class Log {
  readonly news = new Listeners<News>();
  readonly statuses = new Listeners<RecordStatus>();
  readonly drafts: DraftQueue;
  readonly #shelf: Shelf;
  readonly #ended: () => void;
  readonly #stopFollowing: () => void;
  #clock: HybridClock | null = null;
  #channel: TabChannel | null = null;
  #users = 0;
  #isErased = false;

  constructor({tenant, subject, patience, ended}: LogOptions) {
    this.#ended = ended;
    this.drafts = new DraftQueue(this);
    const name = nameIfSecure(tenant, subject);
    this.#shelf = new Shelf(name, patience, {
      statusChanged: (status) => {
        this.statuses.tell(status);
      },
      reopened: () => {
        this.#tellAll('storage');
      },
    });
    void name.then((known) => {
      this.#listen(known);
    });
    this.#stopFollowing = followPage({
      sleep: () => {
        this.#channel?.close();
        this.#shelf.sleep();
      },
      wake: () => {
        this.#channel?.open();
        this.#shelf.wake();
      },
    });
  }

  get status(): RecordStatus {
    return this.#shelf.status;
  }

  /** Resolves when the storage has answered, whatever it said. */
  get ready(): Promise<RecordStatus> {
    return this.#shelf.ready;
  }

  /** Counts one more user. */
  retain(): void {
    this.#users++;
  }

  /** Counts one user less; the last one closes the connection. */
  release(): void {
    this.#users--;
    if (this.#users === 0) this.#end();
  }

  read<Result>(tables: readonly Table[], work: (rows: Rows) => Promise<Result>): Promise<Result> {
    return this.#shelf.use((backend) => backend.read(tables, work));
  }

  write<Result>(tables: readonly Table[], work: (rows: WritableRows) => Promise<Result>): Promise<Result> {
    return this.#shelf.change((backend) => backend.write(tables, work));
  }

  /**
   * Adds entries, and tells every tab once they are durable.
   *
   * @returns Those that were not there before.
   */
  async add({compose, origin, by, clear}: Addition): Promise<readonly Entry[]> {
    const {addEntries, HybridClock} = await fetchReserve();
    const clock = (this.#clock ??= new HybridClock());
    const tables: readonly Table[] = ['entries', 'views', 'meta', ...(clear ? (['drafts'] as const) : [])];
    const {entries, log} = await this.write(tables, async (rows) => {
      if (clear) await clearDraft(rows, clear);
      return addEntries(rows, clock, () => compose(clock), origin);
    });
    if (entries.length > 0) this.#shelf.note(log);
    this.tell({arrivals: entries.map(arrivalOf), draft: clear ?? null, origin, by});
    return entries;
  }

  /** Tells the records in this tab and in the others what has become durable. */
  tell(news: News & {readonly arrivals: readonly Arrival[]}): void {
    const {arrivals, draft} = news;
    if (arrivals.length === 0 && !draft) return;
    this.#channel?.post({type: 'news', arrivals, draft});
    this.news.tell(news);
  }

  /** Deletes the log from this device, in every tab, and checks that it is gone. */
  async erase(): Promise<void> {
    // Whoever asks again must not delete what was begun anew meanwhile.
    if (this.#isErased) return;
    await this.ready;
    const {eraseDatabase} = await fetchReserve();
    this.#channel?.post({type: 'erase'});
    this.#close();
    await this.#shelf.erase(eraseDatabase);
    this.#isErased = true;
    this.#tellAll('erase');
    this.#ended();
  }

  #listen(name: string | null): void {
    if (name === null || this.status.phase === 'closed') return;
    this.#channel = new TabChannel(name, (message) => {
      this.#hear(message);
    });
    this.#channel.open();
  }

  #hear(message: Message): void {
    if (message.type === 'erase') {
      this.#end();
      this.#tellAll('erase');
    } else if (this.status.phase !== 'memory') {
      const {arrivals, draft} = message;
      this.news.tell({arrivals, draft, origin: 'other-tab', by: null});
    }
  }

  #tellAll(origin: News['origin']): void {
    this.news.tell({arrivals: null, draft: null, origin, by: null});
  }

  #end(): void {
    this.#close();
    this.#ended();
  }

  #close(): void {
    this.#stopFollowing();
    this.#channel?.close();
    this.#channel = null;
    this.#shelf.close();
  }
}

async function nameIfSecure(tenant: string, subject: string): Promise<string | null> {
  // A page that is not served securely has no hashes, and may be read and changed on its way here.
  return 'subtle' in crypto ? databaseName(tenant, subject) : null;
}
