/** A thing that names the things it follows. */
export interface Linked {
  readonly id: string;
  /** Ids of those it follows directly. */
  readonly parents: readonly string[];
}

/**
 * The last words: those that no other of the set follows.
 *
 * More than one means that their authors knew nothing of each other. Entries
 * that name each other as parents, which no honest device writes, count as
 * one, so that a set that is not empty always has a head.
 *
 * @param set - Those to choose from.
 * @param all - Everything through which one may follow another; the set itself by default.
 */
export function heads<Item extends Linked>(set: readonly Item[], all: readonly Linked[] = set): readonly Item[] {
  const parents = new Map(all.map(({id, parents}) => [id, parents]));
  const last = new Map(set.map((item) => [item.id, item]));
  for (const {id} of set) {
    // What follows this one follows also all that this one follows.
    if (!last.has(id)) continue;
    const past = ancestors(id, parents);
    const inCircle = past.has(id);
    for (const earlier of past) {
      if (!inCircle || !ancestors(earlier, parents).has(id)) last.delete(earlier);
    }
  }
  return [...last.values()];
}

function ancestors(id: string, parents: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const open = [...(parents.get(id) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(parents.get(next) ?? []));
  }
  return found;
}
