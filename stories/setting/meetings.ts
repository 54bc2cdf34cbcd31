import {
  ENTRY_SCHEMA,
  heads,
  type ActionBody,
  type ActionChange,
  type ActionValues,
  type AttendanceBody,
  type Entry,
  type MeetingBody,
  type Role,
} from '@avec/model';

import {partyIn} from './people.js';

/** What somebody writes of a group that meets, on a day. */
export interface StoryAct {
  readonly by: Role;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Name of the thing in the story: a meeting, somebody there, a line of the plan. */
  readonly of: string;
  readonly meets?: MeetingBody;
  readonly attends?: AttendanceBody;
  readonly plans?: ActionBody;
  /** What is said of a line of the plan. */
  readonly says?: Partial<ActionValues>;
  /** Erases what was written of the thing last. */
  readonly erases?: true;
  /** On a device that had not seen what was written of the thing last. */
  readonly apart?: true;
}

/** @returns The acts as entries: the same story gives the same entries, ids and times included. */
export function groupEntries(subject: string, acts: readonly StoryAct[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [index, act] of acts.entries()) {
    const own = entries.filter(({entity}) => entity.id === idOf(act.of));
    const seen = act.apart ? own.slice(0, -1) : own;
    entries.push({
      ...envelope(subject, act, index),
      ...deed(act, own),
      parents: heads(seen).map(({id}) => id),
    } as Entry);
  }
  return entries;
}

/** @returns The id of a thing of the story. */
export function idOf(name: string): string {
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 0xffffffffff;
  return `019b0000-0000-7000-8000-${hash.toString(16).padStart(12, '0')}`;
}

function deed({of, meets, attends, plans, says, erases}: StoryAct, own: readonly Entry[]): Partial<Entry> {
  const kind = own[0]?.entity.kind ?? (meets ? 'meeting' : attends ? 'attendance' : 'action');
  const entity = {kind, id: idOf(of)};
  if (erases) return {entity, act: 'redact', body: {target: own.at(-1)?.id ?? ''}} as Partial<Entry>;
  if (says) {
    const changes = Object.entries(says).map(([field, value]) => ({field, value}) as ActionChange);
    return {entity, act: 'set', body: {changes}} as Partial<Entry>;
  }
  const {meeting: _meeting, ...part} = attends ?? {meeting: ''};
  const again = meets ?? part;
  const first = meets ?? attends ?? plans;
  return {entity, act: own.length > 0 ? 'set' : 'record', body: own.length > 0 ? again : first} as Partial<Entry>;
}

function envelope(subject: string, {by, on, of}: StoryAct, index: number) {
  return {
    id: idOf(`entry ${String(index)} ${of}`),
    schema: ENTRY_SCHEMA,
    subject,
    author: partyIn(by, subject),
    at: `${on}T18:00:${String(index % 60).padStart(2, '0')}.000Z-0000`,
    zone: 'America/Toronto',
    audience: 'shared',
  } as const;
}
