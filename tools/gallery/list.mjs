import {build} from 'esbuild';

import {modulesOf} from './files.mjs';

/** Registers elements, which needs a browser; what a list needs to know does not. */
const withoutElements = {
  name: 'without-elements',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^@avec\/elements\/(.+\/)?define$/}, ({path}) => ({path, namespace: 'without-elements'}));
    onLoad({filter: /.*/, namespace: 'without-elements'}, () => ({contents: ''}));
  },
};

/**
 * Reads what stories there are, without a browser.
 * @param {string[]} files
 * @param {import('esbuild').BuildOptions} options what holds for the page as well
 * @returns {Promise<import('./story.ts').StoryEntry[]>}
 * @throws when two stories have one id
 */
export async function listStories(files, options) {
  const {outputFiles} = await build({
    ...options,
    stdin: modulesOf(files),
    platform: 'node',
    conditions: ['source', 'node', 'development'],
    sourcemap: false,
    write: false,
    plugins: [withoutElements],
  });
  const {stories} = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const ids = stories.map(({id}) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) throw new Error(`More than one story is named ${twice.join(', ')}. Give one another name.`);
  return stories;
}
