import {fileURLToPath} from 'node:url';

import {build} from './prepare/build.mjs';
import {prepareBrowsers} from './prepare/browsers.mjs';
import {install} from './prepare/install.mjs';

/**
 * Makes a bare clone ready: `node tools/prepare.mjs`. It runs before anything is installed, so it and all that it
 * imports use Node's own modules only. What is ready already is left alone.
 */
export {build, install, prepareBrowsers};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  install();
  build();
  prepareBrowsers(['chromium', 'firefox', 'webkit']);
}
