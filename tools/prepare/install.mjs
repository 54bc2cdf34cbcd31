import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {npm, root, say} from './process.mjs';

/** Installs the dependencies of the lock file, when those that are there are others. */
export function install() {
  if (isInstalled()) return;
  say('Installing dependencies. The first time takes about a minute.');
  if (npm(['ci', '--no-audit', '--no-fund'])) return;
  throw new Error(
    'npm could not install the dependencies; its message is above. ' +
      'Check that its registry can be reached, and run “npm ci” to see it alone.',
  );
}

/** npm leaves a lock file of its own in node_modules when, and only when, an installation has come to its end. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, {version, optional, link, peer}]) => {
    // Optional ones are for other systems than this, the link is a folder of ours.
    if (!path.startsWith('node_modules/') || optional || link) return true;
    return present[path]?.version === version || (peer && !present[path]);
  });
}

/**
 * @param {string} file a lock file of npm
 * @returns {Record<string, {version: string, optional?: boolean, link?: boolean, peer?: boolean}>} by path
 */
function packagesIn(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
