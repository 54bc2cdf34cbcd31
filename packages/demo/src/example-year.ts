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
import {coproduction6} from '@avec/model/definitions/coproduction-6';
import {doing3} from '@avec/model/definitions/doing-3';
import {tourDhorizon} from '@avec/model/definitions/tour-dhorizon';

import {decisionEntries} from './example-decisions.js';
import {goalEntries, type ExampleFrame} from './example-goals.js';
import {meetingEntries} from './example-meeting.js';
import {EVENTS, SESSIONS, THEMES, type ExampleEvent, type ExampleSession} from './example-story.js';
import {MARIE, type SignedIn} from './people.js';
import type {Language} from './site/page.js';

const DAY = 24 * 60 * 60 * 1000;
const ZONE = 'America/Toronto';
/** Of each day, in UTC: early afternoon in {@link ZONE}, so that the day is the same in both. */
const HOUR = 18 * 60 * 60 * 1000;

/** Where goals, decisions, and the meeting begin among the ids of the story. */
const GOALS_FROM = 0x400;
const DECISIONS_FROM = 0x800;
const MEETING_FROM = 0xc00;

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
  const year = {subject, language, start};
  const goals = goalEntries(frameFrom(GOALS_FROM, year));
  const ladder = {id: doing3.id, version: doing3.version, hash: await contentHash(doing3)};
  const decisions = decisionEntries(frameFrom(DECISIONS_FROM, year), ladder);
  const principles = {id: coproduction6.id, version: coproduction6.version, hash: await contentHash(coproduction6)};
  const meeting = meetingEntries(frameFrom(MEETING_FROM, year), principles);
  const entries = [...sessions, ...events, ...goals, ...decisions, ...meeting];
  return formatExport({exportedAt: new Date(start).toISOString(), subject, entries});
}

interface Year {
  readonly subject: string;
  readonly language: Language;
  /** The first moment of its last day, in milliseconds since 1970. */
  readonly start: number;
}

/** How things are written in the example: each entry after the one before, with ids of their own place in the story. */
function frameFrom(first: number, {subject, language, start}: Year): ExampleFrame {
  let written = 0;
  const named: string[] = [];
  return {
    language,
    day: (daysAgo) => dayOf({time: start - daysAgo * DAY}),
    entry: (draft, {by, daysAgo}) => {
      const index = first + written++;
      const time = start - daysAgo * DAY + HOUR + written * 1000;
      // What is drafted lacks only what the store would add.
      return {...envelope(by, {subject, language, time, index}), ...draft};
    },
    id: (name) => {
      const place = named.indexOf(name) + 1 || named.push(name);
      return uuid({time: start, index: first + place}, 'entity');
    },
  };
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

function dayOf({time}: Pick<Moment, 'time'>): string {
  return new Date(time).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** A UUIDv7 with the place in the story where others have chance. */
function uuid({time, index}: Pick<Moment, 'time' | 'index'>, of: 'entry' | 'entity'): string {
  const stamp = hex(time, 12);
  const tail = of === 'entry' ? '000000000000' : 'eeeeeeeeeeee';
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(index, 3)}-8000-${tail}`;
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
