import {RecordError} from './record.js';

/** What is fetched later than the rest; see `reserve.ts`. */
export type Reserve = typeof import('./reserve.js');

let fetched: Promise<Reserve> | null = null;

/**
 * Fetches what a record does not need to be opened and read.
 *
 * Asked for as soon as a record is opened, so that it is there when somebody
 * saves, with or without a network by then. Where it could not be fetched, the
 * next one to ask tries again.
 */
export function fetchReserve(): Promise<Reserve> {
  fetched ??= import('./reserve.js').catch(() => {
    fetched = null;
    throw new RecordError('unavailable', 'A part of the store could not be loaded. Serve every file of the build.');
  });
  return fetched;
}
