import type {Entry, EntityKind, EntryDraft, Fault, Party} from '@avec/model';

/** Why nothing is kept on this device. */
export type MemoryReason =
  /** The browser refuses storage: private window, sandboxed frame, policy. */
  | 'refused'
  /** The browser did not answer within five seconds. */
  | 'unanswered'
  /** The page is not served over https (or from localhost). */
  | 'insecure'
  /** Written by a newer release: read only. */
  | 'newer';

/** How the record is doing. Plain data, replaced when something changes. */
export interface RecordStatus {
  /** `opening` until the first answer of the storage; `memory`: works, keeps nothing; `closed`: gone, erased or signed out. */
  readonly phase: 'opening' | 'open' | 'memory' | 'read-only' | 'closed';
  /** Set when `phase` is `memory` or `read-only`. */
  readonly reason: MemoryReason | null;
  /** Whether another tab holds up opening; the person can close it. */
  readonly blocked: boolean;
  /** Whether what was kept here is gone without anyone having erased it. */
  readonly lost: boolean;
}

/** Which of the record's entries to read. */
export interface EntryQuery {
  readonly kind?: EntityKind;
  /** Only what was written about one thing: its history. Reads no others, however long the record is. */
  readonly entity?: Entry['entity'];
  /** Hybrid clock time; entries at or after it. An ISO date works. */
  readonly since?: string;
  /** Entries before it. */
  readonly until?: string;
  readonly order?: 'oldest' | 'newest';
  readonly limit?: number;
}

/** Which views of a kind to read, newest first. */
export interface ViewQuery {
  /** One group of views, as the kind's fold names it: one voice's sessions of one version of a scale. */
  readonly group?: string;
  /** Only views before this place, for paging: the last view's `order`. */
  readonly before?: string;
  readonly limit?: number;
}

/** What has happened to a record since a listener was last told. Ids only; read the rest. */
export interface RecordChange {
  readonly kinds: readonly EntityKind[];
  /** Ids of the entries that arrived. */
  readonly entries: readonly string[];
  /** Drafts that were touched through another record: in another tab, or elsewhere on this page. By key. */
  readonly drafts: readonly string[];
  readonly origin: 'here' | 'other-tab' | 'import' | 'erase' | 'storage';
}

/** Parts of a draft, each kept by itself so that two tabs at once lose nothing. */
export type DraftParts = Readonly<Record<string, unknown>>;

/** Unsaved work of one author for one subject. */
export interface Drafts {
  /** @returns All parts of a draft; empty where there is none. */
  read(key: string): Promise<DraftParts>;
  /** Keeps one part; `undefined` removes it. Resolves when durable. Calls for the same part are written in order, and those overtaken while waiting are skipped. */
  write(key: string, part: string, value: unknown): Promise<void>;
  clear(key: string): Promise<void>;
}

/** Who looks at whose record. */
export interface Viewer {
  /** Opaque id of the organisation; keeps the records of two portals of one origin apart. */
  readonly tenant: string;
  /** Opaque id of the person the record is about. */
  readonly subject: string;
  readonly actor: Party;
}

/** What {@link CareRecord.importAll} did. */
export interface ImportOutcome {
  readonly added: number;
  readonly known: number;
}

/** What {@link CareRecord.exportFor} let out. */
export interface Leaving {
  /** The entries that leave, as a file that another record can read in. */
  readonly json: string;
  /** How many these are. */
  readonly entries: number;
  /** How many of those this actor may see stay in the record. */
  readonly held: number;
}

/**
 * The record of one person on this device, as one actor sees it.
 *
 * Every promise resolves when the data is durable, and rejects with a
 * {@link RecordError} otherwise. Private entries of others are never returned.
 */
export interface CareRecord {
  readonly tenant: string;
  readonly subject: string;
  readonly actor: Party;
  readonly status: RecordStatus;
  readonly drafts: Drafts;
  /** Resolves when the storage has answered, whatever it said; never rejects. */
  readonly ready: Promise<RecordStatus>;
  /**
   * Writes entries in one transaction. `clearDraft` goes with it, so that a crash never leaves both.
   *
   * Rejects with a `not-allowed` error for what this actor may not do to a thing as it stands; nothing is then written.
   */
  append(
    drafts: EntryDraft | readonly EntryDraft[],
    options?: {readonly clearDraft?: string},
  ): Promise<readonly Entry[]>;
  get(id: string): Promise<Entry | null>;
  entries(query?: EntryQuery): AsyncIterable<Entry>;
  /** @returns The views of a kind (see the model's folds), newest first. */
  view<View>(kind: EntityKind, query?: ViewQuery): Promise<readonly View[]>;
  /**
   * @param beginning - How the names of the groups begin, where only some are wanted: reads no others.
   * @returns The groups of views of a kind that this actor may see.
   */
  groups(kind: EntityKind, beginning?: string): Promise<readonly string[]>;
  /** @returns A function that ends the subscription. */
  subscribe(listener: (change: RecordChange) => void): () => void;
  /** Follows {@link status}. @returns A function that ends it. */
  watch(listener: (status: RecordStatus) => void): () => void;
  /**
   * Their own copy of the record, for the actor to keep: no consent is asked, so hand it to nobody else.
   *
   * @returns The whole record as JSON text: every entry this actor may see.
   */
  exportAll(): Promise<string>;
  /**
   * What may leave for one purpose: what its definition covers, while the person’s consent to it holds.
   *
   * Nothing private, nothing under a consent that is not given, refused, withdrawn, expired, disputed or to other
   * words. Rejects with a `definition-invalid` error that lists each fault of the definition.
   *
   * @param definition - A consent’s definition, as the page asks for it.
   */
  exportFor(definition: unknown): Promise<Leaving>;
  /** Adds every entry of an export, or none: rejects with an `import-refused` error that lists each fault. */
  importAll(json: string): Promise<ImportOutcome>;
  /** Deletes the record from this device, in every tab, and checks that it is gone. */
  erase(): Promise<void>;
  /** Lets go of the connection and the channel. The record cannot be used after. */
  close(): void;
}

/** What went wrong, by kind. */
export type RecordErrorCode =
  | 'quota'
  | 'aborted'
  | 'closed'
  | 'read-only'
  | 'invalid-entry'
  | 'not-allowed'
  | 'definition-invalid'
  | 'import-refused'
  | 'erase-blocked'
  | 'unavailable';

/** A failure of the record. Carries a code and the places at fault, never what somebody wrote. */
export class RecordError extends Error {
  override readonly name = 'AvecRecordError';

  constructor(
    readonly code: RecordErrorCode,
    message: string,
    readonly faults: readonly Fault[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
