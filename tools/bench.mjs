import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';

import {EXPLANATIONS} from './bench/explanations.mjs';
import {latePage} from './bench/measures/upgrading.mjs';
import {MEASURES} from './bench/measures/measures.mjs';
import {CONTESTANTS} from './bench/pages/contestants.mjs';
import {documentOf, unexplained} from './bench/report/document.mjs';
import {terminalText} from './bench/report/terminal.mjs';
import {machine} from './bench/run/machine.mjs';
import {taken} from './bench/run/rounds.mjs';
import {startBrowser} from './bench/setup/browser.mjs';
import {installPeers, peerVersions} from './bench/setup/peers.mjs';
import {publish} from './bench/setup/site.mjs';
import {install, prepareBrowsers} from './prepare.mjs';
import {root} from './prepare/process.mjs';
import {reportErrors} from './report-errors.mjs';

/**
 * Measures ours against native controls and against others, all in one run: `npm run bench`. What it found is in
 * `dist/bench/results.json` and, to be read, in `dist/bench/performance.md`.
 *
 * - `--quick`: few rounds, to try it. `--only loading,typing` takes some measures, `--pages native-radios,avec-buttons` some pages.
 * - `--write-docs`: what was found goes to `docs/performance.md`. Needs a whole run, or `--from` an earlier one.
 * - `--from dist/bench/results.json`: measures nothing, and tells what was found then.
 */
reportErrors();

const {values: options} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    only: {type: 'string'},
    pages: {type: 'string'},
    from: {type: 'string'},
    'write-docs': {type: 'boolean', default: false},
  },
});
const isWhole = !options.quick && !options.only && !options.pages;
if (options['write-docs'] && !isWhole) {
  throw new Error('Only a whole run is worth publishing: leave out --quick, --only and --pages.');
}
const results = options.from ? JSON.parse(await readFile(options.from, 'utf8')) : await measured();
if (!options.from) await write('dist/bench/results.json', `${JSON.stringify(results, null, 1)}\n`);
console.log(terminalText(results));
await write('dist/bench/performance.md', documentOf(results, EXPLANATIONS));
if (options['write-docs']) await writeDocs();
process.exitCode = results.failures.length > 0 ? 1 : 0;

async function measured() {
  const measures = chosen(MEASURES, options.only, 'measure');
  const contestants = chosen(CONTESTANTS, options.pages, 'page');
  install();
  prepareBrowsers(['chromium']);
  installPeers();
  const begun = new Date();
  const site = await publish(pagesFor(contestants));
  const bench = {contestants, address: (name) => `${site.url}${name}/`};
  const found = {samples: [], rounds: [], failures: []};
  try {
    for (const measure of measures) {
      console.log(`avec: ${measure.says[0].toUpperCase()}${measure.says.slice(1)}.`);
      const {samples, rounds, failures} = await taken(measure, bench, options.quick ? 'quick' : 'full');
      found.samples.push(...samples);
      found.rounds.push(...rounds);
      found.failures.push(...failures);
    }
  } finally {
    await site.close();
  }
  return {...(await about(begun)), ...found};
}

/** @param {Date} begun */
async function about(begun) {
  const browser = await startBrowser();
  await browser.close();
  return {
    format: 'avec-bench',
    version: 1,
    date: begun.toISOString().slice(0, 10),
    minutes: Math.round((Date.now() - begun) / 6000) / 10,
    isWhole,
    machine: machine(browser.version),
    peers: peerVersions(),
  };
}

/** @param {import('./bench/pages/contestants.mjs').Contestant[]} contestants */
function pagesFor(contestants) {
  const folder = 'tools/bench/pages';
  const own = (name) => ({name, title: name, script: `${folder}/${name}/page.ts`});
  return [
    ...contestants.map(({name, title}) => ({...own(name), title})),
    ...contestants.filter(({upgrade}) => upgrade).map(latePage),
    ...['storage', 'opening', 'history', 'goals'].map(own),
  ];
}

/**
 * @template {{name: string}} Named
 * @param {Named[]} all
 * @param {string | undefined} names with commas between; all, unless given
 * @param {string} kind
 * @returns {Named[]}
 */
function chosen(all, names, kind) {
  if (names === undefined) return all;
  const wanted = names.split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !all.some((each) => each.name === name));
  if (unknown.length === 0) return all.filter(({name}) => wanted.includes(name));
  const known = all.map(({name}) => name).join(', ');
  throw new Error(`No ${kind} is named “${unknown.join(', ')}”. There are: ${known}.`);
}

async function writeDocs() {
  if (!results.isWhole || results.failures.length > 0) {
    throw new Error('Only a whole run is worth publishing, and of this one a part is missing.');
  }
  const ids = unexplained(results, EXPLANATIONS);
  if (ids.length > 0) {
    throw new Error(
      `Missed and not explained: ${ids.join(', ')}. Say why in tools/bench/explanations.mjs, ` +
        'then “npm run bench -- --from dist/bench/results.json --write-docs”.',
    );
  }
  await write('docs/performance.md', documentOf(results, EXPLANATIONS));
}

/**
 * @param {string} path within the project
 * @param {string} text
 */
async function write(path, text) {
  const file = join(root, path);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, text);
}
