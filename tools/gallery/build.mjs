import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';

import {build} from 'esbuild';

import {modulesOf, storyFiles} from './files.mjs';
import {listStories} from './list.mjs';
import {root} from '../prepare/process.mjs';

/** The page that shows the stories, ready to be served. */
export const gallery = join(root, 'dist/gallery');

/** Sources, so that nothing is compiled first; Lit's development build, because that one warns of wrong use. */
const options = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  tsconfig: join(root, 'tsconfig.base.json'),
  logLevel: 'warning',
};

const OPEN = `
  import {openGallery} from './tools/gallery/page/gallery.ts';
  globalThis.gallery = openGallery(stories, document.querySelector('main'));
`;

/**
 * Builds the page with all stories into `dist/gallery`, and the list of them into `stories.json` there.
 * @returns {Promise<import('./story.ts').StoryEntry[]>}
 */
export async function buildGallery() {
  const files = storyFiles();
  await rm(gallery, {recursive: true, force: true});
  await mkdir(gallery, {recursive: true});
  const [stories] = await Promise.all([
    listStories(files, options),
    bundle(files),
    ...['index.html', 'gallery.css'].map((name) => cp(join(root, 'tools/gallery/page', name), join(gallery, name))),
  ]);
  await writeFile(join(gallery, 'stories.json'), JSON.stringify(stories, null, 2));
  return stories;
}

/** @param {string[]} files */
async function bundle(files) {
  const {outputFiles} = await build({
    ...options,
    stdin: modulesOf(files, OPEN),
    conditions: ['source', 'development'],
    splitting: true,
    sourcemap: true,
    outdir: gallery,
    entryNames: 'gallery',
    chunkNames: 'chunks/[name]-[hash]',
    write: false,
  });
  for (const {path, text} of outputFiles) {
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, path.endsWith('.js') ? withFollowedImports(text) : text);
  }
}

/**
 * The page cannot see otherwise that a module is on its way, and would call a story done too early.
 * @param {string} script
 */
function withFollowedImports(script) {
  return script.replaceAll(/\bimport\("\.[^"]+"\)/g, 'followImport($&)');
}
