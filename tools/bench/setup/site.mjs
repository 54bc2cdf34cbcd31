import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {gzipSync} from 'node:zlib';

import {build} from 'esbuild';

import {PEER_MODULES} from './peers.mjs';
import {root} from '../../prepare/process.mjs';
import {serve} from '../../serve.mjs';

/** What holds for every bundle, ours and theirs. */
const BUNDLE = {
  bundle: true,
  metafile: true,
  format: 'esm',
  splitting: true,
  minify: true,
  conditions: ['source', 'production'],
  tsconfig: join(root, 'tsconfig.base.json'),
  target: 'es2022',
  legalComments: 'none',
  nodePaths: [PEER_MODULES],
  logLevel: 'error',
};

/** Most peers break under the policy that ours are tested under, so here all do without; nothing may come from elsewhere. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/**
 * @typedef {object} Page
 * @property {string} name of its folder on the site
 * @property {string} title
 * @property {string | {contents: string}} script path of its entry within the project, or the entry itself
 * @property {string} [html] what is in its body
 */

/**
 * Bundles pages, each as if the others were not there, and serves them as a web server would: compressed.
 * @param {Page[]} pages
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends with a slash
 */
export async function publish(pages) {
  const folder = await mkdtemp(join(tmpdir(), 'avec-bench-site-'));
  for (const page of pages) await bundle(page, join(folder, page.name));
  await compress(folder);
  const headers = {'Content-Encoding': 'gzip', 'Content-Security-Policy': POLICY};
  const {url, close} = await serve({folder, headers});
  return {url, close: () => close().then(() => rm(folder, {recursive: true, force: true}))};
}

/**
 * @param {Page} page
 * @param {string} outdir
 */
async function bundle({title, script, html = '<form></form>'}, outdir) {
  const entry =
    typeof script === 'string'
      ? {entryPoints: {page: join(root, script)}}
      : {stdin: {...script, resolveDir: join(root, 'tools/bench/pages')}, entryNames: 'page'};
  const {metafile} = await build({...BUNDLE, ...entry, outdir});
  const hasStyles = (await readdir(outdir)).includes('page.css');
  const early = importedAtOnce(metafile).map((name) => `<link rel="modulepreload" href="${name}">`);
  const head = [hasStyles ? STYLES : '', ...early, SCRIPT].join('');
  await writeFile(join(outdir, 'index.html'), document({title, html, head}));
}

const STYLES = '<link rel="stylesheet" href="page.css">';
const SCRIPT = '<script type="module" src="page.js"></script>';

/**
 * Names the scripts that the page's own cannot do without, so that they are asked for together with it, as bundlers of
 * whole sites have it.
 * @param {import('esbuild').Metafile} metafile
 * @returns {string[]}
 */
function importedAtOnce({outputs}) {
  const [page] = Object.keys(outputs).filter((path) => basename(path) === 'page.js');
  const found = new Set([page]);
  // A set goes on through what is added to it meanwhile.
  for (const path of found) {
    const imports = outputs[path].imports.filter(({kind, external}) => kind === 'import-statement' && !external);
    for (const imported of imports) found.add(imported.path);
  }
  return [...found].filter((path) => path !== page).map((path) => basename(path));
}

/** @param {{title: string, head: string, html: string}} parts */
function document({title, head, html}) {
  // Without an icon of its own a page asks for one, and the server has none.
  const meta = '<meta charset="utf-8"><link rel="icon" href="data:,">';
  return `<!doctype html><html lang="en"><head>${meta}<title>${title}</title>${head}</head><body>${html}</body></html>`;
}

/** @param {string} folder whose files are replaced by what travels of them */
async function compress(folder) {
  for (const entry of await readdir(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    await writeFile(path, gzipSync(await readFile(path), {level: 9}));
  }
}
