import {ENTITY_KINDS, type ActOf, type Bodies} from '../entry/entry.js';
import {erased, id, redact, text, withdraw, words, wordsIn} from '../entry/part-schemas.js';
import * as z from '../schema/zod.js';

/** One schema for each act of a comment. */
export const comment: {readonly [Action in ActOf<'comment'>]: z.ZodMiniType<Bodies['comment'][Action]>} = {
  record: z
    .strictObject({
      about: z.strictObject({kind: z.enum(ENTITY_KINDS), id, part: z.nullable(id)}),
      text,
      erased,
    })
    .check(wordsIn('text')),
  set: words,
  withdraw,
  redact,
};
