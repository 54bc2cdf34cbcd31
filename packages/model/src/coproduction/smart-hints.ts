import type {ActionLine} from './action.js';

/** What a line of a plan is said to need: specific, measurable, agreed, realistic, time-bound. */
export const SMART = ['specific', 'measurable', 'agreed', 'realistic', 'time-bound'] as const;

/** One of {@link SMART}. */
export type Smart = (typeof SMART)[number];

const FIELDS = [
  ['specific', 'what'],
  ['measurable', 'how'],
  ['agreed', 'who'],
  ['time-bound', 'by'],
] as const satisfies readonly (readonly [Smart, keyof ActionLine])[];

/**
 * What a line does not say yet, as far as its fields tell: hints, never a gate.
 *
 * Nobody named to do it means nobody can have agreed to. `realistic` is never
 * among them: only those who make the plan can tell, so ask them every time.
 *
 * @returns In the order of {@link SMART}.
 */
export function smartHints(line: ActionLine): readonly Smart[] {
  return FIELDS.filter(([, field]) => line[field].trim() === '').map(([hint]) => hint);
}
