import type {CrisisList} from './crisis.js';
import type {Fault} from '../definition/definition.js';
import {localizedText} from '../definition/text-schemas.js';
import {isDay} from '../entry/day.js';
import {issue, parse} from '../schema/faults.js';
import {inspect} from '../schema/inspect.js';
import * as z from '../schema/zod.js';

/** A list of help as it may be shown, or everything that is wrong with it. */
export type CheckedCrisis = {readonly list: CrisisList} | {readonly faults: readonly Fault[]};

const LIMITS = {depth: 8, values: 10_000};
const LINK = /^(?:tel:\+?[0-9*#,;-]+|sms:\+?[0-9]+|https:\/\/[^\s"<>]+)$/;

/**
 * Reads data from a portal as a list of ways to reach help.
 *
 * Links go to a telephone, a text message or a secure page and nowhere else.
 */
export function checkCrisis(value: unknown): CheckedCrisis {
  const hostile = inspect(value, LIMITS);
  if (hostile.length > 0) return {faults: hostile};
  const result = parse(crisisSchema(), value);
  return 'value' in result ? {list: result.value} : result;
}

function crisisSchema(): z.ZodMiniType<CrisisList> {
  const id = z.string().check(z.regex(/^[\w.-]{1,100}$/, 'Must be letters, digits, dots and hyphens, 100 at most.'));
  const words = localizedText([]);
  const href = z.string().check(z.maxLength(2_000), z.regex(LINK, 'Must be a tel:, sms: or https: address.'));
  const resource = z.strictObject({
    id,
    name: words,
    note: z.optional(words),
    links: z.array(z.strictObject({href, label: words})).check(z.minLength(1, 'Has no link.'), z.maxLength(10)),
    verifiedOn: z.nullable(day()),
  });
  return z.strictObject({id, resources: z.array(resource).check(z.maxLength(50))}).check(
    z.check(({value: {resources}, issues}) => {
      const ids = resources.map((each) => each.id);
      for (const [index, each] of ids.entries()) {
        if (ids.indexOf(each) !== index) issues.push(issue('duplicate', 'Is there twice.', ['resources', index, 'id']));
      }
    }),
  );
}

function day() {
  return z.string().check(
    z.check(({value, issues}) => {
      if (!isDay(value)) issues.push(issue('malformed', 'Must be a day of the calendar, YYYY-MM-DD, or null.'));
    }),
  );
}
