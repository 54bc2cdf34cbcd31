import {FOLDS, uuidv7, type Entry, type EntityView} from '@avec/model';
import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';

/** One entry with all that is written for it. */
export interface Kept {
  readonly entry: Entry;
  readonly view: EntityView;
}

/** A session of ten themes, all of them answered. */
export function sessionOf(subject: string, time: number, index: number): Entry {
  const iso = new Date(time).toISOString();
  const definition = {id: tourDhorizon.id, version: tourDhorizon.version, hash: '0'.repeat(64)};
  const items = tourDhorizon.items.map(({id}, place) => ({
    item: id,
    answer: {kind: 'rated', value: (index + place) % 11} as const,
    important: false,
    discuss: false,
    note: '',
  }));
  return {
    id: uuidv7(time),
    schema: 1,
    subject,
    entity: {kind: 'outcome', id: uuidv7(time)},
    act: 'record',
    parents: [],
    author: {role: 'person', ref: subject},
    at: `${iso}-0000`,
    zone: 'America/Toronto',
    audience: 'shared',
    body: {definition, on: iso.slice(0, 10), items, note: ''},
  };
}

/** @returns So many sessions, from a time on, so many milliseconds apart. */
export function sessions(subject: string, count: number, {from, every}: {from: number; every: number}): Entry[] {
  return Array.from({length: count}, (_, index) => sessionOf(subject, from + index * every, index));
}

/** @returns The entry with the view that is kept beside it. */
export function withView(entry: Entry): Kept {
  const view = FOLDS.outcome.fold([entry]);
  if (!view) throw new Error('A session folds to nothing.');
  return {entry, view};
}

/** @returns The file of a record with these entries. */
export function fileOf(subject: string, entries: readonly Entry[]): string {
  const exportedAt = new Date().toISOString();
  return JSON.stringify({format: 'avec-record', version: 1, exportedAt, subject, entries});
}
