import {isClockTime} from './clock.js';
import {isDay} from './day.js';
import {ACTS, AUDIENCES, ENTITY_KINDS, ENTRY_SCHEMA, type Act, type Bodies, type EntityKind} from './entry.js';
import {BASES, ROLES} from './roles.js';
import {isUuid} from './uuid.js';
import type {ItemResponse} from '../outcome/outcome.js';
import {ALWAYS, issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

/** Longest free text, in UTF-16 code units. */
export const TEXT_LIMIT = 20_000;

/** Most themes in one session, and most parents of one entry. */
export const LIST_LIMIT = 200;

/** Longest id. */
export const ID_LIMIT = 200;

const id = z
  .string()
  .check(z.minLength(1), z.maxLength(ID_LIMIT), z.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Must have no control characters.'));
const text = z.string().check(z.maxLength(TEXT_LIMIT));
const uuid = matching(isUuid, 'Must be a UUID in lower case.');
const day = matching(isDay, 'Must be a day of the calendar, YYYY-MM-DD.');
const erased = z.optional(z.literal(true));
const party = {role: z.enum(ROLES), ref: id, name: z.optional(z.string().check(z.maxLength(ID_LIMIT)))};

const answer = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('unanswered')}),
  z.strictObject({kind: z.literal('rated'), value: z.int()}),
  z.strictObject({kind: z.literal('not-applicable')}),
  z.strictObject({kind: z.literal('declined')}),
]);

const response = z.strictObject({
  item: id,
  answer,
  important: z.boolean(),
  discuss: z.boolean(),
  note: text,
  erased,
});

const session = z.strictObject({
  definition: z.strictObject({
    id,
    version: id,
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'Must be a SHA-256 in lower-case hexadecimal.')),
  }),
  on: day,
  items: z.array(response).check(z.maxLength(LIST_LIMIT), eachItemOnce()),
  note: text,
  erased,
});

const annotation = z.strictObject({on: day, text, erased}).check(
  z.check(({value, issues}) => {
    if (value.text.trim() === '' && !value.erased) issues.push(issue('missing', 'Has no words.', ['text']));
  }),
);

const redact = z.strictObject({target: uuid});
const withdraw = z.strictObject({});

/** One schema for each kind and act. */
export const BODIES: {
  readonly [Kind in EntityKind]: {readonly [Action in Act]: z.ZodMiniType<Bodies[Kind][Action]>};
} = {
  outcome: {record: session, set: response, withdraw, redact},
  annotation: {record: annotation, set: annotation, withdraw, redact},
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

function matching(fits: (text: string) => boolean, message: string) {
  return z.string().check(
    z.check(({value, issues}) => {
      if (!fits(value)) issues.push(issue('malformed', message));
    }),
  );
}

function eachItemOnce() {
  return z.check<ItemResponse[]>(({value, issues}) => {
    const seen = new Set<unknown>();
    for (const [index, each] of Array.isArray(value) ? value.entries() : []) {
      const item: unknown = (each as Partial<ItemResponse> | null)?.item;
      if (item !== undefined && seen.has(item)) issues.push(issue('duplicate', 'Is answered twice.', [index, 'item']));
      seen.add(item);
    }
  }, ALWAYS);
}
