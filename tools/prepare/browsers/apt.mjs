import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

import {say} from '../process.mjs';

/**
 * Which packages bring which engine, and on which systems: Ubuntu's chromium and firefox only point to a store.
 */
const PACKAGES = {
  chromium: {names: ['chromium'], systems: ['debian']},
  firefox: {names: ['firefox-esr'], systems: ['debian']},
  webkit: {names: ['webkit2gtk-driver', 'xvfb', 'xauth'], systems: ['debian', 'ubuntu']},
};

/** Lists of packages are fetched once, not for each engine. */
let listsAreFresh = false;

/**
 * Installs an engine with the system's package manager, where we may: as root, as in a container.
 * @param {keyof typeof PACKAGES} engine
 */
export function installWithApt(engine) {
  const {names, systems} = PACKAGES[engine];
  if (process.getuid?.() !== 0 || !systems.includes(system())) return;
  say(`Installing ${names.join(', ')} with apt-get. This can take some minutes.`);
  listsAreFresh ||= apt(['update']);
  apt(['install', '--yes', '--no-install-recommends', ...names]);
}

/**
 * @param {string[]} args
 * @returns {boolean} whether it went well; only when not, what it said is of interest
 */
function apt(args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status, stderr} = spawnSync('apt-get', ['-qq', ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) console.error(stderr);
  return status === 0;
}

/** @returns {string} name of the distribution, `debian` for one; empty where there is none */
function system() {
  const file = '/etc/os-release';
  const [, name = ''] = (existsSync(file) && /^ID="?(\w+)/m.exec(readFileSync(file, 'utf8'))) || [];
  return name;
}
