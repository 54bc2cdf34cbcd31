import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {build} from 'esbuild';
import {chromium} from 'playwright-core';

import {findChromium} from '../browsers/locate.mjs';
import {root} from '../prepare/process.mjs';
import {serve} from '../serve.mjs';

/** Entries of the two records that are compared. */
const FEW = 10;
const MANY = 100_000;
const ROUNDS = 31;

/**
 * Measures what opening the outcome scale costs with ten entries and with a hundred thousand: `npm run bench`.
 * The two are opened in turns in one run, on a profile on disk; only their ratio means something elsewhere.
 */
const folder = await mkdtemp(join(tmpdir(), 'avec-bench-'));
const profile = join(folder, 'profile');
await build({
  entryPoints: [join(root, 'tools/bench/opening.page.ts')],
  outdir: join(folder, 'www'),
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  conditions: ['source', 'production'],
  tsconfig: join(root, 'tsconfig.base.json'),
  target: 'es2022',
});
await writeFile(
  join(folder, 'www/index.html'),
  '<!doctype html><html lang="en"><title>Bench</title><script type="module" src="opening.page.js"></script></html>',
);
const {url, close} = await serve({folder: join(folder, 'www')});
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
});
try {
  const page = await context.newPage();
  await page.goto(url);
  const opened = () => page.waitForFunction(() => 'open' in globalThis && 'fill' in globalThis);
  await opened();
  await page.evaluate((count) => globalThis.fill('few', count), FEW);
  const rate = await page.evaluate((count) => globalThis.fill('many', count), MANY);
  console.log(`Import: ${Math.round(rate).toLocaleString('en')} entries a second.`);

  await page.reload();
  await opened();
  const times = {few: [], many: []};
  for (let round = 0; round < ROUNDS; round++) {
    for (const subject of round % 2 ? ['few', 'many'] : ['many', 'few']) {
      times[subject].push(await page.evaluate((name) => globalThis.open(name), subject));
    }
  }
  const [few, many] = [quartiles(times.few), quartiles(times.many)];
  console.table({[`${FEW} entries`]: few, [`${MANY} entries`]: many});
  console.log(
    `Opening with ${MANY} entries ÷ with ${FEW}: ${(many.median / few.median).toFixed(2)} (target: at most 1.5)`,
  );
} finally {
  await context.close();
  await close();
  await rm(folder, {recursive: true, force: true});
}

/**
 * @param {number[]} values milliseconds
 * @returns {{lower: number, median: number, upper: number}}
 */
function quartiles(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] * 10) / 10;
  return {lower: at(0.25), median: at(0.5), upper: at(0.75)};
}
