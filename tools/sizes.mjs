import {rm} from 'node:fs/promises';
import {join, relative} from 'node:path';

import {rollup} from 'rollup';

import configurations from '../rollup.config.mjs';
import {root} from './prepare/process.mjs';
import {reportErrors} from './report-errors.mjs';
import {BUDGETS} from './sizes/budgets.mjs';
import {fetchedFirst, fetchedLater, makeUp, modulesLike, weight} from './sizes/weigh.mjs';
import {endWith, none} from './tally.mjs';

/**
 * Builds the bundles of rollup.config.mjs from what is compiled and weighs them: `node tools/sizes.mjs`. Each ceiling,
 * and each list of what must not be within, counts as one test.
 */
reportErrors();

const bundles = new Map();
for (const configuration of configurations) {
  const [name] = Object.keys(configuration.input);
  bundles.set(name, await built(configuration));
}

const tally = none();
for (const budget of BUDGETS) {
  const chunks = weighed(budget);
  count(isLightEnough(budget, chunks));
  count(holdsNothingForbidden(budget, chunks));
}
listLater();
await endWith(tally);

/** @param {import('rollup').RollupOptions} configuration */
async function built(configuration) {
  // Chunks of an earlier build would be copied to a portal with these.
  await rm(join(root, configuration.output.dir), {recursive: true, force: true});
  const bundle = await rollup(configuration);
  const {output} = await bundle.write(configuration.output);
  await bundle.close();
  return output.filter(({type}) => type === 'chunk');
}

/** @param {import('./sizes/budgets.mjs').Budget} budget */
function weighed({name, lazy, also}) {
  const chunks = bundles.get(name);
  if (lazy) return fetchedLater(chunks, lazy);
  return [...fetchedFirst(chunks), ...(also ? fetchedLater(chunks, also) : [])];
}

/** @param {boolean} isPassed */
function count(isPassed) {
  tally[isPassed ? 'passed' : 'failed'] += 1;
}

/**
 * @param {import('./sizes/budgets.mjs').Budget} budget
 * @param {import('rollup').OutputChunk[]} chunks
 */
function isLightEnough({what, target, ceiling, why}, chunks) {
  const bytes = weight(chunks);
  const isPassed = bytes > 0 && bytes <= ceiling;
  console.log(`${isPassed ? '✓' : '✗'} ${what}: ${bytes} of ${ceiling} bytes.`);
  if (bytes === 0) console.log('  There is nothing to weigh: is it still loaded when it is wanted?');
  if (bytes > target) {
    const heaviest = makeUp(chunks).slice(0, 8);
    console.log(`  The aim is ${target}. ${why}`);
    console.log(`  What is within: ${heaviest.map(({name, share}) => `${name} ${share} %`).join(', ')} …`);
  }
  return isPassed;
}

/**
 * @param {import('./sizes/budgets.mjs').Budget} budget
 * @param {import('rollup').OutputChunk[]} chunks
 */
function holdsNothingForbidden({what, without}, chunks) {
  const found = modulesLike(chunks, without);
  for (const module of found) console.log(`✗ ${what} must not hold ${relative(root, module)}.`);
  return found.length === 0;
}

/** For the reader: what is fetched only when it is wanted is in no ceiling but its own. */
function listLater() {
  for (const [name, chunks] of bundles) {
    const first = fetchedFirst(chunks);
    const later = chunks.filter((chunk) => !first.includes(chunk));
    for (const chunk of later) console.log(`  ${name}, fetched later: ${chunk.fileName} ${weight([chunk])} bytes`);
  }
}
