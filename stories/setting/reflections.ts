import {
  arnstein8,
  ENTRY_SCHEMA,
  type Audience,
  type Entry,
  type ReflectedWay,
  type ReflectionBody,
  type ReflectionSubject,
  type Role,
} from '@avec/model';

import {partyIn} from './people.js';

/** What was done in one way; what is absent was not said. */
export type StoryWay = Pick<ReflectedWay, 'way'> & Partial<ReflectedWay>;

/** A worksheet as a story tells it. */
export interface StoryReflection {
  readonly by: Role;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly about?: ReflectionSubject;
  readonly shared?: true;
  /** Name of the decision it is about. */
  readonly decision?: string;
  readonly ways?: readonly StoryWay[];
  readonly most?: string;
  readonly towards?: string;
  readonly skills?: string;
  readonly support?: string;
  /** What the habit was called instead, on two devices at once. */
  readonly otherwise?: readonly string[];
  /** Whether its words were erased since. */
  readonly erased?: true;
}

/** @returns Worksheets, and the decisions they are about, as entries: the same story gives the same entries. */
export function reflectionEntries(subject: string, sheets: readonly StoryReflection[]): readonly Entry[] {
  const decisions = [...new Set(sheets.flatMap(({decision}) => decision ?? []))];
  return [
    ...decisions.map((title, index) => decisionEntry(subject, title, index)),
    ...sheets.flatMap((sheet, index) => sheetEntries(subject, sheet, {place: index, decisions})),
  ];
}

function decisionEntry(subject: string, title: string, index: number): Entry {
  return {
    ...envelope(subject, 'person', '2026-03-01', 90 + index),
    entity: {kind: 'decision', id: decisionId(index)},
    act: 'record',
    audience: 'shared',
    parents: [],
    body: {title},
  };
}

interface Place {
  readonly place: number;
  readonly decisions: readonly string[];
}

function sheetEntries(subject: string, sheet: StoryReflection, {place, decisions}: Place): readonly Entry[] {
  const {by, on, shared, otherwise = [], erased} = sheet;
  const body = bodyOf(sheet, decisions);
  const entity = {kind: 'reflection', id: uuid(place, 0)} as const;
  const audience: Audience = shared ? 'shared' : 'private';
  const stamp = (step: number) => ({...envelope(subject, by, on, place * 10 + step), entity, audience});
  const record = {...stamp(1), act: 'record', parents: [], body} as const;
  const changes = otherwise.map(
    (most, index) => ({...stamp(2 + index), act: 'set', parents: [record.id], body: {...body, most}}) as const,
  );
  const erasure = {...stamp(9), act: 'redact', parents: [record.id], body: {target: record.id}} as const;
  return [record, ...changes, ...(erased ? [erasure] : [])];
}

function bodyOf(sheet: StoryReflection, decisions: readonly string[]): ReflectionBody {
  const {on, about = 'practice', decision, ways = [], most = '', towards = '', skills = '', support = ''} = sheet;
  return {
    definition: {id: arnstein8.id, version: arnstein8.version, hash: 'a'.repeat(64)},
    about,
    decision: decision === undefined ? null : decisionId(decisions.indexOf(decision)),
    on,
    ways: ways.map((way) => ({did: '', doing: '', rung: null, came: '', better: '', ...way})),
    most,
    towards,
    skills,
    support,
  };
}

function envelope(subject: string, by: Role, on: string, index: number) {
  return {
    id: uuid(index, 1),
    schema: ENTRY_SCHEMA,
    subject,
    author: partyIn(by, subject),
    at: `${on}T18:00:${String(index % 60).padStart(2, '0')}.000Z-0000`,
    zone: 'America/Toronto',
  } as const;
}

function decisionId(index: number): string {
  return uuid(index, 2);
}

/** A UUIDv7 with the place in the story where others have chance. */
function uuid(index: number, of: number): string {
  return `019b0000-0000-7000-8${String(of).padStart(3, '0')}-${String(index).padStart(12, '0')}`;
}
