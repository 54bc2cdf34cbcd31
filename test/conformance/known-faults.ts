/** A promise that an element does not keep yet. */
export interface KnownFault {
  /** The check, by its name. */
  readonly check: string;
  /** Tags; all elements unless given. */
  readonly tags?: readonly string[];
  /** What would mend it. */
  readonly cure: string;
}

/** Each is checked all the same, and fails once it is mended: then it leaves this list. */
export const KNOWN_FAULTS: readonly KnownFault[] = [];
