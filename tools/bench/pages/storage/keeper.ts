import type {Kept} from './entries.js';

/** Entries from a time until another. */
export interface Range {
  readonly since: string;
  readonly until: string;
}

/** Something that keeps a record in IndexedDB. Each keeps the same rows in the same tables, and has the disk acknowledge them. */
export interface Keeper {
  open(): Promise<void>;
  /** Keeps one entry. Resolves when it is durable. */
  save(kept: Kept): Promise<void>;
  /** Gets ready to keep many in one transaction. @returns What keeps them, and resolves when they are durable. */
  bulk(kept: readonly Kept[]): () => Promise<void>;
  /** @returns How many entries are in the range, once all are read. */
  read(range: Range): Promise<number>;
}

/** Tables that a new entry is written to. */
export const WRITTEN = ['entries', 'views', 'meta'];

/** The row that tells of the whole log, as it is after an entry. */
export function logRow({entry}: Kept): {name: string; count: number; last: string; clock: string; folds: object} {
  return {name: 'log', count: 1, last: entry.id, clock: entry.at, folds: {outcome: 1}};
}

/** Ends of a range in the index by kind and time. */
export function endsOf({since, until}: Range): [string[], string[]] {
  return [
    ['outcome', since],
    ['outcome', until],
  ];
}
