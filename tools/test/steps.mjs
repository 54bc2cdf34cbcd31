/**
 * @typedef {object} Step
 * @property {string} name for `--only`
 * @property {string[]} args script and arguments for Node
 * @property {'one' | 'own'} counts as one test, or as those in the tally of its last line
 * @property {boolean} [needsBrowser]
 * @property {boolean} [isFirst] makes what others read
 * @property {boolean} [isAlone] looks at how soon something happens, so that nothing runs beside it
 */

/** Files whose form is prettier's affair; as in `npm run format`. */
const FORMATTED = '**/*.{ts,js,mjs,css,html}';

/**
 * @param {string[]} engines
 * @returns {Step[]}
 */
const allSteps = (engines) => [
  {name: 'manifest', counts: 'one', args: ['tools/manifest.mjs'], isFirst: true},
  {name: 'wtr', counts: 'own', args: ['tools/wtr.mjs', '--browsers', engines.join(',')], needsBrowser: true},
  {name: 'lint', counts: 'one', args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']},
  {name: 'types', counts: 'one', args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json']},
  {name: 'new', counts: 'own', args: ['tools/new/check.mjs'], needsBrowser: true},
  {name: 'stories', counts: 'own', args: ['tools/stories.mjs'], needsBrowser: true},
  {name: 'format', counts: 'one', args: ['node_modules/prettier/bin/prettier.cjs', '--check', FORMATTED]},
  {name: 'rules', counts: 'own', args: ['tools/rules.mjs']},
  {name: 'evidence', counts: 'one', args: ['tools/evidence.mjs']},
  {name: 'dependencies', counts: 'one', args: ['tools/dependencies.mjs']},
  {name: 'bench', counts: 'one', args: ['--test', 'tools/bench/report/']},
  {name: 'storybook', counts: 'own', args: ['tools/storybook/check.mjs'], needsBrowser: true},
  {name: 'ssr', counts: 'own', args: ['tools/suites/ssr.mjs'], needsBrowser: true},
  {name: 'registration', counts: 'own', args: ['tools/suites/registration.mjs'], needsBrowser: true},
  {name: 'sizes', counts: 'own', args: ['tools/sizes.mjs']},
  {name: 'e2e', counts: 'own', args: ['tools/e2e.mjs'], needsBrowser: true, isAlone: true},
];

/**
 * @param {string} choice `all`, or names of steps with commas between
 * @param {string[]} engines
 * @returns {Step[]} in the order in which they are begun: the longest first
 */
export function stepsNamed(choice, engines) {
  const steps = allSteps(engines);
  if (choice === 'all') return steps;
  const names = choice.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length === 0) return steps.filter(({name}) => names.includes(name));
  throw new Error(`No step is named “${unknown.join(', ')}”. There are: ${steps.map(({name}) => name).join(', ')}.`);
}
