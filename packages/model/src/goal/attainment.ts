/**
 * The T-score of goal attainment scaling (Kiresuk & Sherman, 1968), with equal
 * weights: 50 when all goals came out as expected.
 *
 * A statistic about a service, over people and goals. Never for a person's
 * screen: goals are not one number.
 *
 * @param levels - The level each goal came to, from −2 to +2.
 * @param rho - Assumed correlation between goals, from 0 to 1; 0.3 by convention.
 * @returns 50 + 10·Σx ∕ √((1 − ρ)·n + ρ·n²); `null` for no goals.
 */
export function goalAttainmentTScore(
  levels: readonly number[],
  {rho = 0.3}: {readonly rho?: number} = {},
): number | null {
  const count = levels.length;
  if (count === 0) return null;
  const sum = levels.reduce((total, level) => total + level, 0);
  return 50 + (10 * sum) / Math.sqrt((1 - rho) * count + rho * count ** 2);
}
