import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {node, root, say} from './process.mjs';

/** What the build is made of. */
const SOURCES = ['packages', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json'];
/** What is made from sources, and is none. */
const MADE = new Set(['node_modules', 'dist', 'coverage', 'custom-elements.json']);
/** Where the fingerprint of the last build is kept: gone with node_modules, and then built anew. */
const STAMP = join(root, 'node_modules/.cache/avec/built');

/** The portal that shows the widgets, ready to be served. */
export const portal = join(root, 'packages/demo/dist');

/** Compiles the packages and builds the demonstration portal, when a source has changed since the last time. */
export function build() {
  const print = fingerprint();
  if (isBuilt(print)) return;
  say('Building the packages and the portal.');
  if (!node(['node_modules/typescript/bin/tsc', '-b'])) throw failed('The packages do not compile');
  if (!node(['packages/demo/build.mjs'])) throw failed('The portal could not be built');
  mkdirSync(dirname(STAMP), {recursive: true});
  writeFileSync(STAMP, print);
}

/** @param {string} what */
function failed(what) {
  return new Error(`${what}: what is wrong is told above.`);
}

/** @param {string} print */
function isBuilt(print) {
  return existsSync(join(portal, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === print;
}

/** Of contents, not of times: a checkout or a copy changes times. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * @param {string} path within the project
 * @returns {string[]} the file itself, or all those in the folder
 */
function filesIn(path) {
  if (statSync(join(root, path)).isFile()) return path.endsWith('.tsbuildinfo') ? [] : [path];
  return readdirSync(join(root, path))
    .filter((name) => !MADE.has(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
