import {
  uuidv7,
  type AttendanceSetBody,
  type AttendanceView,
  type BehalfOf,
  type MeetingBody,
  type MeetingView,
} from '@avec/model';

import type {MeetingSaid} from './group-meeting.messages.js';
import type {Doing} from '../../foundation/desk/record-desk.js';

/** Fields of a meeting that are written at its beginning. */
export const ABOUT_FIELDS = ['on', 'place', 'theme', 'review'] as const satisfies readonly (keyof MeetingBody)[];

/** Fields of somebody's part, as they are written. */
export const PART_FIELDS = ['roles', 'role', 'chose', 'setting', 'job', 'territory', 'takeaway'] as const;

/** One of {@link PART_FIELDS}. */
export type PartField = (typeof PART_FIELDS)[number];

/** Stands in for the id of a meeting that is being written and not saved. */
export const NEW_MEETING = 'new';

/** Where somebody's part is being written: by others or oneself at a meeting, or one that is listed already. */
export type PartPlace = `add ${string}` | `me ${string}` | `part ${string}`;

/** @returns Name of a place in unsaved words. */
export function placeOf(thing: string, field: string): string {
  return `${thing}/${field}`;
}

/** @returns Every place in which a part is being written. */
export function partPlaces(part: PartPlace): readonly string[] {
  return PART_FIELDS.map((field) => placeOf(part, field));
}

/** Begins a meeting. */
export function beginning(body: Omit<MeetingBody, 'summary' | 'erased'>): Doing<MeetingSaid> {
  return {
    drafts: [{entity: {kind: 'meeting', id: uuidv7()}, act: 'record', body: {...body, summary: ''}}],
    said: 'begun',
    places: ABOUT_FIELDS.map((field) => placeOf(NEW_MEETING, field)),
  };
}

/** Says something of a meeting anew; `seen` are the entries that were there when the writing began. */
export function resaying(
  meeting: MeetingView,
  values: Partial<MeetingBody>,
  seen: readonly string[] = meeting.heads,
): Doing<MeetingSaid> {
  const {id, audience, on, place, theme, summary, review} = meeting;
  const body = {on, place, theme, summary, review, ...values};
  return {drafts: [{entity: {kind: 'meeting', id}, act: 'set', audience, parents: seen, body}], said: 'changed'};
}

/** Of several versions of a meeting, keeps one: it then follows them all. `null` where it is gone. */
export function choosingMeeting(meeting: MeetingView, by: string): Doing<MeetingSaid> | null {
  const version = [meeting, ...meeting.conflict].find((each) => each.by === by);
  if (!version) return null;
  const {on, place, theme, summary, review} = version;
  return {...resaying(meeting, {on, place, theme, summary, review}), said: 'chosen'};
}

/**
 * Lists somebody.
 *
 * @param behalf - Whose own choice of a role it is, where somebody else writes it down.
 */
export function listing(meeting: MeetingView, part: AttendanceSetBody, behalf: BehalfOf | null): Doing<MeetingSaid> {
  const body = {meeting: meeting.id, ...part};
  const draft = {entity: {kind: 'attendance', id: uuidv7()}, act: 'record', body} as const;
  return {drafts: [behalf ? {...draft, onBehalfOf: behalf} : draft], said: 'listed'};
}

/** Says somebody's part anew; `seen` are the entries that were there when the writing began. */
export function relisting(
  person: AttendanceView,
  part: AttendanceSetBody,
  seen: readonly string[] = person.heads,
): Doing<MeetingSaid> {
  const {id, audience} = person;
  return {
    drafts: [{entity: {kind: 'attendance', id}, act: 'set', audience, parents: seen, body: part}],
    said: 'part-changed',
  };
}

/** Of several versions of somebody's part, keeps one. `null` where it is gone. */
export function choosingPart(person: AttendanceView, by: string): Doing<MeetingSaid> | null {
  const version = [person, ...person.conflict].find((each) => each.by === by);
  if (!version) return null;
  const {who, role, roles, setting, job, territory, takeaway} = version;
  return {...relisting(person, {who, role, roles, setting, job, territory, takeaway}), said: 'chosen'};
}

/** Takes somebody off the list. */
export function unlisting({id, audience, heads}: AttendanceView): Doing<MeetingSaid> {
  const entity = {kind: 'attendance', id} as const;
  return {drafts: [{entity, act: 'withdraw', audience, parents: heads, body: {}}], said: 'unlisted'};
}
