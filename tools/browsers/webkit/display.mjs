import {once} from 'node:events';

import {startProcess} from './process.mjs';

/**
 * A display that nobody sees. The server chooses a number that is free and tells it, so that runs never meet.
 * @param {string | undefined} server path of Xvfb; without it, the display in use serves
 * @returns {Promise<{name: string, stop: () => void}>}
 */
export async function startDisplay(server) {
  if (!server) return {name: process.env.DISPLAY ?? ':0', stop() {}};
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const {child, stop} = startProcess(server, options, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const [number] = await Promise.race([once(child.stdio[3], 'data'), ended(child)]);
  return {name: `:${String(number).trim()}`, stop};
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<never>}
 */
async function ended(child) {
  await once(child, 'exit');
  throw new Error('Xvfb ended before it gave a display. WebKitGTK needs one.');
}
