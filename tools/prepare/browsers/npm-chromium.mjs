import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {npmChromium} from '../../browsers/caches.mjs';
import {npm, say} from '../process.mjs';

/** The last version for Node 20. */
const PACKAGE = '@sparticuz/chromium@147.0.0';

/**
 * For a machine that may only reach the npm registry: a Chromium that comes as a package, with the libraries it needs.
 */
export function chromiumFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  say('Fetching a Chromium that comes as an npm package.');
  const {folder} = npmChromium();
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
  if (npm(['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', PACKAGE])) unpack(folder);
}

/**
 * The package unpacks itself into the folder for temporary files, and its libraries only where it believes to be in
 * the cloud that it was made for.
 * @param {string} folder
 */
function unpack(folder) {
  const script = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  const env = {...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x'};
  spawnSync(process.execPath, ['--input-type=module', '--eval', script], {cwd: folder, env, stdio: 'inherit'});
}
