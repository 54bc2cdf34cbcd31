import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

import {node, root} from '../prepare/process.mjs';

/** Storybook as files, ready to be served. */
export const storybook = join(root, 'dist/storybook');

/**
 * What Storybook cannot do without: scripts and styles in its pages, and pages in frames of its own. Still nothing from
 * any other host.
 */
export const STORYBOOK_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "frame-ancestors 'self'",
    "base-uri 'none'",
  ].join('; '),
};

/**
 * Builds it from sources, into `dist/storybook`.
 * @throws Error when the manifest of the elements or Storybook itself cannot be made
 */
export function buildStorybook() {
  if (!node(['tools/manifest.mjs'])) throw new Error('The manifest could not be made: what is wrong is told above.');
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet', '-o', storybook],
    // It says much that is of no use here, and nothing of it matters when all is well.
    {cwd: root, encoding: 'utf8', env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'}},
  );
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  throw new Error('Storybook could not be built: what is wrong is told above.');
}
