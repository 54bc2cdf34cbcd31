import {licence, localizedText} from './text-schemas.js';
import type {ScaleDefinition} from './definition.js';
import {ALWAYS, issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

const ITEM_LIMIT = 100;
const SPAN_LIMIT = 100;

/** What the parts of a scale are held against. Read from the data before it is known to be right. */
interface Frame {
  readonly languages: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly items: number;
}

/** @returns The schema of a scale, for the languages, range and number of items that the data itself claims. */
export function scaleSchema(data: unknown): z.ZodMiniType<ScaleDefinition> {
  const frame = frameOf(data);
  const words = localizedText(frame.languages);
  return z.strictObject({
    kind: z.literal('scale'),
    id: scaleId(),
    version: z.string().check(z.regex(/^[\w.+-]{1,50}$/, 'Must be letters, digits, dots and hyphens, 50 at most.')),
    languages: z.array(languageTag()).check(
      z.minLength(1),
      z.maxLength(50),
      unique((tag) => tag),
    ),
    title: words,
    purpose: words,
    window: z.optional(words),
    disclaimer: z.optional(words),
    licence: licence(words),
    validated: z.boolean(),
    higherIsBetter: z.boolean(),
    range: range(),
    anchors: anchors(frame, words),
    items: z.array(item(frame, words)).check(
      z.minLength(1),
      z.maxLength(ITEM_LIMIT),
      unique((each) => each.id, 'id'),
    ),
    scoring: z.optional(scoring(frame)),
    change: z.optional(threshold()),
  });
}

function scaleId() {
  const words = z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Must be lower-case words joined by hyphens.');
  return z.string().check(z.maxLength(100), words);
}

function frameOf(data: unknown): Frame {
  const {languages, range, items} = (data ?? {}) as Readonly<Record<string, unknown>>;
  const {min, max} = (range ?? {}) as Readonly<Record<string, unknown>>;
  return {
    languages: Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [],
    min: typeof min === 'number' ? min : -Infinity,
    max: typeof max === 'number' ? max : Infinity,
    items: Array.isArray(items) ? items.length : ITEM_LIMIT,
  };
}

function languageTag() {
  return z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Must be a language tag, fr-CA.'));
}

function range() {
  return z.strictObject({min: z.int(), max: z.int()}).check(
    z.check(({value: {min, max}, issues}) => {
      if (max <= min) issues.push(issue('out-of-range', 'Must be more than the minimum.', ['max']));
      if (max - min > SPAN_LIMIT) {
        issues.push(issue('too-large', `Spans more than ${String(SPAN_LIMIT)} points.`, ['max']));
      }
    }),
  );
}

function within({min, max}: Pick<Frame, 'min' | 'max'>) {
  return z.int().check(z.gte(min, `Is below the range.`), z.lte(max, 'Is above the range.'));
}

function anchors(frame: Frame, label: ReturnType<typeof localizedText>) {
  return z.array(z.strictObject({value: within(frame), label})).check(
    z.maxLength(SPAN_LIMIT + 1),
    unique((anchor) => anchor.value, 'value'),
  );
}

function item(frame: Frame, words: ReturnType<typeof localizedText>) {
  return z.strictObject({
    id: z.string().check(z.regex(/^[\w.-]{1,100}$/, 'Must be letters, digits, dots and hyphens, 100 at most.')),
    label: words,
    hint: z.optional(words),
    anchors: z.optional(anchors(frame, words)),
    reversed: z.optional(z.boolean()),
    supportPrompt: z.optional(
      z.union(
        [z.strictObject({atOrBelow: within(frame)}), z.strictObject({atOrAbove: within(frame)})],
        'Must be {atOrBelow: …} or {atOrAbove: …}, with a point of the range.',
      ),
    ),
    change: z.optional(threshold()),
  });
}

function scoring(frame: Frame) {
  return z
    .strictObject({
      method: z.enum(['sum', 'mean', 'scaled']),
      to: z.optional(z.strictObject({min: z.number(), max: z.number()})),
      missing: z.strictObject({
        minimum: z.int().check(z.gte(1, 'Must be 1 or more.'), z.lte(frame.items, 'Is more than there are items.')),
        prorate: z.boolean(),
      }),
    })
    .check(
      z.check(({value: {method, to}, issues}) => {
        if (method === 'scaled' && !to) issues.push(issue('missing', 'Is missing: what to scale to.', ['to']));
        if (method !== 'scaled' && to) issues.push(issue('unknown', 'Is only for the method "scaled".', ['to']));
        if (to && to.max <= to.min) issues.push(issue('out-of-range', 'Must be more than the minimum.', ['to', 'max']));
      }),
    );
}

function threshold() {
  const source = z.string().check(z.minLength(1, 'Must name where the figure was published.'), z.maxLength(1_000));
  const positive = () => z.number().check(z.gt(0, 'Must be more than 0.'));
  const reliability = z.number().check(z.gte(0, 'Must be 0 or more.'), z.lte(1, 'Must be 1 or less.'));
  return z.discriminatedUnion('kind', [
    z.strictObject({kind: z.literal('reliable'), threshold: positive(), source}),
    z.strictObject({kind: z.literal('rci'), sd: positive(), reliability, source}),
    z.strictObject({kind: z.literal('minimal-important'), threshold: positive(), source}),
  ]);
}

function unique<Item>(key: (item: Item) => unknown, ...step: readonly string[]) {
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
