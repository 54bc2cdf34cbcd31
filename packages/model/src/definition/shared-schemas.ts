import {languageTag, licence, localizedText} from './text-schemas.js';
import {ALWAYS, issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

/** Most things of one sort in a definition: themes, rungs, questions. */
export const PART_LIMIT = 100;

const SPAN_LIMIT = 100;

const PART_ID = /^[\w.-]{1,100}$/;

/** A whole range and the points within it, as the data claims them. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** The schema of a text in all languages that a definition names. */
export type Words = ReturnType<typeof localizedText>;

/** What some data says of itself, before it is known to be right. */
type Claims = Readonly<Record<string, unknown>>;

/** @returns The data as something of which any field may be asked for. */
export function claims(data: unknown): Claims {
  return (data ?? {}) as Claims;
}

/** @returns The schema of texts in the languages that the data itself claims. */
export function wordsOf({languages}: Claims): Words {
  return localizedText(Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : []);
}

/** @returns The ids of a list, those that can be. */
export function idsOf(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  const ids = list.map((each: {readonly id?: unknown} | null | undefined) => each?.id);
  return ids.filter((each) => typeof each === 'string').filter((each) => PART_ID.test(each));
}

/** @returns The range that the data itself claims; without end where it claims none. */
export function spanOf({range}: Claims): Span {
  const {min, max} = claims(range);
  return {min: typeof min === 'number' ? min : -Infinity, max: typeof max === 'number' ? max : Infinity};
}

/** The fields by which any definition is told from another. */
export function toldBy<Kind extends string>(kind: Kind) {
  const idWords = z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Must be lower-case words joined by hyphens.');
  return {
    kind: z.literal(kind),
    id: z.string().check(z.maxLength(100), idWords),
    version: z.string().check(z.regex(/^[\w.+-]{1,50}$/, 'Must be letters, digits, dots and hyphens, 50 at most.')),
    languages: z.array(languageTag()).check(
      z.minLength(1),
      z.maxLength(50),
      unique((tag) => tag),
    ),
  };
}

/** The fields that every definition has of something people answer. */
export function definitionOf<Kind extends string>(kind: Kind, words: Words) {
  return {
    ...toldBy(kind),
    title: words,
    purpose: words,
    disclaimer: z.optional(words),
    licence: licence(words),
    validated: z.boolean(),
  };
}

/** Id of a theme, a rung, a question: of what is kept with an answer. */
export function partId() {
  return z.string().check(z.regex(PART_ID, 'Must be letters, digits, dots and hyphens, 100 at most.'));
}

/** Id of something that the same definition holds. `what` names it in the fault. */
export function reference(ids: readonly string[], what: string) {
  const known = ids.length > 0 ? `There are: ${ids.join(', ')}.` : 'There are none.';
  return z.enum(ids, `No ${what} has this id. ${known}`);
}

/** A list of what has ids, each there once. */
export function parts<Part extends {readonly id: string}>(part: z.ZodMiniType<Part>, least = 1) {
  return z.array(part).check(
    z.minLength(least, `Must hold ${String(least)} or more.`),
    z.maxLength(PART_LIMIT),
    unique((each) => each.id, 'id'),
  );
}

/** A range of whole numbers. */
export function range() {
  return z.strictObject({min: z.int(), max: z.int()}).check(
    z.check(({value: {min, max}, issues}) => {
      if (max <= min) issues.push(issue('out-of-range', 'Must be more than the minimum.', ['max']));
      if (max - min > SPAN_LIMIT) {
        issues.push(issue('too-large', `Spans more than ${String(SPAN_LIMIT)} points.`, ['max']));
      }
    }),
  );
}

/** A point of a range. */
export function within({min, max}: Span) {
  return z.int().check(z.gte(min, `Is below the range.`), z.lte(max, 'Is above the range.'));
}

/** Named points of a range, each named once. */
export function anchors(span: Span, label: Words) {
  return z.array(z.strictObject({value: within(span), label})).check(
    z.maxLength(SPAN_LIMIT + 1),
    unique((anchor) => anchor.value, 'value'),
  );
}

/** Refuses the second of two things that have the same key. `step` leads to it within the thing. */
export function unique<Item>(key: (item: Item) => unknown, ...step: readonly string[]) {
  return z.check<Item[]>(({value, issues}) => {
    const seen = new Set<unknown>();
    for (const [index, each] of Array.isArray(value) ? value.entries() : []) {
      const name = each === null || each === undefined ? undefined : key(each);
      if (name !== undefined && seen.has(name)) {
        issues.push(issue('duplicate', 'Is there twice.', [index, ...step]));
      }
      seen.add(name);
    }
  }, ALWAYS);
}
