import type {ModesDefinition} from './modes.js';
import {claims, definitionOf, partId, parts, wordsOf, type Words} from './shared-schemas.js';
import {understandingChecks} from './understanding-schema.js';
import {ALWAYS, issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

/** Most words for a mode, and most against it. */
const SIDE_LIMIT = 10;

/** Answers that are no mode: always offered beside the modes, and kept apart from them. */
const NO_MODES: readonly string[] = [
  'unanswered',
  'declined',
  'mode',
  'no-preference',
  'noPreference',
  'talk-first',
  'talkFirst',
];

/** The two sides of a mode. */
const SIDES = ['advantages', 'disadvantages'] as const;

/** @returns The schema of a list of modes, for the languages that the data itself claims. */
export function modesSchema(data: unknown): z.ZodMiniType<ModesDefinition> {
  const words = wordsOf(claims(data));
  return z.strictObject({
    ...definitionOf('modes', words),
    modes: parts(mode(words), 2).check(evenAmong()),
    situations: parts(z.strictObject({id: partId(), label: words}), 0),
    checks: understandingChecks(words),
  });
}

function mode(words: Words) {
  const side = z.array(words).check(z.minLength(1, 'Must hold 1 or more.'), z.maxLength(SIDE_LIMIT));
  const isMode = z.check<string>(({value, issues}) => {
    if (NO_MODES.includes(value)) {
      issues.push(issue('not-allowed', 'Is the name of an answer that is no mode. It is always offered.'));
    }
  });
  return z
    .strictObject({
      id: partId().check(isMode),
      label: words,
      advantages: side,
      disadvantages: side,
      remote: z.boolean(),
    })
    .check(evenWithin());
}

/** As much is said for a mode as against it: whoever says more of one side pushes. */
function evenWithin() {
  return z.check(({value, issues}) => {
    const [pros, cons] = SIDES.map((side) => countOf(value, side));
    if (pros === null || cons === null || pros === cons) return;
    const counted = `Has ${String(pros)} for and ${String(cons)} against.`;
    issues.push(issue('not-allowed', `${counted} Say as much for it as against it.`));
  }, ALWAYS);
}

/** As much is said of each mode as of every other. */
function evenAmong() {
  return z.check(({value, issues}) => {
    if (!Array.isArray(value)) return;
    for (const side of SIDES) {
      const counts = value.map((each: unknown) => countOf(each, side)).filter((count) => count !== null);
      if (new Set(counts).size <= 1) continue;
      const counted = `The modes have ${counts.join(', ')} ${side}.`;
      issues.push(issue('not-allowed', `${counted} Give every mode as many as the others.`));
    }
  }, ALWAYS);
}

function countOf(mode: unknown, side: (typeof SIDES)[number]): number | null {
  const said = claims(mode)[side];
  return Array.isArray(said) ? said.length : null;
}
