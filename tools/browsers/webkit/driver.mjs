import {setTimeout as delay} from 'node:timers/promises';

import {freePort} from '../../free-port.mjs';
import {startDisplay} from './display.mjs';
import {startProcess} from './process.mjs';

/** @typedef {(method: string, path: string, body?: object) => Promise<any>} Session one WebDriver session */

const PATIENCE = 20_000;

/**
 * Starts WebKitGTK in a window that nobody sees, and its driver on a port of its own: runs go side by side.
 * @param {import('../locate.mjs').WebKit} found
 * @returns {Promise<{session: Session, stop: () => Promise<void>}>}
 */
export async function startDriver(found) {
  const display = await startDisplay(found.display);
  const port = await freePort();
  const driver = startProcess(found.driver, [`--port=${port}`], {env: {...process.env, DISPLAY: display.name}});
  const call = client(`http://127.0.0.1:${port}`);
  await untilReady(call);
  const {sessionId} = await call('POST', '/session', {capabilities: {alwaysMatch: capabilities(found.browser)}});
  return {
    session: (method, path, body) => call(method, `/session/${sessionId}${path}`, body),
    async stop() {
      // A driver that no longer answers is ended just below.
      await call('DELETE', `/session/${sessionId}`).catch(() => undefined);
      driver.stop();
      display.stop();
    },
  };
}

/** @param {string} binary */
function capabilities(binary) {
  return {
    browserName: 'MiniBrowser',
    // The runner has its own time limit for a page, and says which file it was.
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': {binary, args: ['--automation']},
  };
}

/**
 * @param {string} address
 * @returns {Session}
 */
function client(address) {
  return async (method, path, body) => {
    const response = await fetch(address + path, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKitGTK refused ${method} ${path}: ${value?.message || value?.error}`);
    return value;
  };
}

/** @param {Session} call */
async function untilReady(call) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await call('GET', '/status');
    } catch (error) {
      if (Date.now() > end) throw new Error('WebKitWebDriver does not answer.', {cause: error});
      await delay(50);
    }
  }
}
