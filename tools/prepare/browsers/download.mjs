import {existsSync} from 'node:fs';
import {join} from 'node:path';

import {puppeteerCache} from '../../browsers/caches.mjs';
import {node, root, say} from '../process.mjs';

const FIVE_MINUTES = 300_000;

/**
 * Downloads a browser from those who make it, into puppeteer's cache, where other projects find it too.
 * @param {'chrome' | 'firefox'} browser
 */
export function downloadBrowser(browser) {
  const program = join(root, 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js');
  if (!existsSync(program)) return;
  say(`Downloading ${browser === 'chrome' ? 'Chrome' : 'Firefox'}.`);
  node([program, 'install', `${browser}@stable`, '--path', puppeteerCache()], {
    timeout: FIVE_MINUTES,
    // Its progress bar and its stack traces are of no help: the caller says in a sentence what to do.
    stdio: 'ignore',
  });
}
