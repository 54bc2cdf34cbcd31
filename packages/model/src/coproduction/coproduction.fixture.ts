import type {ActionBody, ActionChange} from './action.js';
import type {ActionView} from './action-view.js';
import type {AttendanceBody} from './attendance.js';
import type {ChecklistAnswer, ChecklistBody, ChecklistResponse} from './checklist.js';
import {foldAction} from './fold-action.js';
import {foldAttendance, type AttendanceView} from './fold-attendance.js';
import {foldChecklist, type ChecklistView} from './fold-checklist.js';
import type {MeetingBody} from './meeting.js';
import type {Scored} from './principle-scores.js';
import type {Entry, EntryDraft} from '../entry/entry.js';
import type {Party} from '../entry/roles.js';
import {apart} from '../fold/apart.js';
import type {Device} from '../goal/goal.fixture.js';

/** Another service user of the same group. */
export const JEAN: Party = {role: 'person', ref: 'jean', name: 'Jean'};
export const ODILE: Party = {role: 'facilitator', ref: 'odile', name: 'Odile'};

/** A checklist of three principles, of three, two and five questions. */
export const CHECKLIST: Scored & {readonly id: string; readonly version: string} = {
  id: 'six',
  version: '1',
  range: {min: 0, max: 4},
  principles: ['three', 'two', 'five'].map((id) => ({id, label: {en: id}, line: {en: id}})),
  questions: Object.entries({three: 3, two: 2, five: 5}).flatMap(([principle, count]) =>
    Array.from({length: count}, (_, index) => {
      const id = `${principle}.${String(index + 1)}`;
      return {id, principle, text: {en: id}};
    }),
  ),
};

/** A number for a rating, `?` for "I don't know", `-` for "does not apply", `x` for "I'd rather not say". */
type Short = number | '?' | '-' | 'x';

/** @returns Answers to the first questions of a principle. */
export function answers(principle: string, ...said: readonly Short[]): readonly ChecklistResponse[] {
  return said.map((short, index) => ({question: `${principle}.${String(index + 1)}`, answer: answerOf(short)}));
}

function answerOf(short: Short): ChecklistAnswer {
  if (typeof short === 'number') return {kind: 'rated', value: short};
  return {kind: ({'?': 'unknown', '-': 'not-applicable', x: 'declined'} as const)[short]};
}

/** @returns A meeting, with what a test says about it. */
export function meetingOf(parts: Partial<MeetingBody> = {}): MeetingBody {
  return {on: '2026-11-24', place: 'one-screen', theme: 'Housing', summary: '', review: '', ...parts};
}

/** @returns One person at a meeting, with what a test says about it. */
export function partOf(parts: Partial<AttendanceBody> = {}): AttendanceBody {
  const {role = 'person'} = parts;
  const plain = {setting: '', job: '', territory: '', takeaway: ''};
  return {meeting: 'm', who: 'marie', role, roles: [role], ...plain, ...parts};
}

/** @returns A view of {@link CHECKLIST}, with what a test says about it. */
export function checkOf(parts: Partial<ChecklistBody> = {}): ChecklistBody {
  const definition = {id: 'six', version: '1', hash: 'a'.repeat(64)};
  return {meeting: 'm', definition, on: '2026-11-24', as: 'person', people: 1, answers: [], note: '', ...parts};
}

/** @returns A line of a plan, with what a test says about it. */
export function lineOf(parts: Partial<ActionBody> = {}): ActionBody {
  return {meeting: 'm', principle: 'three', what: 'Invite peers', who: '', by: '', how: '', ...parts};
}

export function meet(device: Device, act: 'record' | 'set', parts: Partial<MeetingBody> = {}): Entry {
  return write(device, {entity: {kind: 'meeting', id: 'm'}, act, body: meetingOf(parts)} as EntryDraft);
}

/** Lists somebody, or lists them again. */
export function list(device: Device, act: 'record' | 'set', parts: Partial<AttendanceBody> = {}, id = 'a'): Entry {
  const {meeting, ...part} = partOf(parts);
  const body = act === 'record' ? {meeting, ...part} : part;
  return write(device, {entity: {kind: 'attendance', id}, act, body} as EntryDraft);
}

/** Answers the checklist, or answers it again. */
export function check(device: Device, act: 'record' | 'set', parts: Partial<ChecklistBody> = {}, id = 'c'): Entry {
  const {meeting, ...view} = checkOf(parts);
  const body = act === 'record' ? {meeting, ...view} : view;
  return write(device, {entity: {kind: 'checklist', id}, act, body} as EntryDraft);
}

/** Writes a line of the plan. */
export function plan(device: Device, parts: Partial<ActionBody> = {}): Entry {
  return write(device, {entity: {kind: 'action', id: 'l'}, act: 'record', body: lineOf(parts)});
}

/** Says something of the line: `{by: '2026-12-01'}`. */
export function amend(device: Device, values: Partial<Record<ActionChange['field'], string>>): Entry {
  const changes = Object.entries(values).map(([field, value]) => ({field, value}) as ActionChange);
  return write(device, {entity: {kind: 'action', id: 'l'}, act: 'set', body: {changes}});
}

/** Keeps a draft that follows what is known of the same thing. */
export function write(device: Device, draft: EntryDraft): Entry {
  const own = device.entries.filter(({entity}) => entity.kind === draft.entity.kind && entity.id === draft.entity.id);
  const followed = new Set(own.flatMap(({parents}) => parents));
  return device.keep({...draft, parents: own.map(({id}) => id).filter((id) => !followed.has(id))});
}

/** @returns Who took part, as some entries tell. */
export function attendancesOf(entries: readonly Entry[]): readonly AttendanceView[] {
  return thingsOf('attendance', entries).flatMap((thing) => foldAttendance(thing) ?? []);
}

/** @returns The views of the checklist that some entries tell. */
export function checklistsOf(entries: readonly Entry[]): readonly ChecklistView[] {
  return thingsOf('checklist', entries).flatMap((thing) => foldChecklist(thing) ?? []);
}

/** @returns What a device shows of the line. */
export function lineOn({entries}: Device): ActionView {
  const view = foldAction(entries);
  if (!view) throw new Error('There is no line on this device.');
  return view;
}

/** @returns What stands in each field of the line. */
export function textsOn(device: Device): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(lineOn(device).fields).map(([field, {value}]) => [field, value]));
}

function thingsOf(kind: string, entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return apart(
    entries.filter(({entity}) => entity.kind === kind),
    ({entity}) => entity.id,
  );
}
