import type {Linked} from './heads.js';

/**
 * Who follows whom in a set of entries, worked out once for as many questions
 * as it takes: one bit for each pair.
 *
 * Says the same as {@link heads}, which walks anew for every question.
 */
export class Ancestry<Item extends Linked> {
  /** The items, each after all that it follows. Where they follow each other in a circle, in no order. */
  readonly order: readonly Item[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #pasts: readonly Uint32Array[];

  /** @param items - Each id once. */
  constructor(items: readonly Item[]) {
    const {order, hasCircle} = parentsFirst(items);
    this.order = order;
    this.#places = new Map(order.map(({id}, place) => [id, place]));
    const words = Math.ceil(order.length / 32);
    this.#pasts = order.map(() => new Uint32Array(words));
    // One pass does for all but circles, round which a past has to be carried until nothing is added.
    for (let isGrowing = true; isGrowing; isGrowing = this.#grow() && hasCircle);
  }

  /** Whether one item follows another, directly or through others. One in a circle follows itself. */
  follows(later: string, earlier: string): boolean {
    const [place, bit] = [this.#places.get(later), this.#places.get(earlier)];
    if (place === undefined || bit === undefined) return false;
    return (((this.#pasts[place]?.[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  /** Whether an item follows itself, as no honest device writes. */
  isInCircle(id: string): boolean {
    return this.follows(id, id);
  }

  /** @returns Those that no other of the set follows; those in a circle count as one. */
  heads<Each extends {readonly id: string}>(set: readonly Each[]): readonly Each[] {
    // From the end: what follows the most mostly comes last.
    return set.filter(({id}) => !set.findLast((other) => this.isAfter(other.id, id)));
  }

  /** Whether one item follows another, and not the other way round too. */
  isAfter(later: string, earlier: string): boolean {
    return this.follows(later, earlier) && !this.follows(earlier, later);
  }

  /** @returns Whether any past has grown. */
  #grow(): boolean {
    let hasGrown = false;
    for (const [place, {parents}] of this.order.entries()) {
      const past = this.#pasts[place];
      for (const parent of parents) {
        const bit = this.#places.get(parent);
        if (past && bit !== undefined && this.#join(past, bit)) hasGrown = true;
      }
    }
    return hasGrown;
  }

  #join(past: Uint32Array, bit: number): boolean {
    let hasGrown = false;
    const add = (word: number, bits: number): void => {
      const before = past[word] ?? 0;
      const after = (before | bits) >>> 0;
      if (after === before) return;
      past[word] = after;
      hasGrown = true;
    };
    add(bit >>> 5, 1 << (bit & 31));
    for (const [word, bits] of this.#pasts[bit]?.entries() ?? []) if (bits !== 0) add(word, bits);
    return hasGrown;
  }
}

/** Sorts items so that each comes after those it follows. Walks without recursion: a chain may be long. */
function parentsFirst<Item extends Linked>(items: readonly Item[]) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const states = new Map<string, 'open' | 'done'>();
  const order: Item[] = [];
  let hasCircle = false;
  const walk: {readonly item: Item; next: number}[] = [];
  const enter = (item: Item): void => {
    states.set(item.id, 'open');
    walk.push({item, next: 0});
  };
  for (const start of items) {
    if (!states.has(start.id)) enter(start);
    for (let step = walk.at(-1); step; step = walk.at(-1)) {
      const parentId = step.item.parents[step.next++];
      const parent = parentId === undefined ? undefined : byId.get(parentId);
      if (parentId === undefined) {
        states.set(step.item.id, 'done');
        order.push(step.item);
        walk.pop();
      } else if (states.get(parentId) === 'open') hasCircle = true;
      else if (parent && !states.has(parentId)) enter(parent);
    }
  }
  return {order, hasCircle};
}
