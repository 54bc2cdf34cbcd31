const pending = new Set<Promise<unknown>>();

/** Notes work without which a story is not yet what it is meant to show. @returns The same promise. */
export function awaited<Result>(work: Promise<Result>): Promise<Result> {
  // What follows from it is drawn before it counts as done, and may note more work.
  const done: Promise<unknown> = work.then(drawn, drawn).then(() => pending.delete(done));
  pending.add(done);
  return work;
}

/** Resolves when every story in the page has its record and what was done in it before. Never rejects. */
export async function settled(): Promise<void> {
  while (pending.size > 0) await Promise.all(pending);
}

function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
