/** How long to wait before going on without an answer, in milliseconds. */
export interface Patience {
  /** For the database to open. */
  readonly open: number;
  /** For the other tabs to let go of a database that is being erased. */
  readonly erase: number;
}

/** Long enough for a slow disk, short enough for a person who is waiting. */
export const PATIENCE: Patience = {open: 5000, erase: 5000};

/** No answer came in time. It may still come. */
export class UnansweredError extends Error {
  override readonly name = 'AvecUnansweredError';
}

/** @returns What `promise` gives; rejects with an {@link UnansweredError} after `milliseconds`. */
export async function within<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new UnansweredError());
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
