import {ENTRY_SCHEMA, type Entry, type ModeChoice, type OpinionBody, type PreferenceBody, type Role} from '@avec/model';
import {modes1} from '@avec/model/definitions/modes-1';

import {partyIn} from './people.js';

/** How somebody would like to meet, as a story tells it. What is absent was not answered. */
export interface StoryPreference extends Partial<Pick<PreferenceBody, 'situations' | 'note'>> {
  readonly by: Role;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly first?: ModeChoice;
  readonly second?: ModeChoice;
  readonly private?: true;
  /** What was chosen instead, on two devices at once; or one after the other where it is `later`. */
  readonly otherwise?: readonly ModeChoice[];
  readonly isLater?: true;
  /** Whether it was taken back since. */
  readonly withdrawn?: true;
}

/** What somebody said beside it. */
export interface StoryOpinion extends Partial<Omit<OpinionBody, 'on' | 'erased'>> {
  readonly by: Role;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** All that was said of how to meet. */
export interface StoryMeeting {
  readonly preferences?: readonly StoryPreference[];
  readonly opinions?: readonly StoryOpinion[];
}

/** @returns All of it as entries: the same story gives the same entries. */
export function preferenceEntries(subject: string, {preferences = [], opinions = []}: StoryMeeting): readonly Entry[] {
  return [
    ...preferences.flatMap((said, index) => preferenceSteps(subject, said, index)),
    ...opinions.map((said, index) => opinionEntry(subject, said, index)),
  ];
}

function preferenceSteps(subject: string, said: StoryPreference, place: number): readonly Entry[] {
  const {by, on, otherwise = [], isLater, withdrawn} = said;
  const entity = {kind: 'preference', id: uuid(place, 0)} as const;
  const audience = said.private ? 'private' : 'shared';
  const stamp = (step: number) => ({...envelope(subject, by, on, place * 10 + step), entity, audience}) as const;
  const record = {...stamp(0), act: 'record', parents: [], body: bodyOf(said)} as const;
  const changes = otherwise.map((first, index) => {
    const parents = [isLater && index > 0 ? stamp(index).id : record.id];
    return {...stamp(index + 1), act: 'set', parents, body: {...record.body, first}} as const;
  });
  const last = [record, ...changes].at(-1)?.id ?? record.id;
  const end = {...stamp(9), act: 'withdraw', parents: [last], body: {}} as const;
  return [record, ...changes, ...(withdrawn ? [end] : [])];
}

function bodyOf({on, first, second, situations = [], note = ''}: StoryPreference): PreferenceBody {
  const {id, version} = modes1;
  const definition = {id, version, hash: 'a'.repeat(64)};
  const unanswered = {kind: 'unanswered'} as const;
  return {definition, on, first: first ?? unanswered, second: second ?? unanswered, situations, note};
}

function opinionEntry(subject: string, said: StoryOpinion, index: number): Entry {
  const {by, on, about = null, limits = '', opinion = '', reasons = ''} = said;
  return {
    ...envelope(subject, by, on, 900 + index),
    entity: {kind: 'opinion', id: uuid(index, 3)},
    act: 'record',
    audience: 'shared',
    parents: [],
    body: {about, on, limits, opinion, reasons},
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

/** A UUIDv7 with the place in the story where others have chance. */
function uuid(index: number, of: number): string {
  return `019b0000-0000-7000-8${String(of).padStart(3, '0')}-${String(index).padStart(12, '0')}`;
}
