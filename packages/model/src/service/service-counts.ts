import {hideSmall} from './hide-small.js';
import {latestChecklist, latestParticipation} from './latest.js';
import {principleScores} from '../coproduction/principle-scores.js';
import type {ChecklistDefinition} from '../definition/checklist.js';
import type {LadderDefinition} from '../definition/ladder.js';
import type {Entry} from '../entry/entry.js';
import {rungOf} from '../participation/participation.js';

/** The fewest people that are ever counted together. Portals can ask for more and never for less. */
export const SMALLEST_COUNT = 5;

/** How many people are where. */
export interface CountedCells<Cell> {
  readonly cells: readonly (Cell & {
    /** `null` for a number that is hidden: too small, or it would give away one that is. Never zero. */
    readonly people: number | null;
  })[];
  /** All of them; `null` where a number is hidden. */
  readonly total: number | null;
}

/** How many people are on each rung of a ladder. */
export interface LadderCounts extends CountedCells<{readonly rung: string}> {
  readonly id: string;
  readonly version: string;
}

/** How many people see a principle at each point. */
export interface PrincipleCounts extends CountedCells<{readonly value: number}> {
  /** Id of the principle. */
  readonly principle: string;
}

/** How many people see each principle at each point. */
export interface ChecklistCounts {
  readonly id: string;
  readonly version: string;
  readonly principles: readonly PrincipleCounts[];
}

/** What a manager sees of a service: numbers, and never a small one. */
export interface ServiceCounts {
  readonly minimum: number;
  readonly ladders: readonly LadderCounts[];
  readonly checklists: readonly ChecklistCounts[];
}

/** What is counted, and how small a number may be. */
export interface ServiceCountsOptions {
  readonly ladders: readonly Pick<LadderDefinition, 'id' | 'version' | 'rungs'>[];
  readonly checklists: readonly Pick<
    ChecklistDefinition,
    'id' | 'version' | 'principles' | 'questions' | 'range' | 'anchors'
  >[];
  /** The fewest people that are counted together: {@link SMALLEST_COUNT}, or more. */
  readonly minimum?: number;
}

/**
 * Counts people, for managers: on which rung each was, as they last said
 * themselves, and how each last saw each principle, to the nearest point. No
 * words, nobody's name, nothing private, and no view of anybody else.
 *
 * Numbers below the minimum are hidden, and as many others as it takes that
 * none can be computed, not even by somebody who knows how many people there
 * are: see {@link hideSmall}. Counts of two days told one after the other do
 * tell what one person changed; publish them rarely.
 *
 * @param records - The entries of each person's record, one list a person.
 * @throws RangeError for a minimum that is no whole number, or below {@link SMALLEST_COUNT}.
 */
export function serviceCounts(
  records: readonly (readonly Entry[])[],
  {ladders, checklists, minimum = SMALLEST_COUNT}: ServiceCountsOptions,
): ServiceCounts {
  if (!Number.isInteger(minimum) || minimum < SMALLEST_COUNT) {
    throw new RangeError(`The minimum must be a whole number, ${SMALLEST_COUNT} or more.`);
  }
  return {
    minimum,
    ladders: ladders.map((ladder) => ladderCounts(ladder, records, minimum)),
    checklists: checklists.map((checklist) => checklistCounts(checklist, records, minimum)),
  };
}

function ladderCounts(
  ladder: ServiceCountsOptions['ladders'][number],
  records: readonly (readonly Entry[])[],
  minimum: number,
): LadderCounts {
  const places = records.map((entries) => {
    const view = latestParticipation(entries, ladder);
    return view && rungOf(view.place);
  });
  const {id, version, rungs} = ladder;
  const cells = rungs.map((rung) => ({cell: {rung: rung.id}, people: count(places, rung.id)}));
  return {id, version, ...counted(cells, minimum)};
}

function checklistCounts(
  checklist: ServiceCountsOptions['checklists'][number],
  records: readonly (readonly Entry[])[],
  minimum: number,
): ChecklistCounts {
  const points = checklist.anchors.map(({value}) => value).toSorted((one, other) => one - other);
  const scores = records.map((entries) => {
    const view = latestChecklist(entries, checklist);
    return view ? principleScores(checklist, view.answers) : [];
  });
  const principles = checklist.principles.map((principle, index): PrincipleCounts => {
    const near = scores.map((each) => nearest(points, each[index]?.mean ?? null));
    const cells = points.map((value) => ({cell: {value}, people: count(near, value)}));
    return {principle: principle.id, ...counted(cells, minimum)};
  });
  return {id: checklist.id, version: checklist.version, principles};
}

function counted<Cell>(
  cells: readonly {readonly cell: Cell; readonly people: number}[],
  minimum: number,
): CountedCells<Cell> {
  const numbers = cells.map(({people}) => people);
  const shown = hideSmall(numbers, minimum);
  return {
    cells: cells.map(({cell}, index) => ({...cell, people: shown[index] ?? null})),
    total: shown.includes(null) ? null : numbers.reduce((sum, people) => sum + people, 0),
  };
}

function count<Place>(places: readonly Place[], place: Place): number {
  return places.filter((each) => each === place).length;
}

/** @returns The point nearest to a score, the higher of two as near; `null` for no score. */
function nearest(points: readonly number[], score: number | null): number | null {
  if (score === null || points.length === 0) return null;
  return points.reduce((best, point) => (Math.abs(point - score) <= Math.abs(best - score) ? point : best));
}
