import {spread} from './statistics.mjs';

/** @typedef {{measure: string, subject: string, metric: string}} Place of a number in the results */

/** @typedef {{samples: import('../run/rounds.mjs').Sample[]}} Results */

/**
 * @param {Results} results
 * @param {Place} place
 * @returns {import('./statistics.mjs').Spread | null} of all rounds; nothing where it was not measured
 */
export function spreadAt(results, place) {
  return spread([...byRound(results, place).values()]);
}

/**
 * Two numbers of the same round have met the same disturbances; those of different rounds have not.
 * @param {Results} results
 * @param {Place} one
 * @param {Place} other
 * @returns {import('./statistics.mjs').Spread | null} of how many times the other it is
 */
export function ratio(results, one, other) {
  return spread(pairs(results, one, other).flatMap(([value, base]) => (base > 0 ? [value / base] : [])));
}

/**
 * @param {Results} results
 * @param {Place} one
 * @param {Place} other
 * @returns {import('./statistics.mjs').Spread | null} of how much more it is than the other
 */
export function excess(results, one, other) {
  return spread(pairs(results, one, other).map(([value, base]) => value - base));
}

/**
 * @param {Results} results
 * @param {Place} one
 * @param {Place} other
 * @returns {[number, number][]} both numbers of each round in which both were measured
 */
function pairs(results, one, other) {
  const bases = byRound(results, other);
  return [...byRound(results, one)].flatMap(([round, value]) => {
    const base = bases.get(round);
    return base === undefined ? [] : [[value, base]];
  });
}

/**
 * @param {Results} results
 * @param {Place} place
 * @returns {Map<number, number>}
 */
function byRound({samples}, {measure, subject, metric}) {
  const own = samples.filter((sample) => sample.measure === measure && sample.subject === subject);
  return new Map(own.filter(({values}) => metric in values).map(({round, values}) => [round, values[metric]]));
}
