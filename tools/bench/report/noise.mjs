import {NOISY} from '../run/others.mjs';

/**
 * @param {import('../run/rounds.mjs').Round[]} rounds
 * @returns {string} whether what was measured can be relied on, in a sentence
 */
export function noiseSentence(rounds) {
  const noisy = rounds.filter(({busy}) => busy > NOISY).length;
  if (noisy === 0) return `In none of ${rounds.length} rounds did other programs use more than 15 % of the processors.`;
  const advice = noisy > rounds.length / 4 ? ' That is too much: measure again when nothing else is running.' : '';
  return `In ${noisy} of ${rounds.length} rounds other programs used more than 15 % of the processors.${advice}`;
}
