/** One or more. */
export type Some<Item> = readonly [Item, ...Item[]];

/** @returns Items apart by a key: in the order given, and the keys in the order of the first of each. */
export function apart<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Some<Item>[] {
  const byKey = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const known = byKey.get(keyOf(item));
    if (known) known.push(item);
    else byKey.set(keyOf(item), [item]);
  }
  return [...byKey.values()];
}
