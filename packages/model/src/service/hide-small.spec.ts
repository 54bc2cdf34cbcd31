import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {hideSmall, type ShownCells} from './hide-small.js';

/** What is shown of a table: `·` for a hidden cell. */
function shown(cells: readonly number[], minimum = 5): string {
  return hideSmall(cells, minimum)
    .map((people) => people ?? '·')
    .join(' ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** @returns Every way to put so many people into so many cells. */
function* ways(people: number, cells: number): Generator<readonly number[]> {
  if (cells === 0) {
    if (people === 0) yield [];
    return;
  }
  for (let first = 0; first <= people; first++)
    for (const rest of ways(people - first, cells - 1)) yield [first, ...rest];
}

/**
 * Whether a hidden cell can be some number, for an attacker who knows what is
 * shown and how many people there are. Adds up, and uses none of our rules.
 */
function canBe(number: number, table: ShownCells, people: number): boolean {
  const hidden = table.filter((cell) => cell === null).length;
  const left = people - sum(table.map((cell) => cell ?? 0)) - number;
  return hidden === 1 ? left === 0 : left >= 0;
}

/** @returns All that a hidden cell can be for who knows, besides, by which rule cells are hidden. */
function couldBe(place: number, table: ShownCells, people: number, minimum: number): ReadonlySet<number> {
  const hidden = [...table.keys()].filter((index) => table[index] === null);
  const found = new Set<number>();
  for (const way of ways(people - sum(table.map((cell) => cell ?? 0)), hidden.length)) {
    const cells = table.map((cell, index) => cell ?? way[hidden.indexOf(index)] ?? 0);
    if (JSON.stringify(hideSmall(cells, minimum)) === JSON.stringify(table)) found.add(cells[place] ?? 0);
  }
  return found;
}

const table = fc.array(fc.oneof(fc.nat({max: 6}), fc.nat({max: 40})), {minLength: 2, maxLength: 8});

describe('hideSmall', () => {
  it('shows what is large enough, and exactly large enough', () => {
    expect(shown([5, 12, 40])).to.equal('5 12 40');
    expect(shown([])).to.equal('');
  });

  it('hides small numbers and none, at the minimum less one too', () => {
    expect(shown([0, 4, 12, 4, 0, 20])).to.equal('· · 12 · · 20');
    expect(shown([3, 3, 3], 3)).to.equal('3 3 3');
  });

  it('hides a neighbour with a number that would be alone, or known from the sum', () => {
    expect(shown([12, 3, 20])).to.equal('12 · ·');
    expect(shown([12, 20, 3])).to.equal('12 · ·');
    expect(shown([2, 12, 1, 0, 20])).to.equal('· 12 · · ·');
    expect(shown([2, 12, 9, 20, 3])).to.equal('· 12 9 · ·');
    expect(shown([0, 0, 0, 30])).to.equal('· · · ·');
    expect(shown([3, 1])).to.equal('· ·');
  });

  it('leaves every hidden cell anything from 0 to the minimum less 1, even for who knows how many people there are', () => {
    fc.assert(
      fc.property(table, fc.integer({min: 2, max: 7}), (cells, minimum) => {
        const told = hideSmall(cells, minimum);
        const people = sum(cells);
        // Where nothing at all is shown, nobody can know how many people there are but by counting them.
        if (told.every((cell) => cell === null) && people < minimum - 1) return;
        for (const [place, cell] of told.entries()) {
          if (cell !== null) {
            expect(cell).to.be.at.least(minimum).and.to.equal(cells[place]);
            continue;
          }
          for (let number = 0; number < minimum; number++) expect(canBe(number, told, people)).to.equal(true);
        }
      }),
      {numRuns: 2_000},
    );
  });

  it('lets nobody compute a small number from two tables about the same people', () => {
    const split = fc.array(fc.tuple(fc.nat({max: 4}), fc.nat({max: 2})), {maxLength: 60});
    fc.assert(
      fc.property(split, fc.integer({min: 2, max: 6}), (people, minimum) => {
        const count = (side: 0 | 1, cells: number): readonly number[] =>
          Array.from({length: cells}, (_, cell) => people.filter((person) => person[side] === cell).length);
        const tables = [hideSmall(count(0, 5), minimum), hideSmall(count(1, 3), minimum)];
        const known = tables.filter((told) => !told.includes(null)).map((told) => sum(told.map((cell) => cell ?? 0)));
        for (const total of known) {
          expect(total).to.equal(people.length);
          for (const told of tables.filter((each) => each.includes(null))) {
            for (let number = 0; number < minimum; number++) expect(canBe(number, told, total)).to.equal(true);
          }
        }
      }),
      {numRuns: 2_000},
    );
  });

  it('narrows no small number even for who knows the rule, and how many people there are', () => {
    const small = fc.array(fc.nat({max: 7}), {minLength: 2, maxLength: 4});
    fc.assert(
      fc.property(small, fc.integer({min: 2, max: 4}), (cells, minimum) => {
        const told = hideSmall(cells, minimum);
        if (told.every((cell) => cell === null)) return;
        for (const [place, people] of cells.entries()) {
          if (people >= minimum) continue;
          const could = couldBe(place, told, sum(cells), minimum);
          expect([...could], JSON.stringify({cells, told})).to.include.members([...Array(minimum).keys()]);
        }
      }),
      {numRuns: 1_000},
    );
  });
});
