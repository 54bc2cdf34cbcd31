/** How many people are in each cell, in order; `null` for a cell that is hidden. */
export type ShownCells = readonly (number | null)[];

/**
 * Hides every number below a minimum, zero included, and others where somebody
 * who knows how many people there are could compute a hidden one.
 *
 * That many can know: another table about the same people adds up to it. So
 * small numbers are hidden together, and such that each of them can still be
 * anything from 0 to the minimum less 1. Where they alone do not allow that,
 * the cell next to them goes too, whatever is in it: were it chosen by its
 * number, the choice would tell something.
 *
 * Examples with a minimum of 5, `·` for what is hidden. 12, 3, 20 become 12, ·, ·.
 * 2, 12, 1, 0, 20 become ·, 12, ·, ·, ·: three people in three cells cannot be 4
 * in any. 2, 12, 9, 20, 3 become ·, 12, 9, ·, ·: were it only the 2 and the 3,
 * five people in two cells could not leave one empty.
 *
 * @param cells - People in each cell; nobody is in two.
 * @param minimum - A whole number, 2 or more.
 */
export function hideSmall(cells: readonly number[], minimum: number): ShownCells {
  const hidden = cells.flatMap((people, index) => (people < minimum ? [index] : []));
  while (!isSafe(hidden, cells, minimum)) {
    const next = nextTo(hidden, cells);
    if (next === undefined) break;
    hidden.push(next);
  }
  return cells.map((people, index) => (hidden.includes(index) ? null : people));
}

/**
 * Whether what hidden cells add up to tells nothing of any of them: they can
 * all be small with one of them at either end, or cannot all be small.
 *
 * In between, who knows this rule could tell which of them are small, and how small.
 */
function isSafe(hidden: readonly number[], cells: readonly number[], minimum: number): boolean {
  const sum = hidden.reduce((people, index) => people + (cells[index] ?? 0), 0);
  const most = minimum - 1;
  if (hidden.length === 0 || sum > hidden.length * most) return true;
  return sum >= most && sum <= (hidden.length - 1) * most;
}

/** @returns The place nearest to those that are hidden, the later of two as near; `undefined` where all are hidden. */
function nextTo(hidden: readonly number[], cells: readonly number[]): number | undefined {
  const distance = (place: number): number => Math.min(...hidden.map((each) => Math.abs(each - place)));
  const others = [...cells.keys()].filter((place) => !hidden.includes(place));
  return others.sort((one, other) => distance(one) - distance(other) || other - one)[0];
}
