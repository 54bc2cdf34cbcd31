import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {root} from '../prepare/process.mjs';

const LINTED = /\.(ts|js|mjs)$/;
const FORMATTED = /\.(ts|js|mjs|css|html)$/;
const SOURCE = /^packages\/[^/]+\/src\/.*\.ts$/;
const SPEC = '.spec.ts';

const TSC = 'node_modules/typescript/bin/tsc';
const ESLINT = 'node_modules/eslint/bin/eslint.js';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const WTR = 'tools/wtr.mjs';
/** What was found to be right the last time need not be looked at again. */
const INCREMENTAL = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/avec/types.tsbuildinfo'];

/**
 * @param {readonly string[]} files
 * @returns {import('../test/steps.mjs').Step[]} what they can break: all types, their form, and the specs beside them
 */
export function stepsFor(files) {
  const of = (pattern) => files.filter((file) => pattern.test(file));
  const specs = [...new Set(of(SOURCE).map((file) => dirname(file)))].filter(hasSpec);
  return [
    step('types', [TSC, '-p', 'tsconfig.test.json', ...INCREMENTAL], ['.']),
    step('lint', [ESLINT, '--max-warnings', '0', ...of(LINTED)], of(LINTED)),
    step('format', [PRETTIER, '--check', ...of(FORMATTED)], of(FORMATTED)),
    {...step('specs', [WTR, '--browsers', 'chromium', ...specs.flatMap(filesOf)], specs), counts: 'own'},
  ].filter(({concerns}) => concerns.length > 0);
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {string[]} concerns what it looks at; it is left out where that is nothing
 */
function step(name, args, concerns) {
  return {name, counts: 'one', args, concerns};
}

/** @param {string} folder */
function filesOf(folder) {
  return ['--files', `${folder}/*${SPEC}`];
}

/** @param {string} folder */
function hasSpec(folder) {
  return readdirSync(join(root, folder)).some((name) => name.endsWith(SPEC));
}
