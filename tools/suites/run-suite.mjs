import {existsSync, readdirSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import Mocha from 'mocha';
import {register} from 'tsx/esm/api';

import {findChromium} from '../browsers/locate.mjs';
import {root} from '../prepare/process.mjs';
import {reportErrors} from '../report-errors.mjs';
import {serve} from '../serve.mjs';
import {STRICT_HEADERS} from '../serve/headers.mjs';
import {endWith} from '../tally.mjs';

/** Pages of these suites differ in their policies: each names its own in its head. */
const NO_POLICY = "frame-ancestors 'none'";

/**
 * Runs the specs of a folder of test/ in Node, with pages that they write themselves; `--grep` chooses some. They find
 * the browser in `CHROME_PATH`, where to write pages in `PAGES_FOLDER`, their address in `PAGES_URL` and the policy of a
 * careful portal in `STRICT_POLICY`.
 * @param {object} suite
 * @param {string} suite.folder within test/
 * @param {string} suite.ending of the files that are specs
 * @param {string[]} suite.needs files that must be there, within the project
 * @param {(folder: string) => Promise<void>} suite.prepare writes what all pages share
 */
export async function runSuite({folder, ending, needs, prepare}) {
  reportErrors();
  const {values} = parseArgs({options: {grep: {type: 'string', default: ''}}});
  const missing = needs.filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) {
    throw new Error(`There is no ${missing.join(', no ')}. Run “npm run build” and “npm run manifest” first.`);
  }
  const pages = await mkdtemp(join(tmpdir(), 'avec-suite-'));
  await prepare(pages);
  const {url} = await serve({folder: pages, headers: {'Content-Security-Policy': NO_POLICY}});
  process.env.CHROME_PATH = findChromium();
  process.env.PAGES_FOLDER = pages;
  process.env.PAGES_URL = url;
  process.env.STRICT_POLICY = STRICT_HEADERS['Content-Security-Policy'].replace("frame-ancestors 'none'; ", '');

  register();
  const mocha = new Mocha({timeout: 60_000, reporter: 'spec', grep: values.grep});
  for (const file of specsIn(join(root, 'test', folder), ending)) mocha.addFile(file);
  await mocha.loadFilesAsync();
  const {stats} = await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(runner));
  });
  await rm(pages, {recursive: true, force: true});
  await endWith({passed: stats.passes, failed: stats.failures, skipped: stats.pending});
}

/**
 * @param {string} folder
 * @param {string} ending
 * @returns {string[]}
 */
function specsIn(folder, ending) {
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
