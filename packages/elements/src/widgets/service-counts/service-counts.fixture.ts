import {arnstein8, coproduction6, ENTRY_SCHEMA, uuidv7, type Entry, type EntryDraft} from '@avec/model';

/** Something that somebody wrote, found nowhere else. */
export const WORDS = 'zebra in the attic';

/** The record of one person who was on a rung, from 1 at the bottom. */
export function onRung(rung: number): readonly Entry[] {
  const definition = {id: arnstein8.id, version: arnstein8.version, hash: 'a'.repeat(64)};
  const place = {kind: 'rung', rung: `arnstein.${String(rung)}`} as const;
  const said = {definition, on: '2026-03-01', place, wish: {kind: 'unanswered'}, help: WORDS} as const;
  const entity = {kind: 'participation', id: uuidv7()} as const;
  return written({entity, act: 'record', body: {decision: uuidv7(), ...said}});
}

/** The record of one person who answered every question of the checklist so. */
export function answering(value: number): readonly Entry[] {
  const definition = {id: coproduction6.id, version: coproduction6.version, hash: 'a'.repeat(64)};
  const answers = coproduction6.questions.map(({id}) => ({question: id, answer: {kind: 'rated', value} as const}));
  const said = {definition, on: '2026-03-01', as: 'person', people: 1, answers, note: WORDS} as const;
  return written({entity: {kind: 'checklist', id: uuidv7()}, act: 'record', body: {meeting: null, ...said}});
}

/** @returns Records of so many people on each rung, from the lowest. */
export function people(...counts: readonly number[]): readonly (readonly Entry[])[] {
  return counts.flatMap((count, index) => Array.from({length: count}, () => onRung(index + 1)));
}

function written(draft: EntryDraft): readonly Entry[] {
  const subject = crypto.randomUUID();
  const entry = {
    ...{id: uuidv7(), schema: ENTRY_SCHEMA, subject, parents: [], author: {role: 'person', ref: subject}},
    ...{at: '2026-03-01T12:00:00.000Z-0000', zone: 'America/Toronto', audience: 'shared'},
    ...draft,
  };
  // A draft and its frame are an entry, whatever its kind.
  return [entry as unknown as Entry];
}
