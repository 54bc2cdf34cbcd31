import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {build} from 'esbuild';

/** Builds the portal into `dist`, from the built packages. */
const folder = fileURLToPath(new URL('.', import.meta.url));
const dist = join(folder, 'dist');

/** What holds for all that a browser is given. */
const forBrowsers = {
  absWorkingDir: folder,
  bundle: true,
  conditions: ['production'],
  target: 'es2022',
  minify: true,
  sourcemap: true,
  logLevel: 'warning',
};

rmSync(dist, {recursive: true, force: true});
const {SITE_FILES, SCRIPTS} = await loadSite();
await Promise.all([bundleScripts(), bundleEarlyScript(), bundleStyles()]);
copyFileSync(join(folder, 'src/styles/passerelle.svg'), join(dist, 'assets/passerelle.svg'));
for (const {path, text} of SITE_FILES) write(path, text);

/** The pages are written in TypeScript, which this Node may not read by itself. */
async function loadSite() {
  const {outputFiles} = await build({
    absWorkingDir: folder,
    entryPoints: ['src/site/site.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Split, so that what the pages share is loaded once, and what few need is loaded when they do. */
function bundleScripts() {
  return build({
    ...forBrowsers,
    entryPoints: SCRIPTS.map((name) => `src/client/${name}.ts`),
    format: 'esm',
    splitting: true,
    outdir: 'dist/assets',
    chunkNames: 'shared/[name]-[hash]',
  });
}

/** A classic script: it alone runs before the page is drawn. */
function bundleEarlyScript() {
  return build({...forBrowsers, entryPoints: ['src/client/early.ts'], format: 'iife', outdir: 'dist/assets'});
}

function bundleStyles() {
  return build({...forBrowsers, entryPoints: ['src/styles/portal.css'], outdir: 'dist/assets'});
}

/**
 * @param {string} path within the site
 * @param {string} text
 */
function write(path, text) {
  const file = join(dist, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}
