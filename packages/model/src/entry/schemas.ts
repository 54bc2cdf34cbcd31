import {isClockTime} from './clock.js';
import {ACTS, AUDIENCES, ENTITY_KINDS, ENTRY_SCHEMA, type ActOf, type Bodies, type EntityKind} from './entry.js';
import {ID_LIMIT, LIST_LIMIT} from './limits.js';
import {
  answer,
  day,
  definition,
  eachOnce,
  erased,
  id,
  matching,
  redact,
  text,
  uuid,
  withdraw,
  wordsIn,
} from './part-schemas.js';
import {BASES, ROLES} from './roles.js';
import {comment} from '../comment/comment-schemas.js';
import {consent} from '../consent/consent-schemas.js';
import {action, attendance, checklist, meeting} from '../coproduction/coproduction-schemas.js';
import {goal, progress} from '../goal/goal-schemas.js';
import type {ItemResponse} from '../outcome/outcome.js';
import {decision, participation, reflection} from '../participation/participation-schemas.js';
import {conditions, contingency, opinion, preference} from '../remote/remote-schemas.js';
import * as z from '../schema/zod.js';

const party = {role: z.enum(ROLES), ref: id, name: z.optional(z.string().check(z.maxLength(ID_LIMIT)))};

const response = z.strictObject({
  item: id,
  answer: answer(),
  important: z.boolean(),
  discuss: z.boolean(),
  note: text,
  erased,
});

const session = z.strictObject({
  definition,
  on: day,
  items: z.array(response).check(
    z.maxLength(LIST_LIMIT),
    eachOnce<ItemResponse>(({item}) => item, 'Is answered twice.', 'item'),
  ),
  note: text,
  erased,
});

const annotation = z.strictObject({on: day, text, erased}).check(wordsIn('text'));

/** One schema for each kind and act. */
export const BODIES: {
  readonly [Kind in EntityKind]: {readonly [Action in ActOf<Kind>]: z.ZodMiniType<Bodies[Kind][Action]>};
} = {
  outcome: {record: session, set: response, withdraw, redact},
  annotation: {record: annotation, set: annotation, withdraw, redact},
  goal,
  progress,
  comment,
  decision,
  participation,
  reflection,
  meeting,
  attendance,
  checklist,
  action,
  consent,
  preference,
  conditions,
  contingency,
  opinion,
};

/** All of an entry but its body. */
export const envelope = z.strictObject({
  id: uuid,
  schema: z.literal(ENTRY_SCHEMA),
  subject: id,
  entity: z.strictObject({kind: z.enum(ENTITY_KINDS), id}),
  act: z.enum(ACTS),
  parents: z.array(uuid).check(z.maxLength(LIST_LIMIT)),
  author: z.strictObject(party),
  onBehalfOf: z.optional(z.strictObject({...party, basis: z.enum(BASES)})),
  at: matching(isClockTime, 'Must be a hybrid clock time, 2026-11-22T14:02:03.123Z-0001.'),
  zone: z.string().check(z.regex(/^[\w+/-]{1,100}$/, 'Must be a time zone, America/Toronto.')),
  audience: z.enum(AUDIENCES),
  body: z.unknown(),
});
