import {forgiven} from './id-from.js';
import type {LadderDefinition} from './ladder.js';
import {claims, definitionOf, idsOf, partId, parts, reference, wordsOf, type Words} from './shared-schemas.js';
import {WAYS} from './way.js';
import {ALWAYS, issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

const ALIAS_LIMIT = 200;

/** Answers that are no rung. Where an answer is one word, a rung of this name could not be told from it. */
const NO_RUNGS: readonly string[] = ['unanswered', 'not-applicable', 'declined', 'right-place'];

/** @returns The schema of a ladder, for the languages, groups and rungs that the data itself claims. */
export function ladderSchema(data: unknown): z.ZodMiniType<LadderDefinition> {
  const claimed = claims(data);
  const words = wordsOf(claimed);
  const rungs = idsOf(claimed['rungs']);
  return z.strictObject({
    ...definitionOf('ladder', words),
    groups: z.optional(parts(z.strictObject({id: partId(), label: words}))),
    rungs: parts(rung(idsOf(claimed['groups']), words), 2),
    aliases: z.optional(aliases(rungs)),
  });
}

function rung(groups: readonly string[], words: Words) {
  return z.strictObject({
    id: partId().check(
      z.check(({value, issues}) => {
        if (NO_RUNGS.includes(value)) issues.push(issue('not-allowed', 'Is the name of an answer that is no rung.'));
      }),
    ),
    label: words,
    wish: z.optional(words),
    description: words,
    practice: words,
    term: z.optional(words),
    group: z.optional(reference(groups, 'group')),
    way: z.enum(WAYS),
  });
}

/** Each alias leads to a rung, and to one only: not in the way of an id, nor of an alias that reads the same. */
function aliases(rungs: readonly string[]) {
  const alias = z.string().check(z.regex(/\S/, 'Must be words.'), z.maxLength(ALIAS_LIMIT));
  return z.record(alias, reference(rungs, 'rung')).check(
    z.check(({value, issues}) => {
      if (typeof value !== 'object' || value === null) return;
      const taken = new Set(rungs.map(forgiven));
      for (const each of Object.keys(value).filter((key) => key.length <= ALIAS_LIMIT)) {
        const name = forgiven(each);
        if (taken.has(name))
          issues.push(issue('duplicate', `"${each}" reads the same as an id or another alias.`, [each]));
        taken.add(name);
      }
    }, ALWAYS),
  );
}
