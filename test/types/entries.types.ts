import {
  ENTITY_KINDS,
  isEntry,
  ROLES,
  type AnnotationBody,
  type Bodies,
  type Entry,
  type EntityKind,
  type EntryDraft,
  type OutcomeRecordBody,
  type OutcomeSetBody,
  type RatingAnswer,
  type Role,
} from '@avec/model';

import {fits, holds, is, type Same} from './statements.js';

// Never run: the compiler reads it with the rest, and that is the test.

const ANSWERED: OutcomeRecordBody = {
  definition: {id: 'sleep', version: '1', hash: ''},
  on: '2026-03-02',
  items: [{item: 'sleep', answer: {kind: 'rated', value: 4}, important: false, discuss: false, note: ''}],
  note: '',
};

export function everyKindHasBodies(): void {
  holds<Same<EntityKind, keyof Bodies>>();
  fits<readonly EntityKind[]>(ENTITY_KINDS);
  fits<readonly Role[]>(ROLES);
}

export function entriesAreNarrowed(entry: Entry): void {
  if (isEntry(entry, 'outcome', 'record')) {
    fits<OutcomeRecordBody>(entry.body);
    // @ts-expect-error What happened is told by annotations.
    fits<unknown>(entry.body.text);
  }
  if (isEntry(entry, 'outcome', 'set')) fits<OutcomeSetBody>(entry.body);
  if (isEntry(entry, 'annotation', 'record')) fits<AnnotationBody>(entry.body);
  if (isEntry(entry, 'annotation', 'redact')) is<string>()(entry.body.target);

  // @ts-expect-error There is no entry of that kind.
  isEntry(entry, 'diagnosis', 'record');
  // @ts-expect-error There is no such act.
  isEntry(entry, 'outcome', 'delete');
  // @ts-expect-error A body is known only once the kind and the act are.
  fits<unknown>(entry.body.items);
  // @ts-expect-error What was written is never changed.
  entry.body = ANSWERED;
}

export function draftsFitTheirBodies(): void {
  const entity = {kind: 'outcome', id: 'o-1'} as const;
  const right: EntryDraft = {entity, act: 'record', body: ANSWERED};
  const takenBack: EntryDraft = {entity, act: 'withdraw', body: {}};
  // @ts-expect-error That is the body of an annotation.
  const otherBody: EntryDraft = {entity, act: 'record', body: {on: '2026-03-02', text: 'Moved house'}};
  // @ts-expect-error There is no such act.
  const otherAct: EntryDraft = {entity, act: 'delete', body: {}};
  // @ts-expect-error What is taken back says nothing more.
  const sayingMore: EntryDraft = {entity, act: 'withdraw', body: {why: 'I changed my mind'}};
  // @ts-expect-error The record gives the author, so that nobody writes as somebody else.
  const asSomebody: EntryDraft = {...right, author: {role: 'person', ref: 'p-2'}};
  // @ts-expect-error It is for its author alone, or for all.
  const forSome: EntryDraft = {...right, audience: 'team'};
  fits<unknown>(takenBack, otherBody, otherAct, sayingMore, asSomebody, forSome);
}

export function answersAreNoNumbers(): void {
  const answers: readonly RatingAnswer[] = [
    {kind: 'unanswered'},
    {kind: 'rated', value: 0},
    {kind: 'not-applicable'},
    {kind: 'declined'},
  ];
  // @ts-expect-error Silence is not a number.
  const silence: RatingAnswer = {kind: 'unanswered', value: 0};
  // @ts-expect-error A rating has a value.
  const rating: RatingAnswer = {kind: 'rated'};
  fits<unknown>(answers, silence, rating);
}
