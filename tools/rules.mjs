import {join} from 'node:path';
import {run} from 'node:test';

import {root} from './prepare/process.mjs';
import {reportErrors} from './report-errors.mjs';
import {endWith, none} from './tally.mjs';

/** Proves our own rules of the linter, tools/eslint-plugin, on good code and bad: `node tools/rules.mjs`. */
reportErrors();

const tally = none();
const proofs = run({files: [join(root, 'tools/eslint-plugin/every-rule.mjs')]});
proofs.on('test:pass', (test) => count('passed', test));
proofs.on('test:fail', (test) => count('failed', test));
for await (const event of proofs) if (event.type === 'test:stderr') process.stderr.write(event.data.message);
await endWith(tally);

/**
 * @param {'passed' | 'failed'} outcome
 * @param {{name: string, details: {type?: string, error?: Error}}} test
 */
function count(outcome, {name, details}) {
  // A suite fails with the tests within; it counts only where it broke off without one.
  const {type, error} = details;
  if (type === 'suite' && (outcome === 'passed' || error.failureType === 'subtestsFailed')) return;
  tally[outcome] += 1;
  if (error) console.log(`✗ ${name}\n  ${error.cause?.message ?? error.message}`);
}
