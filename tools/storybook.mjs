import {parseArgs} from 'node:util';

import {say} from './prepare/process.mjs';
import {reportErrors} from './report-errors.mjs';
import {serve} from './serve.mjs';
import {buildStorybook, storybook, STORYBOOK_HEADERS} from './storybook/build.mjs';

/**
 * Shows all stories and the pages about them: `npm run storybook -- --port 6006`. With `--build-only` it is built and
 * not served.
 */
reportErrors();

const {values} = parseArgs({
  options: {
    port: {type: 'string', default: '6006'},
    'build-only': {type: 'boolean', default: false},
  },
});

say('Building Storybook.');
buildStorybook();
if (values['build-only']) say('Storybook is in dist/storybook.');
else say(`Storybook is at ${await address(Number(values.port))} — Ctrl+C stops it.`);

/**
 * @param {number} port
 * @returns {Promise<string>} where it is served: at that port, or at one that is free
 */
async function address(port) {
  const options = {folder: storybook, headers: STORYBOOK_HEADERS};
  try {
    return (await serve({...options, port})).url;
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    say(`Port ${port} is taken; any other will do.`);
    return (await serve(options)).url;
  }
}
