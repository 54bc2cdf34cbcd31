import {readdirSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../prepare/process.mjs';

/** @returns {string[]} every file of stories, from the folder of the project, in alphabetical order */
export function storyFiles() {
  return readdirSync(join(root, 'stories'), {recursive: true})
    .filter((name) => name.endsWith('.stories.ts'))
    .map((name) => `stories/${name.replaceAll('\\', '/')}`)
    .sort();
}

/**
 * A module that has all stories in `stories`.
 * @param {string} [rest] what it does with them
 * @returns {import('esbuild').StdinOptions}
 */
export function modulesOf(files, rest = 'export {stories};') {
  const imports = files.map((file, index) => `import * as file${index} from './${file}';`);
  const lists = files.map((file, index) => `...storiesOf('${file}', file${index})`);
  return {
    contents: [
      ...imports,
      `import {storiesOf} from './tools/gallery/story.ts';`,
      `const stories = [${lists.join(', ')}];`,
      rest,
    ].join('\n'),
    resolveDir: root,
    sourcefile: 'stories.ts',
    loader: 'ts',
  };
}
