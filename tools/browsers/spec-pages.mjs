import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';

// Finds files as the runner does; other tools of ours have brought it along.
import {globSync} from 'tinyglobby';

/** Specs of the packages can share a page; those of test/ look at the page itself. */
const SHARE = /^packages\//;

/**
 * One page for the specs of a folder: for most specs, opening a page takes longer than all they do there.
 * @param {object} specs
 * @param {string} specs.root
 * @param {readonly string[]} specs.files globs, from the root on
 * @returns {string[]} the module of each page, from the root on
 */
export function specPages({root, files}) {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, {recursive: true});
  const pages = mkdtempSync(join(cache, 'spec-pages-'));
  process.once('exit', () => rmSync(pages, {recursive: true, force: true}));

  const paths = globSync(files, {cwd: root, ignore: '**/node_modules/**'}).sort().reverse();
  // The longest are in test/: begun first, they do not keep everybody waiting at the end.
  return [...byPlace(paths)].map(([folder, specs]) => {
    if (specs.length === 1) return specs[0];
    // The runner tells the name of the page.
    const page = join(pages, `${folder.replaceAll('/', '-')}.spec.ts`);
    const imports = specs.map((spec) => `import '${slashed(relative(pages, join(root, spec)))}';\n`);
    writeFileSync(page, imports.join(''));
    return slashed(relative(root, page));
  });
}

/** @param {readonly string[]} paths */
function byPlace(paths) {
  /** @type {Map<string, string[]>} */
  const places = new Map();
  for (const path of paths) {
    const place = SHARE.test(path) ? dirname(path) : path;
    places.set(place, [...(places.get(place) ?? []), path]);
  }
  return places;
}

/** @param {string} path */
function slashed(path) {
  return path.split(sep).join('/');
}
