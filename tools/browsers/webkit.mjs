import {startDriver} from './webkit/driver.mjs';
import {WebKitPage} from './webkit/page.mjs';

/**
 * Specs in WebKitGTK, driven over W3C WebDriver. The driver has one window, so one file runs at a time.
 * @param {import('./locate.mjs').WebKit} found
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function webkit(found) {
  return new WebKitLauncher(found);
}

/**
 * Starts WebKitGTK and ends it again.
 * @param {import('./locate.mjs').WebKit} found
 */
export async function tryWebKit(found) {
  const driver = await startDriver(found);
  await driver.stop();
}

class WebKitLauncher {
  name = 'WebKit';
  concurrency = 1;
  /** The commands of the runner know this kind of page, so ours has the same methods: see `WebKitPage`. */
  type = 'puppeteer';

  /** @type {import('./locate.mjs').WebKit} */
  #found;
  /** @type {ReturnType<typeof startDriver> | undefined} */
  #starting;
  /** @type {Map<string, {url: string, page: WebKitPage}>} */
  #active = new Map();

  /** @param {import('./locate.mjs').WebKit} found */
  constructor(found) {
    this.#found = found;
  }

  /**
   * @param {string} id
   * @param {string} url
   */
  async startSession(id, url) {
    this.#starting ??= startDriver(this.#found);
    const {session} = await this.#starting;
    const page = new WebKitPage(session);
    this.#active.set(id, {url, page});
    await page.setViewport({width: 800, height: 600});
    await page.goto(url);
  }

  /** @param {string} id */
  async stopSession(id) {
    const {page} = this.#entry(id);
    this.#active.delete(id);
    await page.releaseInput();
    await page.goto('about:blank');
    return {};
  }

  /** @param {string} id */
  isActive(id) {
    return this.#active.has(id);
  }

  /** @param {string} id */
  getBrowserUrl(id) {
    return this.#entry(id).url;
  }

  /** @param {string} id */
  getPage(id) {
    return this.#entry(id).page;
  }

  async startDebugSession() {
    throw new Error('WebKitGTK cannot be debugged from here. Open the address in a browser instead.');
  }

  async stop() {
    const driver = await this.#starting?.catch(() => undefined);
    this.#starting = undefined;
    await driver?.stop();
  }

  /** @param {string} id */
  #entry(id) {
    const entry = this.#active.get(id);
    if (!entry) throw new Error('This spec file has ended: WebKit has gone on to another.');
    return entry;
  }
}
