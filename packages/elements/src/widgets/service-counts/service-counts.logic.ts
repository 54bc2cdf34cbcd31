import {localized, type ChecklistCounts, type CountedCells, type LadderCounts, type ServiceCounts} from '@avec/model';

import type {Counted} from './counted-source.js';

/** One row of a table: what it is, and how many people. */
export interface CountRow {
  readonly label: string;
  /** A second, smaller word; empty for none. */
  readonly term: string;
  /** `null` for a number that is hidden. */
  readonly people: number | null;
  /** Share of the longest bar of its table, 0 to 1; 0 where the number is hidden. */
  readonly length: number;
}

/** Numbers of people under one heading. */
export interface CountTable {
  readonly id: string;
  readonly title: string;
  /** A line under the title; empty for none. */
  readonly line: string;
  readonly rows: readonly CountRow[];
  /** `null` where a number is hidden. */
  readonly total: number | null;
}

/** Tables that have something to show, and the names of those that have not. */
export interface CountTables {
  readonly tables: readonly CountTable[];
  readonly without: readonly string[];
}

/** @returns A table for each ladder, its top rung first. */
export function ladderTables({ladders}: ServiceCounts, counted: Counted, language: string): CountTables {
  return sorted(ladders.flatMap((counts) => ladderTable(counts, counted, language)));
}

/** @returns A table for each principle of each checklist, the highest answer first. */
export function principleTables({checklists}: ServiceCounts, counted: Counted, language: string): CountTables {
  return sorted(checklists.flatMap((counts) => checklistTables(counts, counted, language)));
}

function ladderTable(counts: LadderCounts, {ladders}: Counted, language: string): readonly CountTable[] {
  const ladder = ladders.find(({id, version}) => id === counts.id && version === counts.version);
  if (!ladder) return [];
  const rows = rowsOf(counts, ({rung}) => {
    const {label, term} = ladder.rungs.find(({id}) => id === rung) ?? {label: {}};
    return {label: localized(label, language), term: term ? localized(term, language) : ''};
  });
  return [{id: ladder.id, title: localized(ladder.title, language), line: '', rows, total: counts.total}];
}

function checklistTables(counts: ChecklistCounts, {checklists}: Counted, language: string): readonly CountTable[] {
  const checklist = checklists.find(({id, version}) => id === counts.id && version === counts.version);
  if (!checklist) return [];
  return counts.principles.map((principle) => {
    const {label = {}, line = {}} = checklist.principles.find(({id}) => id === principle.principle) ?? {};
    const rows = rowsOf(principle, ({value}) => ({
      label: localized(checklist.anchors.find((anchor) => anchor.value === value)?.label ?? {}, language),
      term: '',
    }));
    const id = `${checklist.id}-${principle.principle}`;
    return {id, title: localized(label, language), line: localized(line, language), rows, total: principle.total};
  });
}

function rowsOf<Cell>(
  {cells}: CountedCells<Cell>,
  name: (cell: Cell) => Pick<CountRow, 'label' | 'term'>,
): readonly CountRow[] {
  const most = Math.max(...cells.map(({people}) => people ?? 0), 1);
  return [...cells].reverse().map((cell) => ({
    ...name(cell),
    people: cell.people,
    length: (cell.people ?? 0) / most,
  }));
}

function sorted(all: readonly CountTable[]): CountTables {
  const hasNumber = ({rows}: CountTable): boolean => rows.some(({people}) => people !== null);
  return {tables: all.filter(hasNumber), without: all.filter((table) => !hasNumber(table)).map(({title}) => title)};
}
