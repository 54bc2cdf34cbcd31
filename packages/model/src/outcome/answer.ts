/**
 * What somebody said about one theme.
 *
 * Four cases and not a nullable number: silence, "does not apply" and "I'd
 * rather not say" mean different things, and none of them is zero.
 */
export type RatingAnswer =
  | {readonly kind: 'unanswered'}
  | {readonly kind: 'rated'; readonly value: number}
  | {readonly kind: 'not-applicable'}
  | {readonly kind: 'declined'};

/** Nothing has been said yet. */
export const UNANSWERED: RatingAnswer = {kind: 'unanswered'};

/** The points a scale has. Inclusive at both ends; whole steps. */
export interface ScaleRange {
  readonly min: number;
  readonly max: number;
}

/** @returns The answer as a form submits it: a number, a word, or nothing. */
export function formatAnswer(answer: RatingAnswer): string {
  if (answer.kind === 'unanswered') return '';
  return answer.kind === 'rated' ? String(answer.value) : answer.kind;
}

/** @returns The answer a form value stands for; {@link UNANSWERED} for anything that is not a whole point of the scale. */
export function parseAnswer(text: string, {min, max}: ScaleRange): RatingAnswer {
  if (text === 'not-applicable' || text === 'declined') return {kind: text};
  if (!/^-?\d+$/.test(text)) return UNANSWERED;
  const value = Number(text);
  return value >= min && value <= max ? {kind: 'rated', value} : UNANSWERED;
}

/** @returns Whether two answers say the same. */
export function sameAnswer(one: RatingAnswer, other: RatingAnswer): boolean {
  return formatAnswer(one) === formatAnswer(other);
}
