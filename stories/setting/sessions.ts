import {
  contentHash,
  ENTRY_SCHEMA,
  formatExport,
  tourDhorizon,
  type BehalfOf,
  type Entry,
  type ItemResponse,
  type Party,
  type RatingAnswer,
  type ScaleDefinition,
} from '@avec/model';

import {goalEntries, type StoryGoal} from './goals.js';

/** What was said about a theme: a number, or why there is none. */
export type Said = number | 'declined' | 'not-applicable';

/** A session as a story tells it. */
export interface StorySession {
  readonly by: Party;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** By theme; one that is absent is unanswered. */
  readonly said: Readonly<Record<string, Said>>;
  /** Notes by theme. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly note?: string;
  readonly important?: readonly string[];
  readonly discuss?: readonly string[];
  readonly private?: boolean;
  readonly onBehalfOf?: BehalfOf;
  readonly scale?: ScaleDefinition;
  /** Another version of the scale than today's. */
  readonly version?: string;
  /** What was said instead about a theme, each without knowing of the others: on two devices at once. */
  readonly corrections?: readonly {readonly by: Party; readonly item: string; readonly said: Said}[];
  /** Whether its words were erased since. */
  readonly erased?: boolean;
}

/** Something that happened, on the time line. */
export interface StoryEvent {
  readonly by: Party;
  readonly on: string;
  readonly text: string;
}

/** What is in a record when a story begins. */
export interface StoryRecord {
  readonly sessions?: readonly StorySession[];
  readonly events?: readonly StoryEvent[];
  readonly goals?: readonly StoryGoal[];
  /** Anything else, as it is. */
  readonly entries?: readonly Entry[];
}

const ZONE = 'America/Toronto';

/** @returns The record as the text of an export. The same story gives the same text, ids and times included. */
export async function exportOf(
  subject: string,
  {sessions = [], events = [], goals = [], entries: others = []}: StoryRecord,
): Promise<string> {
  const hash = await contentHash(tourDhorizon);
  const place = (index: number, on: string): Place => ({subject, on, index});
  const entries = [
    ...sessions.flatMap((session, index) => sessionEntries(session, place(index, session.on), hash)),
    ...events.map((event, index) => eventEntry(event, place(sessions.length + index, event.on))),
    ...goalEntries(subject, goals),
    ...others,
  ];
  return formatExport({exportedAt: '2026-11-22T12:00:00.000Z', subject, entries});
}

interface Place {
  readonly subject: string;
  readonly on: string;
  readonly index: number;
}

function sessionEntries(session: StorySession, place: Place, hash: string): readonly Entry[] {
  const {by, on, scale = tourDhorizon, version = scale.version, note = '', onBehalfOf} = session;
  const record: Entry = {
    ...envelope(by, place, 0),
    entity: {kind: 'outcome', id: uuid(place, 'e')},
    act: 'record',
    audience: session.private ? 'private' : 'shared',
    ...(onBehalfOf ? {onBehalfOf} : {}),
    body: {definition: {id: scale.id, version, hash}, on, items: responses(session), note},
  };
  const {entity} = record;
  const corrections = (session.corrections ?? []).map(({by: author, item, said}, index): Entry => {
    const body = response(item, said, session);
    return {...envelope(author, place, index + 1), entity, act: 'set', parents: [record.id], body};
  });
  if (!session.erased) return [record, ...corrections];
  const body = {target: record.id};
  return [record, {...envelope(by, place, 9), entity, act: 'redact', parents: [record.id], body}];
}

function eventEntry({by, on, text}: StoryEvent, place: Place): Entry {
  return {
    ...envelope(by, place, 0),
    entity: {kind: 'annotation', id: uuid(place, 'e')},
    act: 'record',
    body: {on, text},
  };
}

function responses(session: StorySession): readonly ItemResponse[] {
  return Object.entries(session.said).map(([item, said]) => response(item, said, session));
}

function response(item: string, said: Said, {notes, important, discuss}: StorySession): ItemResponse {
  return {
    item,
    answer: answerOf(said),
    important: important?.includes(item) ?? false,
    discuss: discuss?.includes(item) ?? false,
    note: notes?.[item] ?? '',
  };
}

/** @returns An answer in the form in which it is kept. */
export function answerOf(said: Said): RatingAnswer {
  return typeof said === 'number' ? {kind: 'rated', value: said} : {kind: said};
}

function envelope(author: Party, place: Place, step: number) {
  return {
    id: uuid(place, step),
    schema: ENTRY_SCHEMA,
    subject: place.subject,
    parents: [],
    author,
    at: `${new Date(timeOf(place) + step * 60_000).toISOString()}-0000`,
    zone: ZONE,
    audience: 'shared',
  } as const;
}

/** Early afternoon in {@link ZONE}. */
function timeOf({on}: Place): number {
  return Date.parse(`${on}T18:00:00.000Z`);
}

/** A UUIDv7 with the place in the story where others have chance. */
function uuid(place: Place, of: number | 'e'): string {
  const stamp = hex(timeOf(place), 12);
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(place.index, 3)}-8000-${String(of).padStart(12, '0')}`;
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
