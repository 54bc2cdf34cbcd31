import {spawn} from 'node:child_process';
import {once} from 'node:events';

import {root, say} from '../prepare/process.mjs';
import {add, none, readTally} from '../tally.mjs';

/**
 * @typedef {object} Step
 * @property {string} name for `--only`
 * @property {string[]} args script and arguments for Node
 * @property {'one' | 'own'} counts as one test, or as those in the tally of its last line
 * @property {boolean} [needsBrowser]
 */

/** Files whose form is prettier's affair; as in `npm run format`. */
const FORMATTED = '**/*.{ts,js,mjs,css,html}';

/**
 * @param {string[]} engines
 * @returns {Step[]}
 */
const allSteps = (engines) => [
  {name: 'lint', counts: 'one', args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']},
  {name: 'rules', counts: 'own', args: ['tools/rules.mjs']},
  {name: 'dependencies', counts: 'one', args: ['tools/dependencies.mjs']},
  {name: 'bench', counts: 'one', args: ['--test', 'tools/bench/report/']},
  {name: 'format', counts: 'one', args: ['node_modules/prettier/bin/prettier.cjs', '--check', FORMATTED]},
  {name: 'types', counts: 'one', args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json']},
  {name: 'manifest', counts: 'one', args: ['tools/manifest.mjs']},
  {name: 'storybook', counts: 'own', args: ['tools/storybook/check.mjs'], needsBrowser: true},
  {name: 'wtr', counts: 'own', args: ['tools/wtr.mjs', '--browsers', engines.join(',')], needsBrowser: true},
  {name: 'e2e', counts: 'own', args: ['tools/e2e.mjs'], needsBrowser: true},
  {name: 'ssr', counts: 'own', args: ['tools/suites/ssr.mjs'], needsBrowser: true},
  {name: 'registration', counts: 'own', args: ['tools/suites/registration.mjs'], needsBrowser: true},
  {name: 'new', counts: 'own', args: ['tools/new/check.mjs'], needsBrowser: true},
  {name: 'sizes', counts: 'own', args: ['tools/sizes.mjs']},
];

/**
 * @param {string} choice `all`, or names of steps with commas between
 * @param {string[]} engines
 * @returns {Step[]} in the order in which they are run
 */
export function stepsNamed(choice, engines) {
  const steps = allSteps(engines);
  if (choice === 'all') return steps;
  const names = choice.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length === 0) return steps.filter(({name}) => names.includes(name));
  throw new Error(`No step is named “${unknown.join(', ')}”. There are: ${steps.map(({name}) => name).join(', ')}.`);
}

/**
 * Runs a step to its end, whatever comes of it; what it says goes to the terminal.
 * @param {Step} step
 * @returns {Promise<import('../tally.mjs').Tally>}
 */
export async function runStep({name, args, counts}) {
  say(`Checking ${name}.`);
  const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'inherit']});
  const stop = () => child.kill();
  process.once('exit', stop);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  const [code] = await once(child, 'close');
  process.off('exit', stop);
  const tally = withOutcome(counts === 'own' ? readTally(output) : undefined, code);
  if (tally.failed > 0) say(`Of ${name}, ${tally.failed} failed.`);
  return tally;
}

/**
 * A step that ends badly has failed, whatever it counted before.
 * @param {import('../tally.mjs').Tally | undefined} counted
 * @param {number | null} code with which the step ended; none when it was killed
 */
function withOutcome(counted, code) {
  if (code === 0) return counted ?? {...none(), passed: 1};
  return counted?.failed ? counted : add(counted ?? none(), {...none(), failed: 1});
}
