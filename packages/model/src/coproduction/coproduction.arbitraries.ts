import fc from 'fast-check';

import {ACTION_STANDINGS, type ActionBody, type ActionChange, type ActionChangesBody} from './action.js';
import type {AttendanceSetBody} from './attendance.js';
import type {ChecklistAnswer, ChecklistSetBody} from './checklist.js';
import {MEETING_PLACES, type MeetingBody} from './meeting.js';
import {day, doingOf, firstOf, text, words} from '../entry/basic.arbitraries.js';
import {ROLES} from '../entry/roles.js';

const dayOrNone = fc.oneof(day, fc.constant(''));
const role = fc.constantFrom(...ROLES);

const gathering: fc.Arbitrary<MeetingBody> = fc.record({
  on: day,
  place: fc.constantFrom(...MEETING_PLACES),
  theme: text,
  summary: text,
  review: dayOrNone,
});

export const meetingFirst = firstOf(gathering);
export const meetingDoing = doingOf(gathering, gathering);

const part: fc.Arbitrary<AttendanceSetBody> = fc
  .record({
    who: fc.constantFrom('p-123', 'q-7', 'r-9'),
    roles: fc.uniqueArray(role, {minLength: 1, maxLength: 3}),
    setting: text,
    job: text,
    territory: text,
    takeaway: text,
  })
  .chain((body) => fc.constantFrom(...body.roles).map((chosen) => ({...body, role: chosen})));

const firstPart = part.map((body) => ({meeting: 'meeting-1', ...body}));

export const attendanceFirst = firstOf(firstPart);
export const attendanceDoing = doingOf(firstPart, part);

const answer: fc.Arbitrary<ChecklistAnswer> = fc.oneof(
  fc.integer({min: 0, max: 4}).map((value) => ({kind: 'rated', value}) as const),
  fc.constantFrom<ChecklistAnswer>({kind: 'unknown'}, {kind: 'not-applicable'}, {kind: 'declined'}),
);

/** Answers to some questions, each once. */
export const answersTo = (questions: readonly string[]) =>
  fc.uniqueArray(fc.record({question: fc.constantFrom(...questions), answer}), {selector: ({question}) => question});

const view: fc.Arbitrary<ChecklistSetBody> = fc.record({
  definition: fc.constantFrom('1', '2').map((version) => ({id: 'coproduction-6', version, hash: version.repeat(64)})),
  on: day,
  as: role,
  people: fc.integer({min: 1, max: 12}),
  answers: answersTo(['assets.1', 'assets.2', 'assets.3', 'capacity.1']),
  note: text,
});

const firstView = fc.tuple(view, fc.option(fc.constant('meeting-1'))).map(([body, meeting]) => ({meeting, ...body}));

export const checklistFirst = firstOf(firstView);
export const checklistDoing = doingOf(firstView, view);

const line: fc.Arbitrary<ActionBody> = fc.record({
  meeting: fc.option(fc.constant('meeting-1')),
  principle: fc.option(fc.constantFrom('assets', 'networks')),
  what: words,
  who: text,
  by: dayOrNone,
  how: text,
});

const change: fc.Arbitrary<ActionChange> = fc.oneof(
  fc.record({field: fc.constant('what' as const), value: words}),
  fc.record({field: fc.constantFrom('who' as const, 'how' as const), value: text}),
  fc.record({field: fc.constant('by' as const), value: dayOrNone}),
  fc.record({field: fc.constant('standing' as const), value: fc.constantFrom(...ACTION_STANDINGS)}),
);

const changes: fc.Arbitrary<ActionChangesBody> = fc
  .tuple(fc.uniqueArray(change, {selector: ({field}) => field, minLength: 1}), words)
  .map(([list, why]) => {
    const isPutOff = list.some(({value}) => value === 'moved' || value === 'dropped');
    return {changes: isPutOff ? [...list, {field: 'why', value: why}] : list};
  });

export const actionFirst = firstOf(line);
export const actionDoing = doingOf(line, changes);
