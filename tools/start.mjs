import {spawn} from 'node:child_process';
import {parseArgs} from 'node:util';

import {build, portal} from './prepare/build.mjs';
import {install} from './prepare/install.mjs';
import {say} from './prepare/process.mjs';
import {reportErrors} from './report-errors.mjs';
import {serve} from './serve.mjs';

/**
 * Shows the demonstration portal: `npm start -- --port 8080 --no-open`. Works on a bare clone, and uses Node's own
 * modules only, since it begins before anything is installed.
 */
reportErrors();

const {values} = parseArgs({
  options: {
    port: {type: 'string', default: process.env.PORT ?? '8080'},
    'no-open': {type: 'boolean', default: false},
  },
});

install();
build();
const {url} = await serveAtOrAfter(portNamed(values.port));
say(`The portal is at ${url} — Ctrl+C stops it.`);
if (!values['no-open'] && !process.env.CI) open(url);

/** @param {string} text */
function portNamed(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`A port is a whole number from 0 to 65535, not “${text}”.`);
}

/**
 * @param {number} port
 * @returns {ReturnType<typeof serve>} at the first port from there that is free
 */
async function serveAtOrAfter(port) {
  try {
    return await serve({folder: portal, port});
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    say(`Port ${port} is taken; trying the next.`);
    return serveAtOrAfter(port + 1);
  }
}

/**
 * Opens an address in the browser of whoever sits here. Where there is none, the address on the screen is enough.
 * @param {string} address
 */
function open(address) {
  const [command, ...args] = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
  }[process.platform] ?? ['xdg-open', address];
  spawn(command, args, {stdio: 'ignore', detached: true})
    .on('error', () => undefined)
    .unref();
}
