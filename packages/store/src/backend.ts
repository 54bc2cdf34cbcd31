import type {EntityView, Entry, EntityKind} from '@avec/model';

import type {Mark} from './sentinel.js';

/** One part of a draft, as it is kept. */
export interface DraftRow {
  readonly author: string;
  readonly key: string;
  readonly part: string;
  readonly value: unknown;
  /** When it was written: ISO time. */
  readonly at: string;
}

/** What is known of the log as a whole. */
export interface LogRow extends Mark {
  /** Always `log`: there is one row. */
  readonly name: 'log';
  /** Last time given by the hybrid clock. */
  readonly clock: string;
  /** Version of the fold that each kind's views were made with. */
  readonly folds: Readonly<Partial<Record<EntityKind, number>>>;
}

/** What each table holds. */
export interface Tables {
  readonly entries: Entry;
  /** Newest view of each entity, so that no screen needs the whole log. */
  readonly views: EntityView;
  readonly drafts: DraftRow;
  readonly meta: LogRow;
}

/** Name of a table. */
export type Table = keyof Tables;

/** Path of each part of a key inside a row. */
export type KeyPath = readonly string[];

/** How each table is ordered: by its key, and by its indexes. All parts of all keys are strings; no two rows share one. */
export const LAYOUT = {
  entries: {
    key: ['id'],
    indexes: {
      byAt: ['at', 'id'],
      byKindAt: ['entity.kind', 'at', 'id'],
      byEntity: ['entity.kind', 'entity.id', 'id'],
    },
  },
  views: {
    key: ['kind', 'id'],
    indexes: {
      byKind: ['kind', 'order', 'id'],
      byGroup: ['kind', 'group', 'order', 'id'],
    },
  },
  drafts: {key: ['author', 'key', 'part'], indexes: {}},
  meta: {key: ['name'], indexes: {}},
} as const satisfies Record<Table, {readonly key: KeyPath; readonly indexes: Readonly<Record<string, KeyPath>>}>;

/** Name of an ordering of a table; `key` for its own key. */
export type Ordering<Name extends Table> = 'key' | keyof (typeof LAYOUT)[Name]['indexes'];

/** A key, or the beginning of one. */
export type Key = readonly string[];

/** @returns The text that comes right after another: there is none between the two. */
export function next(text: string): string {
  return `${text}\0`;
}

/** Which rows to list. Keys compare part by part; a beginning comes before everything that continues it. */
export interface Listing {
  /** What the key begins with. */
  readonly within?: Key;
  /** Continues `within`: rows at or after it. */
  readonly from?: Key;
  /** Continues `within`: rows before it. */
  readonly until?: Key;
  readonly order?: 'oldest' | 'newest';
  readonly limit?: number;
}

/** Rows as one transaction sees them. */
export interface Rows {
  get<Name extends Table>(table: Name, key: Key): Promise<Tables[Name] | undefined>;
  list<Name extends Table>(table: Name, ordering: Ordering<Name>, listing: Listing): Promise<Tables[Name][]>;
}

/** Rows that can be changed. A change that fails fails the transaction; nobody waits for it alone. */
export interface WritableRows extends Rows {
  put<Name extends Table>(table: Name, row: Tables[Name]): void;
  delete(table: Table, key: Key): void;
}

/**
 * Where the rows are kept.
 *
 * Everything that is true of a record whatever it is kept in is written once,
 * above this.
 */
export interface Backend {
  /** Reads one consistent state. `work` waits for nothing but rows. */
  read<Result>(tables: readonly Table[], work: (rows: Rows) => Promise<Result>): Promise<Result>;
  /**
   * Writes all or nothing. `work` waits for nothing but rows, and may be run
   * once more when the connection was lost.
   *
   * @returns What `work` gave, once it is durable.
   */
  write<Result>(tables: readonly Table[], work: (rows: WritableRows) => Promise<Result>): Promise<Result>;
  /** Lets go until the next use. */
  rest(): void;
  /** Lets go for good. */
  close(): void;
}
