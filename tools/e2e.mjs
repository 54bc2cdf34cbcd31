import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import Mocha from 'mocha';
import {register} from 'tsx/esm/api';

import {findChromium} from './browsers/locate.mjs';
import {portal} from './prepare/build.mjs';
import {root} from './prepare/process.mjs';
import {reportErrors} from './report-errors.mjs';
import {serve} from './serve.mjs';
import {endWith} from './tally.mjs';

/**
 * Runs the specs of the whole, `test/e2e/*.e2e.ts`, against the portal as it is built: `node tools/e2e.mjs --grep tabs`.
 * They find the portal's address in `PORTAL_URL` and the browser in `CHROME_PATH`.
 */
reportErrors();

const {values} = parseArgs({options: {grep: {type: 'string', default: ''}}});
if (!existsSync(portal)) throw new Error('The portal is not built. Run “npm run build” first.');
const {url} = await serve({folder: portal});
process.env.PORTAL_URL = url;
process.env.CHROME_PATH = findChromium();

register();
const mocha = new Mocha({timeout: 60_000, reporter: 'spec', grep: values.grep});
for (const file of specs(join(root, 'test/e2e'))) mocha.addFile(file);
await mocha.loadFilesAsync();
const {stats} = await new Promise((resolve) => {
  const runner = mocha.run(() => resolve(runner));
});
await endWith({passed: stats.passes, failed: stats.failures, skipped: stats.pending});

/**
 * @param {string} folder
 * @returns {string[]}
 */
function specs(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.e2e.ts'))
    .sort()
    .map((name) => join(folder, name));
}
