import {join} from 'node:path';

import {cli} from '@custom-elements-manifest/analyzer/cli.js';

import {undocumented} from './manifest/undocumented.mjs';
import {root} from './prepare/process.mjs';
import {reportErrors} from './report-errors.mjs';

/**
 * Writes packages/elements/custom-elements.json, which editors and the documentation read: `node tools/manifest.mjs`.
 * Fails when something that a portal may use is not described.
 */
reportErrors();

const manifest = await cli({
  argv: ['analyze', '--config', '../../custom-elements-manifest.config.mjs', '--quiet'],
  cwd: join(root, 'packages/elements'),
});
const faults = undocumented(manifest);
for (const fault of faults) console.log(`✗ ${fault}`);
if (faults.length > 0) throw new Error('Some of what portals may use is not described: it is listed above.');
console.log('✓ Everything that portals may use is described in custom-elements.json.');
