import {endWith} from './tally.mjs';
import {changedFiles} from './check/changed-files.mjs';
import {stepsFor} from './check/steps-for.mjs';
import {runSteps} from './test/run-steps.mjs';
import {reportErrors} from './report-errors.mjs';

/** What a save can break, of the files that differ from the last commit: `npm run check`. All of it: `npm test`. */
reportErrors();

const files = changedFiles();
if (files.length === 0) {
  console.log('avec: Nothing differs from the last commit. “npm test” checks all of it.');
  process.exit();
}
await endWith(await runSteps(stepsFor(files)));
