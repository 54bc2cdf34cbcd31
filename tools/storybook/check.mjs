import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';

import {chromium} from 'playwright-core';

import {buildStorybook, storybook, STORYBOOK_HEADERS} from './build.mjs';
import {Visitor} from './visitor.mjs';
import {findChromium} from '../browsers/locate.mjs';
import {reportErrors} from '../report-errors.mjs';
import {serve} from '../serve.mjs';
import {endWith, none} from '../tally.mjs';

/**
 * Builds Storybook and looks at every story and page of it: `node tools/storybook/check.mjs --grep saving`. One fails
 * when it cannot be shown, when something is said on the console, when a tag of ours is unknown, or when the page asks
 * another host for anything.
 */
reportErrors();

const {values} = parseArgs({options: {grep: {type: 'string', default: ''}}});
buildStorybook();
const {url} = await serve({folder: storybook, headers: STORYBOOK_HEADERS});
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
});

const tally = none();
const visitor = new Visitor(await browser.newPage(), url);
for (const entry of await entries()) {
  const faults = await visitor.faultsOf(entry);
  tally[faults.length > 0 ? 'failed' : 'passed'] += 1;
  for (const fault of faults) console.log(`✗ ${entry.id}: ${fault}`);
}
await browser.close();
await endWith(tally);

/** @returns {Promise<import('./visitor.mjs').Entry[]>} */
async function entries() {
  const index = JSON.parse(await readFile(join(storybook, 'index.json'), 'utf8'));
  return Object.values(index.entries).filter(({id}) => id.includes(values.grep));
}
