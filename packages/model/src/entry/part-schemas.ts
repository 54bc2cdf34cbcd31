import {isDay} from './day.js';
import {ID_LIMIT, LINE_LIMIT, TEXT_LIMIT} from './limits.js';
import {isUuid} from './uuid.js';
import {ALWAYS, issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

/** What the bodies of all kinds are made of. */
export const id = z
  .string()
  .check(z.minLength(1), z.maxLength(ID_LIMIT), z.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Must have no control characters.'));
export const text = z.string().check(z.maxLength(TEXT_LIMIT));
export const line = z.string().check(z.maxLength(LINE_LIMIT));
export const uuid = matching(isUuid, 'Must be a UUID in lower case.');
export const day = matching(isDay, 'Must be a day of the calendar, YYYY-MM-DD.');
export const dayOrNone = matching((value) => value === '' || isDay(value), 'Must be a day, YYYY-MM-DD, or empty.');
export const erased = z.optional(z.literal(true));

/** A body that is nothing but words: empty only once they are erased. */
export const words = z.strictObject({text, erased}).check(wordsIn('text'));

/** Which wording of which definition was answered. */
export const definition = z.strictObject({
  id,
  version: id,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'Must be a SHA-256 in lower-case hexadecimal.')),
});

export const redact = z.strictObject({target: uuid});
export const withdraw = z.strictObject({});

/** What somebody said about one theme; any whole number unless a range is given. */
export function answer(value: z.ZodMiniType<number> = z.int()) {
  return z.discriminatedUnion('kind', [
    z.strictObject({kind: z.literal('unanswered')}),
    z.strictObject({kind: z.literal('rated'), value}),
    z.strictObject({kind: z.literal('not-applicable')}),
    z.strictObject({kind: z.literal('declined')}),
  ]);
}

/** A text of a certain form. */
export function matching(fits: (text: string) => boolean, message: string) {
  return z.string().check(
    z.check(({value, issues}) => {
      if (!fits(value)) issues.push(issue('malformed', message));
    }),
  );
}

/** Whether there are words under a key, unless they were erased. */
export function wordsIn<Key extends string>(key: Key) {
  return z.check<Readonly<Record<Key, string>> & {readonly erased?: true | undefined}>(({value, issues}) => {
    if (value[key].trim() === '' && !value.erased) issues.push(issue('missing', 'Has no words.', [key]));
  });
}

/** Whether no two items of a list are the same by some key; those without a key count as different. */
export function eachOnce<Item>(keyOf: (item: Item) => unknown, message: string, ...step: readonly string[]) {
  return z.check<Item[]>(({value, issues}) => {
    const seen = new Set<unknown>();
    for (const [index, each] of Array.isArray(value) ? value.entries() : []) {
      const key = typeof each === 'object' && each !== null ? keyOf(each) : undefined;
      if (key !== undefined && seen.has(key)) issues.push(issue('duplicate', message, [index, ...step]));
      seen.add(key);
    }
  }, ALWAYS);
}
