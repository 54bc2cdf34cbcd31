import {parseArgs} from 'node:util';

import {defaultReporter, startTestRunner} from '@web/test-runner';

import config, {tsconfig} from '../web-test-runner.config.mjs';
import {bundled} from './browsers/bundled.mjs';
import {countingReporter} from './browsers/counting-reporter.mjs';
import {enginesNamed} from './browsers/engines.mjs';
import {launchersFor} from './browsers/launchers.mjs';
import {specPages} from './browsers/spec-pages.mjs';
import {freePort} from './free-port.mjs';
import {endWith} from './tally.mjs';

/**
 * Runs specs in browsers: `node tools/wtr.mjs --browsers chromium,firefox,webkit --files '<glob>' --coverage`.
 * Without options, all specs in all engines.
 */
const {values} = parseArgs({
  options: {
    browsers: {type: 'string', default: 'all'},
    files: {type: 'string', multiple: true, default: config.files},
    coverage: {type: 'boolean', default: false},
  },
});

const {launchers, absent} = await launchersFor(enginesNamed(values.browsers));
if (launchers.length === 0) await endWith(absent);

const counter = countingReporter(absent);
// Where nobody watches, a growing bar is only noise; but the summary of coverage comes with it.
const progress = defaultReporter({reportTestProgress: process.stdout.isTTY || values.coverage});
const runner = await startTestRunner({
  config: {
    ...config,
    browsers: launchers,
    ...(await pagesOf(values)),
    coverage: values.coverage,
    port: await freePort(),
    reporters: [progress, counter],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) await endWith(counter.tally());
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    // The runner stops only what has finished, and puppeteer at exit only every other browser.
    await Promise.allSettled(launchers.map((launcher) => launcher.stop()));
    await endWith(counter.tally());
  });
}
runner.on('stopped', () => void endWith(counter.tally()));

/**
 * @param {{files: string[], coverage: boolean}} values
 * @returns {Promise<Partial<import('@web/test-runner').TestRunnerConfig>>}
 */
async function pagesOf({files, coverage}) {
  // What is covered is counted in the modules themselves.
  if (coverage) return {files};
  const root = config.rootDir;
  const pages = specPages({root, files});
  return {files: pages, middleware: [await bundled({root, files: pages, tsconfig})]};
}
