/** Something that does not work yet with what a server sends. */
export interface KnownFault {
  /** The title of the spec. */
  readonly title: string;
  /** Tags; all elements unless given. */
  readonly tags?: readonly string[];
  /** What would mend it. */
  readonly cure: string;
}

/** Each is tried all the same, and fails once it is mended: then it leaves this list. */
export const KNOWN_FAULTS: readonly KnownFault[] = [];

/** Whether a spec of an element is known to fail. */
export function isKnown(title: string, tag: string): boolean {
  return KNOWN_FAULTS.some((fault) => fault.title === title && (fault.tags?.includes(tag) ?? true));
}

/**
 * Describes what must hold for an element; where it is known not to hold, that it still does not.
 *
 * @param title - What follows “it”.
 */
export function itMust(title: string, tag: string, hold: () => Promise<void>): void {
  if (!isKnown(title, tag)) {
    it(title, hold);
    return;
  }
  it(`${title} (not yet)`, async () => {
    const isMended = await hold().then(
      () => true,
      () => false,
    );
    if (isMended) throw new Error('This is mended: take it out of test/ssr/known-faults.ts.');
  });
}
