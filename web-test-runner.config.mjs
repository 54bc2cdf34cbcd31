import {fileURLToPath} from 'node:url';

import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';

import {chromium} from './tools/browsers/chromium.mjs';
import {media, resize} from './tools/browsers/commands.mjs';
import {findChromium} from './tools/browsers/locate.mjs';

/** Without these settings of TypeScript, decorators compile to something else. */
export const tsconfig = fileURLToPath(new URL('tsconfig.base.json', import.meta.url));

/**
 * Specs in real browsers, on sources: nothing to build first. `node tools/wtr.mjs` chooses engines and files.
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['packages/*/src/**/*.spec.ts', 'test/**/*.spec.ts'],
  nodeResolve: {exportConditions: ['source', 'development']},
  plugins: [resize, media, esbuildPlugin({ts: true, tsconfig, target: 'es2022'})],
  browsers: [chromium(findChromium())],
  concurrency: 2,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: {config: {timeout: '15000'}},
  reporters: [defaultReporter()],
  // Lit's development build is what warns of wrong use; that it is one is not news here.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {include: ['packages/*/src/**/*.ts'], exclude: ['**/*.spec.ts', '**/*.harness.ts']},
};
