import {arnstein8, coproduction6, ENTRY_SCHEMA, type Entry} from '@avec/model';

import {idOf} from './meetings.js';

/** Records of people: so many on each rung of a ladder, from the lowest, and so many who answer a checklist so, from 0. */
export function recordsOf(rungs: readonly number[], answers: readonly number[] = []): readonly (readonly Entry[])[] {
  const on = '2026-09-10';
  const refOf = ({id, version}: {readonly id: string; readonly version: string}) => ({
    id,
    version,
    hash: 'a'.repeat(64),
  });
  const places = each(rungs).map((place, index) => {
    const rung = {kind: 'rung', rung: arnstein8.rungs[place]?.id ?? ''} as const;
    const said = {definition: refOf(arnstein8), on, place: rung, wish: {kind: 'unanswered'}, help: ''} as const;
    return record('participation', index, {decision: idOf('decision'), ...said});
  });
  const checks = each(answers).map((value, index) => {
    const responses = coproduction6.questions.map(({id}) => ({question: id, answer: {kind: 'rated', value}}));
    const said = {definition: refOf(coproduction6), on, as: 'person', people: 1, answers: responses, note: ''};
    return record('checklist', index, {meeting: null, ...said});
  });
  return [...places, ...checks];
}

/** @returns Each place as often as there are people at it. */
function each(counts: readonly number[]): readonly number[] {
  return counts.flatMap((count, place) => Array.from({length: count}, () => place));
}

function record(kind: 'participation' | 'checklist', index: number, body: object): readonly Entry[] {
  const name = `${kind} ${String(index)}`;
  const subject = idOf(`subject ${name}`);
  const entry = {
    ...{id: idOf(`entry ${name}`), schema: ENTRY_SCHEMA, subject, entity: {kind, id: idOf(name)}, act: 'record'},
    ...{parents: [], author: {role: 'person', ref: subject}, at: '2026-09-10T18:00:00.000Z-0000'},
    ...{zone: 'America/Toronto', audience: 'shared', body},
  };
  // Written here in the form of its kind.
  return [entry as unknown as Entry];
}
