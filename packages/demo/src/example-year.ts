import {
  contentHash,
  ENTRY_SCHEMA,
  formatExport,
  parseAnswer,
  type DefinitionRef,
  type Entry,
  type ItemResponse,
  type Party,
} from '@avec/model';
import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';

import {EVENTS, SESSIONS, THEMES, type ExampleEvent, type ExampleSession} from './example-story.js';
import {MARIE, type SignedIn} from './people.js';
import type {Language} from './site/page.js';

const DAY = 24 * 60 * 60 * 1000;
const ZONE = 'America/Toronto';
/** Of each day, in UTC: early afternoon in {@link ZONE}, so that the day is the same in both. */
const HOUR = 18 * 60 * 60 * 1000;

const NOT_NUMBERS: Readonly<Record<string, string>> = {'.': '', x: 'declined', n: 'not-applicable'};

/** For whom and when an example is made. */
export interface ExampleOptions {
  /** Last day of the year, `YYYY-MM-DD`. */
  readonly today: string;
  /** Id of the record it is for. */
  readonly subject: string;
  /** Language of the notes. */
  readonly language: Language;
}

/**
 * A believable year, as the text of an export.
 *
 * The same options give the same text, ids included: loading it twice adds nothing.
 */
export async function exampleYear({today, subject, language}: ExampleOptions): Promise<string> {
  const {id, version} = tourDhorizon;
  const definition = {id, version, hash: await contentHash(tourDhorizon)};
  const start = Date.parse(`${today}T00:00:00.000Z`);
  const moment = ({daysAgo}: {readonly daysAgo: number}, index: number): Moment => ({
    subject,
    language,
    time: start - daysAgo * DAY + HOUR,
    index,
  });
  const sessions = SESSIONS.map((session, index) => sessionEntry(session, moment(session, index), definition));
  const events = EVENTS.map((event, index) => eventEntry(event, moment(event, SESSIONS.length + index)));
  return formatExport({exportedAt: new Date(start).toISOString(), subject, entries: [...sessions, ...events]});
}

interface Moment {
  readonly subject: string;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Place in the story. */
  readonly index: number;
}

function sessionEntry(session: ExampleSession, moment: Moment, definition: DefinitionRef): Entry {
  const items = responses(session, moment.language);
  const body = {definition, on: dayOf(moment), items, note: session.note?.[moment.language] ?? ''};
  return {...envelope(session.by, moment), entity: {kind: 'outcome', id: uuid(moment, 'entity')}, act: 'record', body};
}

function eventEntry({text}: ExampleEvent, moment: Moment): Entry {
  const body = {on: dayOf(moment), text: text[moment.language]};
  return {...envelope(MARIE, moment), entity: {kind: 'annotation', id: uuid(moment, 'entity')}, act: 'record', body};
}

function responses(session: ExampleSession, language: Language): readonly ItemResponse[] {
  const {answers, important, discuss, notes} = session;
  const words = answers.split(/\s+/);
  return THEMES.map((item, index) => {
    const word = words[index] ?? '';
    return {
      item,
      answer: parseAnswer(NOT_NUMBERS[word] ?? word, tourDhorizon.range),
      important: important?.includes(item) ?? false,
      discuss: discuss?.includes(item) ?? false,
      note: notes?.[item]?.[language] ?? '',
    };
  }).filter(isSomething);
}

// The format leaves out what nothing was said about.
function isSomething({answer, important, discuss, note}: ItemResponse): boolean {
  return answer.kind !== 'unanswered' || important || discuss || note !== '';
}

function envelope({ref, role, firstName}: SignedIn, moment: Moment) {
  const author: Party = {role, ref, name: firstName};
  return {
    id: uuid(moment, 'entry'),
    schema: ENTRY_SCHEMA,
    subject: moment.subject,
    parents: [],
    author,
    at: `${new Date(moment.time).toISOString()}-0000`,
    zone: ZONE,
    audience: 'shared',
  } as const;
}

function dayOf({time}: Moment): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** A UUIDv7 with the place in the story where others have chance. */
function uuid({time, index}: Moment, of: 'entry' | 'entity'): string {
  const stamp = hex(time, 12);
  const tail = of === 'entry' ? '000000000000' : 'eeeeeeeeeeee';
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(index, 3)}-8000-${tail}`;
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
