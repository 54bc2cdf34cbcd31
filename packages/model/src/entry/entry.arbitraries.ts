import fc from 'fast-check';

import {answer, anyId, day, doingOf, firstOf, idOf, text, timeOf, words} from './basic.arbitraries.js';
import type {Entry} from './entry.js';
import {BASES, type BehalfOf, type Party} from './roles.js';
import {consentDoing, consentFirst} from '../consent/consent.arbitraries.js';
import {
  actionDoing,
  actionFirst,
  attendanceDoing,
  attendanceFirst,
  checklistDoing,
  checklistFirst,
  meetingDoing,
  meetingFirst,
} from '../coproduction/coproduction.arbitraries.js';
import {
  commentDoing,
  commentFirst,
  goalDoing,
  goalFirst,
  progressDoing,
  progressFirst,
} from '../goal/goal.arbitraries.js';
import type {ItemResponse, OutcomeRecordBody} from '../outcome/outcome.js';
import {
  decisionDoing,
  decisionFirst,
  participationDoing,
  participationFirst,
  reflectionDoing,
  reflectionFirst,
} from '../participation/participation.arbitraries.js';
import {CONTINGENCY_ID} from '../remote/contingency.js';
import {
  conditionsDoing,
  conditionsFirst,
  contingencyDoing,
  contingencyFirst,
  opinionDoing,
  opinionFirst,
  preferenceDoing,
  preferenceFirst,
} from '../remote/remote.arbitraries.js';

export {idOf, timeOf};

export const SUBJECT = 'p-123';
export const PERSON: Party = {role: 'person', ref: 'p-123', name: 'Marie'};
export const PRACTITIONER: Party = {role: 'practitioner', ref: 'q-7'};

/** Somebody who has no part in the words of {@link PERSON}. */
export const STRANGER: Party = {role: 'relative', ref: 'r-9'};

/** @returns An answered theme, with what a test says about it. */
export function responseOf(parts: Partial<ItemResponse> = {}): ItemResponse {
  return {item: 'home', answer: {kind: 'rated', value: 4}, important: false, discuss: false, note: '', ...parts};
}

/** @returns A session's body, with what a test says about it. */
export function sessionOf(parts: Partial<OutcomeRecordBody> = {}): OutcomeRecordBody {
  const definition = {id: 'tour-dhorizon', version: '1', hash: 'a'.repeat(64)};
  return {definition, on: '2026-11-22', items: [responseOf()], note: '', ...parts};
}

/** Kind, act and body that belong together. */
export type Doing = Entry extends infer Each ? (Each extends Entry ? Pick<Each, 'act' | 'body'> : never) : never;

/** @returns An entry of one outcome by the person, number `number`, with what a test says about it. */
export function entryOf(number: number, doing: Doing, parts: Partial<Omit<Entry, 'act' | 'body'>> = {}): Entry {
  const frame = {
    id: idOf(number),
    schema: 1,
    subject: SUBJECT,
    entity: {kind: 'outcome', id: 'session-1'},
    parents: [],
    author: PERSON,
    at: timeOf(number),
    zone: 'America/Toronto',
    audience: 'shared',
  };
  // The body belongs to the act; that the act belongs to the kind is for the test to see to.
  return {...frame, ...doing, ...parts} as Entry;
}

const response: fc.Arbitrary<ItemResponse> = fc.record({
  item: fc.constantFrom('home', 'money', 'mind'),
  answer,
  important: fc.boolean(),
  discuss: fc.boolean(),
  note: text,
});

const session: fc.Arbitrary<OutcomeRecordBody> = fc
  .record({on: day, note: text, items: fc.uniqueArray(response, {selector: ({item}) => item})})
  .map(sessionOf);

const writer: fc.Arbitrary<{author: Party; onBehalfOf?: BehalfOf}> = fc.oneof(
  {weight: 3, arbitrary: fc.constant({author: PERSON})},
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...BASES)
      .map((basis) => ({author: PRACTITIONER, onBehalfOf: {role: 'person', ref: PERSON.ref, basis} as const})),
  },
  fc.constant({author: PRACTITIONER}),
  fc.constant({author: STRANGER}),
);

const annotation = fc.record({on: day, text: words});

/** What one entry of a history does, by kind. */
const DOINGS = {
  outcome: doingOf(session, response),
  annotation: doingOf(annotation, annotation),
  goal: goalDoing,
  progress: progressDoing,
  comment: commentDoing,
  decision: decisionDoing,
  participation: participationDoing,
  reflection: reflectionDoing,
  meeting: meetingDoing,
  attendance: attendanceDoing,
  checklist: checklistDoing,
  action: actionDoing,
  preference: preferenceDoing,
  conditions: conditionsDoing,
  contingency: contingencyDoing,
  opinion: opinionDoing,
  consent: consentDoing,
};

const FIRSTS = {
  outcome: firstOf(session),
  annotation: firstOf(annotation),
  goal: goalFirst,
  progress: progressFirst,
  comment: commentFirst,
  decision: decisionFirst,
  participation: participationFirst,
  reflection: reflectionFirst,
  meeting: meetingFirst,
  attendance: attendanceFirst,
  checklist: checklistFirst,
  action: actionFirst,
  preference: preferenceFirst,
  conditions: conditionsFirst,
  contingency: contingencyFirst,
  opinion: opinionFirst,
  consent: consentFirst,
};

/**
 * Everything that was ever written about one thing, by several hands.
 *
 * Rougher than honest devices: clocks disagree with what was seen, strangers
 * try their luck, parents name each other in circles.
 */
export function history(kind: keyof typeof DOINGS): fc.Arbitrary<readonly Entry[]> {
  const around = fc.record({
    by: writer,
    late: fc.nat({max: 5}),
    parents: fc.uniqueArray(anyId, {maxLength: 3}),
    audience: fc.constantFrom('shared', 'shared', 'shared', 'private'),
  });
  const id = kind === 'contingency' ? CONTINGENCY_ID : `${kind}-1`;
  const rest = fc.array(fc.tuple(DOINGS[kind], around), {maxLength: 11});
  return fc.tuple(FIRSTS[kind], around, rest).map(([first, how, others]) =>
    [[first, how] as const, ...others].map(([doing, {by, late, parents, audience}], number) =>
      entryOf(number, doing as Doing, {
        ...by,
        entity: {kind, id} as Entry['entity'],
        at: timeOf(late),
        parents,
        audience: audience,
      }),
    ),
  );
}

/** The same entries as several devices hold and hand them over: in any order, some more than once, none left out. */
export function scattered<Item>(items: readonly Item[]): fc.Arbitrary<readonly Item[]> {
  return fc
    .array(fc.subarray([...items]), {maxLength: 3})
    .chain((devices) =>
      fc.shuffledSubarray([...items, ...devices.flat()], {minLength: items.length + devices.flat().length}),
    );
}
