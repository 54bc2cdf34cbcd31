import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

import {BASE} from './elements.mjs';

const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;
const IMPORT = /\bimport\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'(\.[^']*)'/g;
const MADE = /\bnew\s+(\w+Event)\s*[(<]/g;

/** Files beside an element that are not part of it. */
const APART = /\.(?:spec|harness|fixture|stories)\.ts$/;

/**
 * @typedef {object} MadeEvent
 * @property {string} name of its class
 * @property {string | null} type `avec-…`; nothing where the class is not in the module that is imported
 * @property {string} file the one that makes it
 */

/**
 * @param {string} folder
 * @param {{path: string, text: string}} [open] the file being linted, as it stands in the editor
 * @returns {MadeEvent[]} the events of the library that the modules of an element's folder make
 */
export function eventsMadeIn(folder, open) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !APART.test(name))
    .map((name) => join(folder, name))
    .filter((path) => path !== open?.path)
    .map((path) => ({path, text: readFileSync(path, 'utf8')}))
    // Another element says what it dispatches in its own documentation.
    .filter(({text}) => !open || !text.includes(`extends ${BASE}`));
  return [...(open ? [open] : []), ...files].flatMap(eventsMadeBy);
}

/** @param {{path: string, text: string}} file */
function eventsMadeBy({path, text}) {
  const code = text.replace(COMMENT, '');
  const ours = new Map([...code.matchAll(/\bclass\s+(\w+Event)\b/g)].map(([, name]) => [name, path]));
  for (const [, names, source] of code.matchAll(IMPORT)) {
    const from = join(dirname(path), source.replace(/\.js$/, '.ts'));
    for (const name of names.split(',').map((each) => each.trim())) ours.set(name, from);
  }
  const made = new Set([...code.matchAll(MADE)].map(([, name]) => name));
  return [...made]
    .filter((name) => ours.has(name))
    .map((name) => ({name, type: typeOf(name, ours.get(name)), file: basename(path)}));
}

/**
 * @param {string} name
 * @param {string} path
 */
function typeOf(name, path) {
  if (!existsSync(path)) return null;
  const [, body = ''] = readFileSync(path, 'utf8').split(new RegExp(`\\bclass\\s+${name}\\b`));
  return /^[^]*?\btype\s*=\s*'([^']+)'/.exec(body.split(/\bclass\s/)[0])?.[1] ?? null;
}
