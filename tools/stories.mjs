import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import Mocha from 'mocha';

import {findChromium} from './browsers/locate.mjs';
import {buildGallery, gallery} from './gallery/build.mjs';
import {root} from './prepare/process.mjs';
import {reportErrors} from './report-errors.mjs';
import {serve} from './serve.mjs';
import {endWith} from './tally.mjs';

/**
 * Runs the checks that range over all stories, `test/stories/*.suite.ts`, two at a time:
 * `node tools/stories.mjs --suites axe,leaks --grep 'Rating item'`. With `--update`, what is compared with a file
 * is written to it instead.
 */
const LONGEST = 'leaks.suite.ts';

reportErrors();

const {values} = parseArgs({
  options: {
    suites: {type: 'string', default: 'all'},
    grep: {type: 'string', default: ''},
    update: {type: 'boolean', default: false},
  },
});
const browser = findChromium();
if (!browser) throw new Error('There is no Chromium here. Install one, or name its path in CHROME_PATH.');
await buildGallery();
const [strict, open] = await Promise.all([
  serve({folder: gallery}),
  serve({folder: gallery, headers: {'Content-Security-Policy': ''}}),
]);
Object.assign(process.env, {
  GALLERY_FOLDER: gallery,
  GALLERY_URL: strict.url,
  GALLERY_URL_WITHOUT_POLICY: open.url,
  CHROME_PATH: browser,
  ...(values.update ? {UPDATE_SNAPSHOTS: 'yes'} : {}),
});

const mocha = new Mocha({
  timeout: 60_000,
  reporter: 'spec',
  grep: values.grep,
  parallel: true,
  jobs: 2,
  require: ['tsx'],
});
for (const file of suites(values.suites)) mocha.addFile(file);
const {stats} = await new Promise((resolve) => {
  const runner = mocha.run(() => resolve(runner));
});
await endWith({passed: stats.passes, failed: stats.failures, skipped: stats.pending});

/**
 * The longest first, so that the others are done beside it.
 * @param {string} choice `all`, or names of suites with commas between
 * @returns {string[]} their files
 */
function suites(choice) {
  const folder = join(root, 'test/stories');
  const others = readdirSync(folder).filter((name) => name.endsWith('.suite.ts') && name !== LONGEST);
  const all = [LONGEST, ...others];
  const names = choice === 'all' ? all : choice.split(',').map((name) => `${name.trim()}.suite.ts`);
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length === 0) return names.map((name) => join(folder, name));
  throw new Error(`There is no suite ${unknown.join(', ')} in test/stories. There are: ${all.join(', ')}.`);
}
