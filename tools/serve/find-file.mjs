import {realpath, stat} from 'node:fs/promises';
import {join, sep} from 'node:path';

/**
 * @typedef {{kind: 'file', path: string} | {kind: 'moved', to: string} | {kind: 'none'}} Found
 */

/** @type {Found} */
const NONE = {kind: 'none'};

/**
 * Finds what an address names: a file in the folder, or the index of a folder in it. Never anything outside it, neither
 * by dots in the address nor by a link on the disk.
 * @param {string} folder absolute
 * @param {string} address path of the request, with its query
 * @returns {Promise<Found>}
 */
export async function findFile(folder, address) {
  const name = decoded(address.split('?')[0]);
  if (name === undefined) return NONE;
  const path = await within(folder, join(folder, name));
  if (!path) return NONE;
  if ((await stat(path)).isFile()) return name.endsWith('/') ? NONE : {kind: 'file', path};
  // Without the slash at the end, addresses in the page would be relative to the folder above.
  if (!name.endsWith('/')) return {kind: 'moved', to: `${encodeURI(name.replace(/^\/+/, '/'))}/`};
  const index = await within(folder, join(path, 'index.html'));
  return index ? {kind: 'file', path: index} : NONE;
}

/** @param {string} name */
function decoded(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {Promise<string | undefined>} the real path, when it exists and is in the folder
 */
async function within(folder, path) {
  try {
    const [top, real] = await Promise.all([realpath(folder), realpath(path)]);
    return real === top || real.startsWith(top + sep) ? real : undefined;
  } catch {
    return undefined;
  }
}
