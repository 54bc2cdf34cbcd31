/** @typedef {{lower: number, median: number, upper: number, count: number}} Spread quartiles, and how many values they are of */

/**
 * @param {number[]} values
 * @param {number} share 0 for the least, 1 for the greatest
 * @returns {number} the value below which that share of them lies, between two of them where it falls between
 */
export function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * @param {number[]} values
 * @returns {Spread | null} nothing of nothing
 */
export function spread(values) {
  if (values.length === 0) return null;
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => quantile(values, share));
  return {lower, median, upper, count: values.length};
}

/**
 * @param {Spread | null} spread
 * @param {number} by
 * @returns {Spread | null} the same in another unit
 */
export function scaled(spread, by) {
  if (!spread) return null;
  const {lower, median, upper, count} = spread;
  return {lower: lower * by, median: median * by, upper: upper * by, count};
}
