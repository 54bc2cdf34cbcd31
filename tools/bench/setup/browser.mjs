import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {build} from 'esbuild';
import {chromium} from 'playwright-core';

import {CHROMIUM_SWITCHES} from '../../browsers/chromium.mjs';
import {findChromium} from '../../browsers/locate.mjs';
import {root} from '../../prepare/process.mjs';

/** Milliseconds within which every page must be usable, however slow the line. */
const PATIENCE = 60_000;

/** How the page is held back. */
const SLOW_4G = {offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375};

/**
 * @typedef {object} Conditions
 * @property {number} [slowdown] how many times slower the processor is made
 * @property {boolean} [onSlow4G] whether the line is a slow one: 1.4 Mbit a second, 560 ms there and back
 */

/** Starts a browser whose pages forget everything. */
export async function startBrowser() {
  const browser = await chromium.launch({executablePath: findChromium(), args: CHROMIUM_SWITCHES});
  const probe = await probeScript();
  return {
    version: browser.version(),
    close: () => browser.close(),
    /** Opens an empty page in a context of its own. */
    open: async () => MeasuredPage.in(await browser.newContext(), probe),
  };
}

/** Starts a browser on a profile on disk, where IndexedDB is as slow as it is for people. */
export async function startBrowserOnDisk() {
  const profile = await mkdtemp(join(tmpdir(), 'avec-bench-profile-'));
  const options = {executablePath: findChromium(), args: CHROMIUM_SWITCHES};
  const context = await chromium.launchPersistentContext(profile, options);
  return {
    context,
    close: () => context.close().then(() => rm(profile, {recursive: true, force: true})),
  };
}

/** A page that is measured from outside, and by the probe within. */
class MeasuredPage {
  #page;
  #context;
  #session;

  /**
   * @param {import('playwright-core').BrowserContext} context
   * @param {string} probe
   */
  static async in(context, probe) {
    await context.addInitScript(probe);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // Not the time on the clock, in which other programs have their share.
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    return new MeasuredPage(page, context, session);
  }

  constructor(page, context, session) {
    this.#page = page;
    this.#context = context;
    this.#session = session;
  }

  /** @param {string} url */
  async go(url) {
    await this.#page.goto(url, {waitUntil: 'commit', timeout: PATIENCE});
  }

  /** Resolves when the page has asked for nothing for half a second. */
  async quiet() {
    await this.#page.waitForLoadState('networkidle', {timeout: PATIENCE});
  }

  /** @param {Conditions} conditions */
  async hold({slowdown = 1, onSlow4G = false}) {
    await this.#session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    if (onSlow4G) await this.#session.send('Network.emulateNetworkConditions', SLOW_4G);
  }

  /**
   * Asks the probe; what it promises is waited for.
   * @param {string} expression of `probe`, as in `probe.mount(8)`
   */
  async ask(expression) {
    const asked = this.#session.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
    const {result, exceptionDetails} = await inTime(asked, `“${expression}” was not answered.`);
    if (exceptionDetails) throw new Error(sentenceOf(exceptionDetails));
    return result.value;
  }

  /** @param {string} key */
  async press(key) {
    await this.#page.keyboard.press(key);
  }

  /** @returns {Promise<number>} milliseconds that the page's main thread has worked since its process was started */
  async worked() {
    return (await this.#metrics()).ThreadTime * 1000;
  }

  /** @returns {Promise<{heap: number, nodes: number, listeners: number}>} what is left when all that can go is gone; heap in bytes */
  async left() {
    // What only a finalizer holds goes with the second collection.
    for (let time = 0; time < 2; time++) await this.#session.send('HeapProfiler.collectGarbage');
    const {JSHeapUsedSize: heap, Nodes: nodes, JSEventListeners: listeners} = await this.#metrics();
    return {heap, nodes, listeners};
  }

  close() {
    return this.#context.close();
  }

  async #metrics() {
    const {metrics} = await this.#session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  }
}

/** @param {{text: string, exception?: {description?: string}}} thrown in a page; where in it says nothing here */
function sentenceOf({text, exception}) {
  return (exception?.description ?? text).split('\n')[0].replace(/^Error: /, '');
}

/** What is put into every page before its own scripts. */
async function probeScript() {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'tools/bench/pages/probe.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].text;
}

/**
 * @template Value
 * @param {Promise<Value>} promise
 * @param {string} otherwise
 * @returns {Promise<Value>}
 */
async function inTime(promise, otherwise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${otherwise} Waited for ${PATIENCE / 1000} seconds.`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
