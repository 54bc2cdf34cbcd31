import type {UnderstandingCheck} from './modes.js';
import {claims, partId, parts, type Words} from './shared-schemas.js';
import {ALWAYS, issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

/** Most questions of one definition. More would be an examination. */
const CHECK_LIMIT = 10;

/** Questions by which those who explained learn whether they explained well; none is allowed. */
export function understandingChecks(words: Words): z.ZodMiniType<readonly UnderstandingCheck[]> {
  const option = z.strictObject({id: partId(), label: words, isClear: z.boolean()});
  const each = z.strictObject({
    id: partId(),
    question: words,
    options: parts(option, 2).check(oneIsClear()),
    explanation: words,
  });
  return parts(each, 0).check(z.maxLength(CHECK_LIMIT));
}

/** With none, nobody could be understood; with several, the explanation would not say which. */
function oneIsClear() {
  return z.check(({value, issues}) => {
    if (!Array.isArray(value)) return;
    const clear = value.filter((each: unknown) => claims(each)['isClear'] === true).length;
    if (clear !== 1) {
      issues.push(
        issue(
          'not-allowed',
          `Of these, ${String(clear)} have "isClear": true. Exactly one must: what we meant to say.`,
        ),
      );
    }
  }, ALWAYS);
}
