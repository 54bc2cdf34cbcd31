import {busyShare, NOISY} from './others.mjs';

/**
 * @typedef {object} Sample
 * @property {string} measure
 * @property {string} subject
 * @property {number} round
 * @property {import('../measures/measure.mjs').Values} values
 */

/** @typedef {{measure: string, round: number, busy: number}} Round `busy` is the share of the processors in others' use */

/** @typedef {{measure: string, subject: string, round: number, message: string}} Failure */

/** @typedef {{samples: Sample[], rounds: Round[], failures: Failure[]}} Taken */

/**
 * Takes a measure: in each round every subject once, in an order drawn anew, so that what disturbs falls on all alike.
 * One that fails leaves a gap, and the others go on.
 * @param {import('../measures/measure.mjs').Measure} measure
 * @param {import('../measures/measure.mjs').Bench} bench
 * @param {'full' | 'quick'} length
 * @returns {Promise<Taken>}
 */
export async function taken(measure, bench, length) {
  const found = {samples: [], rounds: [], failures: []};
  const session = await measure.start(bench);
  try {
    const count = length === 'quick' ? measure.quick : measure.rounds;
    for (let round = 1; round <= count; round++) {
      found.rounds.push({measure: measure.name, round, busy: await othersAtWork(round)});
      for (const subject of shuffled(measure.subjects(bench))) {
        const turn = {measure: measure.name, subject, round};
        await session.take(subject).then(
          (values) => found.samples.push({...turn, values}),
          ({message}) => found.failures.push(reported({...turn, message})),
        );
      }
    }
  } finally {
    await session.end();
  }
  return found;
}

/**
 * @param {number} round that is about to begin
 * @returns {Promise<number>} share of the processors that others use, which is said where it is too much
 */
async function othersAtWork(round) {
  const busy = await busyShare();
  if (busy > NOISY) console.log(`  round ${round}: noisy, others use ${Math.round(busy * 100)} % of the processors`);
  return busy;
}

/** @param {Failure} failure */
function reported(failure) {
  console.error(`  ${failure.subject}: ${failure.message}`);
  return failure;
}

/**
 * @template Item
 * @param {Item[]} items
 * @returns {Item[]}
 */
function shuffled(items) {
  return items
    .map((item) => ({item, place: Math.random()}))
    .sort((one, other) => one.place - other.place)
    .map(({item}) => item);
}
