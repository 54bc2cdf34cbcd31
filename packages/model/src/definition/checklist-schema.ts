import type {ChecklistDefinition} from './checklist.js';
import {
  anchors,
  claims,
  definitionOf,
  idsOf,
  partId,
  parts,
  range,
  reference,
  spanOf,
  wordsOf,
  type Words,
} from './shared-schemas.js';
import {ALWAYS, issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

/** @returns The schema of a checklist, for the languages, range and principles that the data itself claims. */
export function checklistSchema(data: unknown): z.ZodMiniType<ChecklistDefinition> {
  const claimed = claims(data);
  const words = wordsOf(claimed);
  return z
    .strictObject({
      ...definitionOf('checklist', words),
      range: range(),
      anchors: anchors(spanOf(claimed), words),
      principles: parts(z.strictObject({id: partId(), label: words, line: words})),
      questions: parts(question(idsOf(claimed['principles']), words)),
    })
    .check(askedAbout(claimed));
}

function question(principles: readonly string[], words: Words) {
  return z.strictObject({id: partId(), principle: reference(principles, 'principle'), text: words});
}

/** Finds the principles that no question belongs to: they could never have a score. */
function askedAbout({principles, questions}: Readonly<Record<string, unknown>>) {
  return z.check(({issues}) => {
    if (!Array.isArray(principles) || !Array.isArray(questions)) return;
    const asked = new Set(questions.map((each: unknown) => claims(each)['principle']));
    for (const [index, each] of principles.entries()) {
      const {id} = claims(each);
      if (typeof id !== 'string' || asked.has(id)) continue;
      issues.push(issue('missing', 'No question belongs to this principle.', ['principles', index]));
    }
  }, ALWAYS);
}
