import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';

import {newElement} from './new-element.mjs';
import {root} from '../prepare/process.mjs';
import {reportErrors} from '../report-errors.mjs';
import {endWith, none} from '../tally.mjs';

/**
 * Proves that what `npm run new` writes is green: makes elements in a copy of the repository and checks them there.
 * `node tools/new/check.mjs`
 */
reportErrors();

const MADE = [
  {tag: 'avec-mood-note', layer: 'widgets'},
  {tag: 'avec-mood-dial', layer: 'controls'},
];
const tally = none();
const copy = copyOfRepository();
process.once('exit', () => rmSync(copy, {recursive: true, force: true}));

const files = MADE.flatMap(({tag, layer}) => newElement({root: copy, tag, layer}));
const sources = [...new Set(files)].filter((file) => file.endsWith('.ts'));
check('is formed as the rest', ['node_modules/prettier/bin/prettier.cjs', '--check', ...sources]);
check('keeps the rules', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', ...sources]);
check('has its types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json']);
check('is described', ['tools/manifest.mjs']);
check('passes its specs, and those for every element', [
  'tools/wtr.mjs',
  ...['--browsers', 'chromium'],
  ...['--files', '**/mood-*.spec.ts', '--files', 'test/conformance/**/*.spec.ts'],
]);
refuses('a tag that is taken', {tag: 'avec-mood-note', layer: 'widgets'});
refuses('a tag of somebody else', {tag: 'mood-note', layer: 'widgets'});
refuses('a layer that is not there', {tag: 'avec-mood-card', layer: 'gadgets'});
await endWith(tally);

/** @returns {string} a folder with all that git knows or would take, and with the same dependencies */
function copyOfRepository() {
  const folder = mkdtempSync(join(tmpdir(), 'avec-new-'));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {cwd: root});
  for (const file of listed.toString().split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    cpSync(join(root, file), join(folder, file), {force: true});
  }
  const own = join(folder, 'node_modules');
  mkdirSync(join(own, '@avec'), {recursive: true});
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => each !== '@avec')) {
    symlinkSync(join(root, 'node_modules', name), join(own, name));
  }
  // Our own packages are those of the copy.
  for (const name of readdirSync(join(folder, 'packages'))) {
    symlinkSync(relative(join(own, '@avec'), join(folder, 'packages', name)), join(own, '@avec', name));
  }
  return folder;
}

/**
 * @param {string} what a new element does, in words
 * @param {string[]} args of Node
 */
function check(what, args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: copy, encoding: 'utf8'});
  count(status === 0, `A new element ${what}.`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
}

/**
 * @param {string} what
 * @param {{tag: string, layer: string}} asked
 */
function refuses(what, asked) {
  try {
    newElement({root: copy, ...asked});
    count(false, `${what} is refused.`);
  } catch {
    count(true, `${what} is refused.`);
  }
}

/**
 * @param {boolean} isPassed
 * @param {string} sentence
 */
function count(isPassed, sentence) {
  tally[isPassed ? 'passed' : 'failed'] += 1;
  console.log(`${isPassed ? '✓' : '✗'} ${sentence}`);
}
