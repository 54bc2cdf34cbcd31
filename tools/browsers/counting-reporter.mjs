import {add, none} from '../tally.mjs';

/** @typedef {import('../tally.mjs').Tally} Tally */

/**
 * A reporter that says nothing and counts: every test in every engine, and as a failure every file that did not run.
 * @param {Tally} absent what is counted already, of engines that are not there
 * @returns {import('@web/test-runner').Reporter & {tally: () => Tally}}
 */
export function countingReporter(absent) {
  // A run that never finishes has failed.
  let tally = add(absent, {...none(), failed: 1});
  return {
    onTestRunFinished({sessions}) {
      tally = sessions.map(inSession).reduce(add, absent);
    },
    tally: () => tally,
  };
}

/**
 * @param {import('@web/test-runner').TestSession} session
 * @returns {Tally}
 */
function inSession({testResults, errors, passed}) {
  const tally = testResults ? inSuite(testResults) : none();
  const broken = errors.length > 0 || (!passed && tally.failed === 0);
  return broken ? add(tally, {...none(), failed: 1}) : tally;
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @returns {Tally}
 */
function inSuite({tests, suites}) {
  const own = {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length,
    skipped: tests.filter((test) => test.skipped).length,
  };
  return suites.map(inSuite).reduce(add, own);
}
