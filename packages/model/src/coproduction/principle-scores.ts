import type {ChecklistResponse} from './checklist.js';
import type {ChecklistDefinition} from '../definition/checklist.js';

/** What the questions of one principle come to. */
export interface PrincipleScore {
  /** Id of the principle. */
  readonly principle: string;
  /** Mean of the rated questions; `null` where fewer than half of the principle's questions are rated. */
  readonly mean: number | null;
  /** How many of its questions are rated. */
  readonly answered: number;
  /** How many questions it has. */
  readonly questions: number;
}

/** As much of a checklist as scores need. */
export type Scored = Pick<ChecklistDefinition, 'principles' | 'questions' | 'range'>;

/**
 * The score of each principle: the mean of its rated questions, if these are
 * at least half of all its questions. There is no score over all principles.
 *
 * "I don't know", "does not apply", "I'd rather not say" and silence are left
 * out of the mean, and count among the questions: half is half of all that the
 * principle asks, so that one answer never speaks for three questions.
 *
 * | Questions | Answers                     | Score                      |
 * | --------- | --------------------------- | -------------------------- |
 * | 3         | 4, 3, I don't know          | 3.5: two of three          |
 * | 3         | 4, does not apply, silence  | none: one of three         |
 * | 2         | 1, does not apply           | 1: one of two is half      |
 * | 5         | 4, 4, silence × 3           | none: two of five          |
 * | 5         | 0, 1, 4, I don't know × 2   | 1.67: three of five        |
 *
 * @returns In the order of the definition. Ratings outside its range do not count.
 */
export function principleScores(
  {principles, questions, range}: Scored,
  answers: readonly ChecklistResponse[],
): readonly PrincipleScore[] {
  const said = new Map(answers.map(({question, answer}) => [question, answer]));
  return principles.map(({id}) => {
    const own = questions.filter(({principle}) => principle === id);
    const ratings = own.flatMap((question) => {
      const answer = said.get(question.id);
      return answer?.kind === 'rated' && answer.value >= range.min && answer.value <= range.max ? [answer.value] : [];
    });
    const answered = ratings.length;
    const isShown = answered > 0 && answered * 2 >= own.length;
    return {principle: id, mean: isShown ? meanOf(ratings) : null, answered, questions: own.length};
  });
}

/** @returns The mean of numbers, the same in whatever order they come; of none, `NaN`. */
export function meanOf(numbers: readonly number[]): number {
  // Adding fractions in another order can give another last digit.
  return numbers.toSorted((one, other) => one - other).reduce((sum, number) => sum + number, 0) / numbers.length;
}
