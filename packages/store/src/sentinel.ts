/** What the record held when it was last written to. */
export interface Mark {
  readonly count: number;
  /** Id of the entry that was written last. */
  readonly last: string;
}

/**
 * Remembers outside the database how much the database holds.
 *
 * A browser may give back an empty database where there was a full one, without
 * any error. An empty record then looks like a person who never said anything;
 * this note is how the difference is seen. It holds a number and an id.
 */
export class Sentinel {
  readonly #key: string;

  /** @param key - Name of the database it watches over. */
  constructor(key: string) {
    this.#key = key;
  }

  /** @returns The note, or `null` where there is none or none may be kept. */
  read(): Mark | null {
    const [count, last] = (attempt(() => localStorage.getItem(this.#key)) ?? '').split(' ');
    return count && last ? {count: Number(count), last} : null;
  }

  write({count, last}: Mark): void {
    attempt(() => localStorage.setItem(this.#key, `${count} ${last}`));
  }

  clear(): void {
    attempt(() => localStorage.removeItem(this.#key));
  }
}

// Where localStorage is refused or full there is no sentinel, and everything else works.
function attempt<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}
