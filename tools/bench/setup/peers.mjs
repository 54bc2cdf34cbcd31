import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {npm, root, say} from '../../prepare/process.mjs';

/** The packages of others that are compared with ours. Nothing but the bench needs them, so nothing else installs them. */
const FOLDER = join(root, 'tools/bench/peers');

/** Where bundlers find them. */
export const PEER_MODULES = join(FOLDER, 'node_modules');

/** Installs the peers of the lock file, when those that are there are others. None of their scripts is run. */
export function installPeers() {
  if (isInstalled()) return;
  say('Installing the packages to compare with.');
  if (npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', FOLDER])) return;
  throw new Error(
    'npm could not install the packages to compare with; its message is above. Check that its registry can be reached.',
  );
}

/** @returns {Record<string, string>} versions of the peers, by name */
export function peerVersions() {
  return JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')).dependencies;
}

function isInstalled() {
  const wanted = packagesIn(join(FOLDER, 'package-lock.json'));
  const present = packagesIn(join(PEER_MODULES, '.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, {version, optional, peer}]) => path === '' || optional || peer || present[path]?.version === version,
  );
}

/**
 * @param {string} file a lock file of npm
 * @returns {Record<string, {version: string, optional?: boolean, peer?: boolean}>} by path
 */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
