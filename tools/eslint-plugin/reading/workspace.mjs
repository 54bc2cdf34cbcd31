import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix, relative, resolve, sep} from 'node:path';

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} folder from the root
 * @property {string[]} needs names of what it is installed with
 * @property {Map<string, string>} exports from what it is imported as, such as `./define`, to its source from the root
 */

/**
 * @typedef {object} Workspace
 * @property {string} root
 * @property {Package[]} packages
 */

/** @type {Map<string, Workspace>} by root; as a linter reads it once, so a change of `exports` counts from its next run */
const known = new Map();

/** @type {Map<string, string>} root by folder */
const roots = new Map();

/**
 * @param {string} folder
 * @returns {string} the folder around it whose package.json has `workspaces`; the folder itself where there is none
 */
function rootOf(folder) {
  const found = roots.get(folder);
  if (found) return found;
  let at = folder;
  while (!isRoot(at) && dirname(at) !== at) at = dirname(at);
  const root = isRoot(at) ? at : folder;
  roots.set(folder, root);
  return root;
}

/** @param {string} folder */
function isRoot(folder) {
  const path = join(folder, 'package.json');
  return existsSync(path) && 'workspaces' in JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * @param {string} filename
 * @returns {Workspace} the one a file is in
 */
function workspaceOf(filename) {
  const root = rootOf(dirname(filename));
  const workspace = known.get(root) ?? {root, packages: packagesIn(root)};
  known.set(root, workspace);
  return workspace;
}

/**
 * @param {string} root
 * @returns {Package[]}
 */
function packagesIn(root) {
  const folder = join(root, 'packages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'package.json')))
    .map((name) => readPackage(root, `packages/${name}`));
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {Package}
 */
function readPackage(root, folder) {
  const {name, exports = {}, dependencies = {}} = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const sources = Object.entries(exports).map(([key, to]) => [
    key,
    posix.join(folder, typeof to === 'string' ? to : (to.source ?? to.default)),
  ]);
  return {name, folder, needs: Object.keys(dependencies), exports: new Map(sources)};
}

/**
 * What a linted file stands among: its place, and what its imports lead to.
 *
 * @param {{readonly filename: string, readonly cwd: string}} context of a rule
 */
export function placeOf({filename, cwd}) {
  const absolute = resolve(cwd, filename);
  const {root, packages} = workspaceOf(absolute);
  const path = relative(root, absolute).split(sep).join('/');
  return {
    /** The whole path, for this machine. */
    absolute,
    root,
    /** From the root, with `/`. */
    path,
    packages,
    /** The package it is in, if any. */
    own: packages.find(({folder}) => isWithin(path, folder)),
    /**
     * @param {string} source as an import says it
     * @returns {string | null} the file from the root; nothing for a library or what is not exported
     */
    resolve: (source) => {
      if (source.startsWith('.')) return sourceOf(posix.join(posix.dirname(path), source));
      return exported(packages, source);
    },
  };
}

/**
 * @param {string} path
 * @param {string} folder
 */
export function isWithin(path, folder) {
  return path === folder || path.startsWith(`${folder}/`);
}

/**
 * @param {string} source
 * @param {string} library
 * @returns {boolean} whether an import names a library, or a part of it
 */
export function isOf(source, library) {
  return isWithin(source, library);
}

/**
 * @param {Package[]} packages
 * @param {string} source
 * @returns {string | null} the file that a name such as `@avec/model/checks` stands for
 */
function exported(packages, source) {
  const own = packages.find(({name}) => isOf(source, name));
  if (!own) return null;
  const key = `.${source.slice(own.name.length)}`;
  const exact = own.exports.get(key);
  if (exact) return exact;
  for (const [pattern, to] of own.exports) {
    const [before, after] = pattern.split('*');
    if (after === undefined || !key.startsWith(before) || !key.endsWith(after)) continue;
    return to.replace('*', key.slice(before.length, key.length - after.length));
  }
  return null;
}

/**
 * Imports name what the compiler makes.
 * @param {string} path
 */
function sourceOf(path) {
  return path.replace(/\.js$/, '.ts');
}
