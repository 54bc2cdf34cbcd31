import type {ScaleDefinition} from './definition.js';
import {
  anchors,
  claims,
  definitionOf,
  PART_LIMIT,
  partId,
  parts,
  range,
  spanOf,
  within,
  wordsOf,
  type Span,
  type Words,
} from './shared-schemas.js';
import {issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

/** @returns The schema of a scale, for the languages, range and number of items that the data itself claims. */
export function scaleSchema(data: unknown): z.ZodMiniType<ScaleDefinition> {
  const claimed = claims(data);
  const words = wordsOf(claimed);
  const span = spanOf(claimed);
  return z.strictObject({
    ...definitionOf('scale', words),
    window: z.optional(words),
    higherIsBetter: z.boolean(),
    range: range(),
    anchors: anchors(span, words),
    items: parts(item(span, words)),
    scoring: z.optional(scoring(Array.isArray(claimed['items']) ? claimed['items'].length : PART_LIMIT)),
    change: z.optional(threshold()),
  });
}

function item(span: Span, words: Words) {
  return z.strictObject({
    id: partId(),
    label: words,
    hint: z.optional(words),
    anchors: z.optional(anchors(span, words)),
    reversed: z.optional(z.boolean()),
    supportPrompt: z.optional(
      z.union(
        [z.strictObject({atOrBelow: within(span)}), z.strictObject({atOrAbove: within(span)})],
        'Must be {atOrBelow: …} or {atOrAbove: …}, with a point of the range.',
      ),
    ),
    change: z.optional(threshold()),
  });
}

function scoring(items: number) {
  return z
    .strictObject({
      method: z.enum(['sum', 'mean', 'scaled']),
      to: z.optional(z.strictObject({min: z.number(), max: z.number()})),
      missing: z.strictObject({
        minimum: z.int().check(z.gte(1, 'Must be 1 or more.'), z.lte(items, 'Is more than there are items.')),
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
