import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {build} from 'esbuild';

import {root} from '../prepare/process.mjs';
import {runSuite} from './run-suite.mjs';

/** Gives elements what the page has for them, before they are defined. */
const GIVE = `
  for (const data of document.querySelectorAll('script[data-for]')) {
    Object.assign(document.querySelector(data.dataset.for), JSON.parse(data.textContent));
  }
`;

const HYDRATION = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';";

/** Every element that portals can import by itself. */
const {exports} = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
const ELEMENTS = Object.keys(exports)
  .filter((name) => name.endsWith('/define'))
  .map((name) => `import '${name.replace('.', '@avec/elements')}';`)
  .join('');

/** What pages load, by name: the elements, and the module by which Lit takes over what a server sent. */
const SCRIPTS = {
  plain: ELEMENTS,
  hydrating: HYDRATION + ELEMENTS,
  'hydrating-late': `import 'lit';${HYDRATION}${ELEMENTS}`,
};

/** Renders every element in Node, and has Chromium take the pages over: `node tools/suites/ssr.mjs --grep rating`. */
await runSuite({
  folder: 'ssr',
  ending: '.ssr.ts',
  needs: ['packages/elements/dist/define.js', 'packages/elements/custom-elements.json'],
  async prepare(folder) {
    for (const [name, script] of Object.entries(SCRIPTS)) await bundle(join(folder, `${name}.js`), script);
  },
});

/**
 * @param {string} outfile
 * @param {string} script
 */
async function bundle(outfile, script) {
  await build({
    stdin: {contents: `import 'give';${script}`, resolveDir: root},
    outfile,
    bundle: true,
    format: 'esm',
    // With Lit's warnings: there must be none.
    conditions: ['development'],
    logLevel: 'error',
    plugins: [{name: 'give', setup: give}],
  });
}

/** @param {import('esbuild').PluginBuild} bundling */
function give(bundling) {
  bundling.onResolve({filter: /^give$/}, () => ({path: 'give', namespace: 'give'}));
  bundling.onLoad({filter: /./, namespace: 'give'}, () => ({contents: GIVE}));
}
