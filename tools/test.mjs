import {parseArgs} from 'node:util';

import {enginesNamed} from './browsers/engines.mjs';
import {build, install, prepareBrowsers} from './prepare.mjs';
import {add, endWith, none} from './tally.mjs';
import {runSteps} from './test/run-steps.mjs';
import {stepsNamed} from './test/steps.mjs';

/**
 * All that is checked, on a bare clone too: `npm test`. For those who iterate: `npm test -- --only wtr,e2e` and
 * `npm test -- --browsers chromium`. The last line on stdout is the sum: `N passed, N failed, N skipped`.
 */
// Ended from outside, it ends the step that is running.
process.once('SIGTERM', () => process.exit(143));

let tally = none();
try {
  const {values} = parseArgs({
    options: {
      only: {type: 'string', default: 'all'},
      browsers: {type: 'string', default: 'all'},
    },
  });
  const engines = enginesNamed(values.browsers);
  const steps = stepsNamed(values.only, engines);
  install();
  build();
  if (steps.some((step) => step.needsBrowser)) prepareBrowsers(engines);
  tally = await runSteps(steps);
} catch (error) {
  console.error(`avec: ${error.message}`);
  tally = add(tally, {...none(), failed: 1});
}
await endWith(tally);
