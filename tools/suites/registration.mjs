import {join} from 'node:path';

import {build} from 'esbuild';
import {rollup} from 'rollup';

import configurations from '../../rollup.config.mjs';
import {root} from '../prepare/process.mjs';
import {runSuite} from './run-suite.mjs';

const WHOLE = configurations.find(({input}) => 'avec' in input);

/** Builds of the library that can meet on one page, each with its own Lit. */
const BUILDS = {
  first: [replaced(/VERSION = '[^']*'/, "VERSION = '1.0.0-first'")],
  again: [replaced(/VERSION = '[^']*'/, "VERSION = '1.0.0-first'")],
  second: [replaced(/VERSION = '[^']*'/, "VERSION = '2.0.0-second'")],
  // What the specs must see: a copy that keeps its contexts to itself.
  alone: [replaced(/Symbol\.for\('@avec\/settings/, "Symbol('@avec/settings")],
  // What a build can do about a page that has a Lit of its own.
  renamed: [replaced(/createPolicy\(['"]lit-html['"]/, "createPolicy('avec-lit'")],
};

/** What a portal has that made its own element with its own Lit. */
const PORTAL = `
  import {html, LitElement} from 'lit';
  class Greeting extends LitElement {
    render() {
      return html\`<p>Welcome, \${'Marie'}</p>\`;
    }
  }
  customElements.define('portal-greeting', Greeting);
`;

/** Puts two builds of the library on one page: `node tools/suites/registration.mjs --grep policy`. */
await runSuite({
  folder: 'registration',
  ending: '.registration.ts',
  needs: ['packages/elements/dist/define.js', 'packages/elements/custom-elements.json'],
  async prepare(folder) {
    for (const [name, plugins] of Object.entries(BUILDS)) await bundle(join(folder, name), plugins);
    await build({
      stdin: {contents: PORTAL, resolveDir: root},
      outfile: join(folder, 'portal.js'),
      bundle: true,
      format: 'esm',
      conditions: ['production'],
      logLevel: 'error',
    });
  },
});

/**
 * As rollup.config.mjs has it, but for the minifier: it takes its time and changes nothing of what is tried.
 * @param {string} dir
 * @param {import('rollup').Plugin[]} plugins
 */
async function bundle(dir, plugins) {
  const kept = WHOLE.plugins.filter(({name}) => name !== 'terser');
  const made = await rollup({...WHOLE, plugins: [...kept, ...plugins]});
  await made.write({...WHOLE.output, dir, sourcemap: false});
  await made.close();
}

/**
 * Replaces one thing while bundling; it must be there.
 * @param {RegExp} pattern
 * @param {string} replacement
 * @returns {import('rollup').Plugin}
 */
function replaced(pattern, replacement) {
  let times = 0;
  return {
    name: `replaced-${replacement}`,
    transform(code) {
      if (!pattern.test(code)) return null;
      times += 1;
      return {code: code.replace(pattern, replacement), map: null};
    },
    buildEnd(error) {
      if (!error && times !== 1)
        throw new Error(`${pattern} is in ${times} modules, not in one. Correct tools/suites/registration.mjs.`);
    },
  };
}
