import type {ConsentDecisionBody} from './consent.js';
import {CONSENT_SUBJECTS} from '../definition/consent.js';
import {ENTITY_KINDS, type ActOf, type Bodies} from '../entry/entry.js';
import {LIST_LIMIT} from '../entry/limits.js';
import {day, definition, eachOnce, erased, id, line, redact, text, withdraw} from '../entry/part-schemas.js';
import {issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

/** Most days of a term, about a century: so that a day can always be counted from it. */
const DAYS_LIMIT = 36_525;

const said = text.check(z.regex(/\S/, 'Has no words.'));
const days = z.int().check(z.gte(1), z.lte(DAYS_LIMIT));

const notice = z.strictObject({
  language: id,
  title: said,
  purpose: said,
  information: said,
  recipients: z.array(z.strictObject({id, name: said})).check(
    z.minLength(1),
    z.maxLength(LIST_LIMIT),
    eachOnce<{readonly id: string}>((each) => each.id, 'Is there twice.', 'id'),
  ),
  retention: said,
  storage: said,
  consequencesOfRefusal: said,
  consequencesOfWithdrawal: said,
  withdrawalElsewhere: said,
  explanation: z.strictObject({simple: said, full: said}),
  controller: z.strictObject({id, name: said, type: said, address: said, contact: said}),
  jurisdiction: id,
  statute: text,
  about: z.enum(CONSENT_SUBJECTS),
  covers: z.array(z.enum(ENTITY_KINDS)).check(z.maxLength(LIST_LIMIT)),
  reviewDays: days,
  validDays: days,
});

const decidedBy = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('self')}),
  z.strictObject({kind: z.literal('minor'), rule: id}),
  z.strictObject({kind: z.literal('parentOrTutor'), rule: id}),
  z.strictObject({kind: z.literal('substitute'), basis: line}),
]);

const decision = {
  definition,
  notice,
  decidedBy,
  companion: z.nullable(z.strictObject({name: line, role: line})),
  erased,
};

const none = z.literal('', 'Must be empty: a refusal has no end, and nobody asks again.');

const saysWho = z.check<Pick<ConsentDecisionBody, 'companion' | 'decidedBy' | 'erased'>>(({value, issues}) => {
  if (value.erased) return;
  const {companion, decidedBy: decider} = value;
  if (decider.kind === 'substitute' && decider.basis.trim() === '') {
    issues.push(issue('missing', 'Has no words. Say on what it rests.', ['decidedBy', 'basis']));
  }
  if (companion && `${companion.name}${companion.role}`.trim() === '') {
    issues.push(issue('missing', 'Names nobody. For nobody, use null.', ['companion']));
  }
});

/** One schema for each act of a consent. */
export const consent: {readonly [Action in ActOf<'consent'>]: z.ZodMiniType<Bodies['consent'][Action]>} = {
  give: z.strictObject({...decision, review: day, until: day}).check(saysWho),
  refuse: z.strictObject({...decision, review: none, until: none}).check(saysWho),
  withdraw,
  redact,
};
