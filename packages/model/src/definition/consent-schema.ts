import {CONSENT_SUBJECTS, type ConsentDefinition} from './consent.js';
import {claims, partId, parts, toldBy, unique, wordsOf, type Words} from './shared-schemas.js';
import {understandingChecks} from './understanding-schema.js';
import {ENTITY_KINDS} from '../entry/entry.js';
import {ALWAYS, issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

/** Longest time a consent may hold: ten years. It is temporary by its nature. */
const DAYS_LIMIT = 3_653;

/** No law lets somebody wait longer before deciding for themselves. */
const YEARS_LIMIT = 30;

const LINE_LIMIT = 500;

/** @returns The schema of what a person is asked to agree to, for the languages that the data itself claims. */
export function consentSchema(data: unknown): z.ZodMiniType<ConsentDefinition> {
  const claimed = claims(data);
  const words = wordsOf(claimed);
  const {reviewDays} = claimed;
  return z
    .strictObject({
      ...toldBy('consent'),
      about: z.enum(CONSENT_SUBJECTS),
      title: words,
      ...askedIn(words),
      explanation: z.strictObject({simple: words, full: words}),
      checks: understandingChecks(words),
      controller: controller(words),
      jurisdiction: z
        .string()
        .check(z.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'Must be the code of a country or of a part of it: CA-QC.')),
      statute: z.optional(words),
      ageRule: z.optional(ageRule(words)),
      covers: z.array(z.enum(ENTITY_KINDS)).check(unique((kind) => kind)),
      reviewDays: days(1, 'Must be 1 or more.'),
      validDays: days(
        typeof reviewDays === 'number' ? reviewDays : 1,
        'Is less than "reviewDays": it would end before anybody is asked about it.',
      ),
    })
    .check(coversWhatItIsAbout());
}

/** What must be said before anybody can agree or refuse. */
function askedIn(words: Words) {
  return {
    purpose: words,
    information: words,
    recipients: parts(z.strictObject({id: partId(), name: words})),
    retention: words,
    storage: words,
    consequencesOfRefusal: words,
    consequencesOfWithdrawal: words,
    withdrawalElsewhere: words,
  };
}

function controller(words: Words) {
  const line = z.string().check(z.regex(/\S/, 'Must be words.'), z.maxLength(LINE_LIMIT));
  return z.strictObject({id: partId(), name: words, type: words, address: line, contact: line});
}

function ageRule(words: Words) {
  const years = `Must be a number of whole years, from 1 to ${String(YEARS_LIMIT)}.`;
  return z.strictObject({
    id: partId(),
    decidesFrom: z.int(years).check(z.gte(1, years), z.lte(YEARS_LIMIT, years)),
    statute: words,
    source: z.string().check(z.regex(/^https:\/\/\S+$/, 'Must be an https address.'), z.maxLength(LINE_LIMIT)),
  });
}

function days(least: number, tooFew: string) {
  const most = `Is more than ${String(DAYS_LIMIT)} days. A consent holds for a time; ask again.`;
  return z.int().check(z.gte(least, tooFew), z.lte(DAYS_LIMIT, most));
}

/** A consent to services lets nothing out; one to information says what it lets out. */
function coversWhatItIsAbout() {
  return z.check(({value, issues}) => {
    const {about, covers} = claims(value);
    if (!Array.isArray(covers)) return;
    if (about === 'services' && covers.length > 0) {
      const message = 'Must be empty: a consent to services lets no information out. Ask for that by itself.';
      issues.push(issue('not-allowed', message, ['covers']));
    }
    if (about === 'information' && covers.length === 0)
      issues.push(issue('missing', 'Must hold 1 or more.', ['covers']));
  }, ALWAYS);
}
