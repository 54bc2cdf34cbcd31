import {GOAL_FIELDS, GOAL_STATES, placeKey, STEP_FIELDS, type AgreedVersion, type GoalChange} from './goal.js';
import {ATTAINMENT_RANGE, PROGRESS_RANGE} from './progress.js';
import type {ActOf, Bodies} from '../entry/entry.js';
import {LIST_LIMIT} from '../entry/limits.js';
import {
  answer,
  day,
  dayOrNone,
  eachOnce,
  erased,
  id,
  line,
  matching,
  redact,
  text,
  uuid,
  withdraw,
  wordsIn,
} from '../entry/part-schemas.js';
import {isUuid} from '../entry/uuid.js';
import {issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

/** Most versions one agreement names: more than forty steps have. */
const VERSION_LIMIT = 1_000;

const order = matching(isOrder, 'Must be ids of steps, each once, one space between, 200 at most.');

const change = z.discriminatedUnion('field', [
  z.strictObject({field: z.literal('title'), value: line, erased}).check(wordsIn('value')),
  ofGoal('why', text),
  ofGoal('strengths', text),
  ofGoal('whenHard', text),
  ofGoal('review', dayOrNone),
  ofGoal('muchLess', line),
  ofGoal('less', line),
  ofGoal('expected', line),
  ofGoal('more', line),
  ofGoal('muchMore', line),
  ofGoal('state', z.enum(GOAL_STATES)),
  ofGoal('order', order),
  z.strictObject({step: uuid, field: z.literal('what'), value: line, erased}).check(wordsIn('value')),
  ofStep('who', line),
  ofStep('by', dayOrNone),
  ofStep('how', line),
  ofStep('done', dayOrNone),
  ofStep('later', z.enum(['', 'later'])),
  ofStep('removed', z.enum(['', 'removed'])),
]);

const changes = z.array(change).check(
  z.minLength(1),
  z.maxLength(LIST_LIMIT),
  eachOnce<GoalChange>(placeKey, 'Is changed twice.', 'field'),
  z.check(({value, issues}) => {
    for (const [index, each] of value.entries()) {
      if (each.erased && each.value !== '') {
        issues.push(issue('malformed', 'Must be empty where words were erased.', [index, 'value']));
      }
    }
  }),
);

const said = z.strictObject({changes});
const record = said.check(
  z.check(({value, issues}) => {
    const hasTitle = value.changes.some(({field}) => field === 'title');
    if (!hasTitle) issues.push(issue('missing', 'Has no title. A goal begins with words for it.', ['changes']));
  }),
);

const version = z.discriminatedUnion('field', [
  z.strictObject({field: z.enum(GOAL_FIELDS), by: uuid}),
  z.strictObject({step: uuid, field: z.enum(STEP_FIELDS), by: uuid}),
]);

/** One schema for each act of a goal. */
export const goal: {readonly [Action in ActOf<'goal'>]: z.ZodMiniType<Bodies['goal'][Action]>} = {
  record,
  set: said,
  propose: said,
  accept: z.strictObject({proposal: uuid, changes}),
  differ: z.strictObject({proposal: z.nullable(uuid), text, erased}).check(wordsIn('text')),
  agree: z.strictObject({
    versions: z
      .array(version)
      .check(z.minLength(1), z.maxLength(VERSION_LIMIT), eachOnce<AgreedVersion>(placeKey, 'Is there twice.', 'field')),
  }),
  withdraw: z.strictObject({target: z.nullable(uuid)}),
  redact,
};

const rating = {
  on: day,
  progress: answer(within(PROGRESS_RANGE)),
  attainment: z.nullable(within(ATTAINMENT_RANGE)),
  note: text,
  erased,
};

/** One schema for each act of a rating of a goal. */
export const progress: {readonly [Action in ActOf<'progress'>]: z.ZodMiniType<Bodies['progress'][Action]>} = {
  record: z.strictObject({goal: id, ...rating}),
  set: z.strictObject(rating),
  withdraw,
  redact,
};

function ofGoal<Field extends string, Value extends z.ZodMiniType>(field: Field, value: Value) {
  return z.strictObject({field: z.literal(field), value, erased});
}

function ofStep<Field extends string, Value extends z.ZodMiniType>(field: Field, value: Value) {
  return z.strictObject({step: uuid, field: z.literal(field), value, erased});
}

function within({min, max}: {readonly min: number; readonly max: number}) {
  return z.int().check(z.gte(min), z.lte(max));
}

function isOrder(value: string): boolean {
  const ids = value === '' ? [] : value.split(' ');
  return ids.length <= LIST_LIMIT && ids.every(isUuid) && new Set(ids).size === ids.length;
}
