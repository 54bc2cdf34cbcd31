import {spawn} from 'node:child_process';
import {once} from 'node:events';

import {root, say} from '../prepare/process.mjs';
import {add, none, readTally} from '../tally.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('../tally.mjs').Tally} Tally */

/** How many steps run side by side: most of the time of one goes into waiting for browsers. */
const AT_ONCE = 2;

/**
 * Runs steps to their end, whatever comes of them. What each says is told in one piece once it has ended.
 * @param {readonly Step[]} steps
 * @returns {Promise<Tally>} the sum
 */
export async function runSteps(steps) {
  const tallies = [];
  const waiting = steps.filter(({isFirst, isAlone}) => !isFirst && !isAlone);
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) tallies.push(await runStep(step));
  };
  for (const step of steps.filter(({isFirst}) => isFirst)) tallies.push(await runStep(step));
  await Promise.all(Array.from({length: AT_ONCE}, work));
  for (const step of steps.filter(({isAlone}) => isAlone)) tallies.push(await runStep(step));
  return tallies.reduce(add, none());
}

/**
 * @param {Step} step
 * @returns {Promise<Tally>}
 */
async function runStep({name, args, counts}) {
  say(`Checking ${name}.`);
  const begun = performance.now();
  const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
  const stop = () => child.kill();
  process.once('exit', stop);
  let output = '';
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = await once(child, 'close');
  process.off('exit', stop);
  const tally = withOutcome(counts === 'own' ? readTally(output) : undefined, code);
  process.stdout.write(said);
  const seconds = Math.round((performance.now() - begun) / 1000);
  say(`${tally.failed > 0 ? `Of ${name}, ${tally.failed} failed` : `All is well with ${name}`}, after ${seconds} s.`);
  return tally;
}

/**
 * A step that ends badly has failed, whatever it counted before.
 * @param {Tally | undefined} counted
 * @param {number | null} code with which the step ended; none when it was killed
 */
function withOutcome(counted, code) {
  if (code === 0) return counted ?? {...none(), passed: 1};
  return counted?.failed ? counted : add(counted ?? none(), {...none(), failed: 1});
}
