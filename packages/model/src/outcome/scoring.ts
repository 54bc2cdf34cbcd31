import type {ItemResponse} from './outcome.js';
import type {ScaleDefinition, ScaleItem} from '../definition/definition.js';

/** What the items of a session add up to, or why they do not. */
export type Score =
  | {readonly kind: 'score'; readonly value: number; readonly answered: number; readonly of: number}
  | {
      readonly kind: 'no-score';
      /** The definition has no scoring, or fewer items are rated than it asks for. */
      readonly reason: 'no-scoring' | 'too-few';
      readonly answered: number;
      readonly of: number;
    };

/**
 * Adds up a session as its definition says.
 *
 * Only rated items within the range count; `of` is the number of items of the
 * definition. `sum` adds the ratings; with proration the mean of the rated
 * items stands in for the others. `mean` is the mean of the rated items.
 * `scaled` maps the sum linearly from the range it could have, given the items
 * that were rated, onto `to`.
 */
export function score(
  definition: Pick<ScaleDefinition, 'items' | 'range' | 'scoring'>,
  responses: readonly Pick<ItemResponse, 'item' | 'answer'>[],
): Score {
  const {items, range, scoring} = definition;
  const ratings = ratingsOf(items, range, responses);
  const answered = ratings.length;
  const of = items.length;
  if (!scoring) return {kind: 'no-score', reason: 'no-scoring', answered, of};
  if (answered === 0 || answered < scoring.missing.minimum) return {kind: 'no-score', reason: 'too-few', answered, of};
  const sum = ratings.reduce((total, rating) => total + rating, 0);
  if (scoring.method === 'sum') {
    return {kind: 'score', value: scoring.missing.prorate ? (sum / answered) * of : sum, answered, of};
  }
  if (scoring.method === 'mean') return {kind: 'score', value: sum / answered, answered, of};
  const to = scoring.to ?? range;
  const share = (sum - range.min * answered) / ((range.max - range.min) * answered);
  return {kind: 'score', value: to.min + share * (to.max - to.min), answered, of};
}

function ratingsOf(
  items: readonly ScaleItem[],
  {min, max}: ScaleDefinition['range'],
  responses: readonly Pick<ItemResponse, 'item' | 'answer'>[],
): readonly number[] {
  const answers = new Map(responses.map(({item, answer}) => [item, answer]));
  return items.flatMap(({id, reversed}) => {
    const answer = answers.get(id);
    if (answer?.kind !== 'rated' || answer.value < min || answer.value > max) return [];
    return [reversed ? min + max - answer.value : answer.value];
  });
}
