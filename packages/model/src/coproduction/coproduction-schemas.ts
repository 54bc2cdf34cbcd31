import {ACTION_STANDINGS, type ActionChange} from './action.js';
import {PEOPLE_LIMIT, type ChecklistResponse} from './checklist.js';
import {MEETING_PLACES} from './meeting.js';
import type {ActOf, Bodies, EntityKind} from '../entry/entry.js';
import {LIST_LIMIT} from '../entry/limits.js';
import {
  day,
  dayOrNone,
  definition,
  eachOnce,
  erased,
  id,
  line,
  redact,
  text,
  withdraw,
  wordsIn,
} from '../entry/part-schemas.js';
import {ROLES} from '../entry/roles.js';
import {issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

type Schemas<Kind extends EntityKind> = {
  readonly [Action in ActOf<Kind>]: z.ZodMiniType<Bodies[Kind][Action]>;
};

const role = z.enum(ROLES);

const gathering = z.strictObject({
  on: day,
  place: z.enum(MEETING_PLACES),
  theme: line,
  summary: text,
  review: dayOrNone,
  erased,
});

/** One schema for each act of a meeting. */
export const meeting: Schemas<'meeting'> = {record: gathering, set: gathering, withdraw, redact};

const part = {
  who: id,
  role,
  roles: z.array(role).check(z.minLength(1), z.maxLength(ROLES.length), eachSaidOnce()),
  setting: line,
  job: line,
  territory: line,
  takeaway: text,
  erased,
};

/** One schema for each act of an attendance. */
export const attendance: Schemas<'attendance'> = {
  record: z.strictObject({meeting: id, ...part}).check(chosenAmongRoles()),
  set: z.strictObject(part).check(chosenAmongRoles()),
  withdraw,
  redact,
};

const response = z.strictObject({
  question: id,
  answer: z.discriminatedUnion('kind', [
    // What range it has is for the definition to say, as it is for scales.
    z.strictObject({kind: z.literal('rated'), value: z.int()}),
    z.strictObject({kind: z.literal('unknown')}),
    z.strictObject({kind: z.literal('not-applicable')}),
    z.strictObject({kind: z.literal('declined')}),
  ]),
});

const view = {
  definition,
  on: day,
  as: role,
  people: z.int().check(z.gte(1), z.lte(PEOPLE_LIMIT)),
  answers: z.array(response).check(
    z.maxLength(LIST_LIMIT),
    eachOnce<ChecklistResponse>(({question}) => question, 'Is answered twice.', 'question'),
  ),
  note: text,
  erased,
};

/** One schema for each act of a view of a checklist. */
export const checklist: Schemas<'checklist'> = {
  record: z.strictObject({meeting: z.nullable(id), ...view}).check(meetingThatCanBeNamed()),
  set: z.strictObject(view),
  withdraw,
  redact,
};

const change = z.discriminatedUnion('field', [
  z.strictObject({field: z.literal('what'), value: line, erased}).check(wordsIn('value')),
  z.strictObject({field: z.literal('who'), value: line, erased}),
  z.strictObject({field: z.literal('by'), value: dayOrNone, erased}),
  z.strictObject({field: z.literal('how'), value: line, erased}),
  z.strictObject({field: z.literal('standing'), value: z.enum(ACTION_STANDINGS), erased}),
  z.strictObject({field: z.literal('why'), value: line, erased}),
]);

const changes = z.array(change).check(
  z.minLength(1),
  eachOnce<ActionChange>(({field}) => field, 'Is changed twice.', 'field'),
  z.check(({value, issues}) => {
    for (const [index, each] of value.entries()) {
      if (each.erased && each.value !== '') {
        issues.push(issue('malformed', 'Must be empty where words were erased.', [index, 'value']));
      }
    }
  }),
  saidWhy(),
);

/** One schema for each act of a line of the plan. */
export const action: Schemas<'action'> = {
  record: z
    .strictObject({
      meeting: z.nullable(id),
      principle: z.nullable(id),
      ...{what: line, who: line, by: dayOrNone, how: line, erased},
    })
    .check(wordsIn('what')),
  set: z.strictObject({changes}),
  withdraw,
  redact,
};

function eachSaidOnce() {
  return z.check<string[]>(({value, issues}) => {
    for (const [index, each] of value.entries()) {
      if (value.indexOf(each) < index) issues.push(issue('duplicate', 'Is there twice.', [index]));
    }
  });
}

function chosenAmongRoles() {
  return z.check<{readonly role: string; readonly roles: readonly string[]}>(({value, issues}) => {
    if (!value.roles.includes(value.role)) {
      issues.push(issue('missing', 'Has not the chosen role. Name every role, the chosen one among them.', ['roles']));
    }
  });
}

/** A meeting by the name that groups have for none would be mistaken for it. */
function meetingThatCanBeNamed() {
  return z.check<{readonly meeting: string | null}>(({value, issues}) => {
    if (value.meeting === '-') {
      issues.push(issue('malformed', 'Must not be a hyphen alone. Say null for no meeting.', ['meeting']));
    }
  });
}

/** Whether who puts a line off, or gives it up, says why, unless that was erased. */
function saidWhy() {
  return z.check<ActionChange[]>(({value, issues}) => {
    const index = value.findIndex(
      (each) => each.field === 'standing' && (each.value === 'moved' || each.value === 'dropped'),
    );
    const why = value.find(({field}) => field === 'why');
    if (index < 0 || why?.erased || (why?.value ?? '').trim() !== '') return;
    issues.push(issue('missing', 'Says not why. Add a change of “why” with a word on it.', [index]));
  });
}
