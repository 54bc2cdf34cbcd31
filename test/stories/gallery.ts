import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';

import type {Probes} from './page/index.js';
import type {Box} from './pixels.js';
import {probesScript} from './probes.js';
import type {GalleryPage} from '../../tools/gallery/page/gallery.js';
import type {Globals, StoryEntry} from '../../tools/gallery/story.js';

/** In what the page is opened. */
export interface Opening {
  /** Under which headers the page is served: those of a careful portal, unless given. */
  readonly headers?: 'strict' | 'none';
  readonly viewport?: {readonly width: number; readonly height: number};
  /** More switches of the browser. */
  readonly flags?: readonly string[];
}

const ADDRESSES = {strict: 'GALLERY_URL', none: 'GALLERY_URL_WITHOUT_POLICY'} as const;
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // Else a corner is painted a shade lighter or darker, by what was painted there before.
  '--disable-partial-raster',
];

/** Everything that would make one showing unlike another, held still. */
const STILL: BrowserContextOptions = {
  locale: 'en-CA',
  timezoneId: 'America/Toronto',
  reducedMotion: 'reduce',
  viewport: {width: 800, height: 900},
  deviceScaleFactor: 1,
};

/** What a showing is like where a check does not say otherwise. */
const PLAIN: Globals = {lang: 'en', theme: 'light', dir: 'ltr', contrast: 'none', role: 'person'};

interface GalleryWindow {
  readonly gallery: GalleryPage;
  readonly probes: Probes;
}

/** The page that shows the stories, open in a browser, with all that it complained about since it was last asked. */
export class Gallery {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #complaints: string[] = [];
  #shown = 'the page';
  #looksLike = '';

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  /** Opens a browser, and the page in it. */
  static async open({headers = 'strict', viewport, flags = []}: Opening = {}): Promise<Gallery> {
    const {CHROME_PATH: executablePath} = process.env;
    const browser = await chromium.launch({...(executablePath ? {executablePath} : {}), args: [...FLAGS, ...flags]});
    const context = await browser.newContext({...STILL, ...(viewport ? {viewport} : {})});
    await context.addInitScript({content: await probesScript()});
    const gallery = new Gallery(browser, await context.newPage());
    await gallery.#begin(address(headers));
    return gallery;
  }

  /**
   * Shows a story and waits until it has come to rest.
   *
   * @param copies - How often it stands there.
   */
  async show({id}: StoryEntry, look: Partial<Globals> = {}, copies = 1): Promise<void> {
    const globals = {...PLAIN, ...look};
    this.#shown = id;
    await this.#look(globals);
    const query = new URLSearchParams({story: id, copies: String(copies), ...globals});
    await this.page.evaluate((asked) => (globalThis as unknown as GalleryWindow).gallery.show(asked), `#${query}`);
  }

  /** Takes the story off the page. */
  async clear(): Promise<void> {
    await this.page.evaluate(() => (globalThis as unknown as GalleryWindow).gallery.clear());
  }

  /** Asks the page something: see `page/index.ts`. */
  ask<Question extends keyof Probes>(question: Question): Promise<Awaited<ReturnType<Probes[Question]>>> {
    return this.page.evaluate(
      (asked) => (globalThis as unknown as GalleryWindow).probes[asked]() as Awaited<ReturnType<Probes[Question]>>,
      question,
    );
  }

  /** @returns What the browser, the policy and the console said since the last time, each with its story. */
  async complaints(): Promise<readonly string[]> {
    for (const violation of await this.ask('violations')) this.#note(`policy: ${violation}`);
    return this.#complaints.splice(0);
  }

  /**
   * @param clip - A part of the page, in CSS pixels from its beginning; all of it where omitted.
   * @returns The picture, as the bytes of a PNG. Nothing is added to the page for it.
   */
  picture(clip?: Box): Promise<Buffer> {
    return this.page.screenshot({fullPage: true, caret: 'initial', animations: 'allow', ...(clip ? {clip} : {})});
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #look({theme, contrast}: Globals): Promise<void> {
    const look = `${theme} ${contrast}`;
    if (look === this.#looksLike) return;
    this.#looksLike = look;
    await this.page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: contrast === 'forced' ? 'active' : 'none',
    });
  }

  async #begin(url: string): Promise<void> {
    const {page} = this;
    page.on('console', (message) => {
      if (!message.text().startsWith('Lit is in dev mode')) this.#note(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#note(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url()))
        this.#note(`elsewhere: ${request.url()}`);
    });
    await page.goto(url);
    await page.waitForFunction(() => document.querySelector('main')?.dataset['shown'] === '');
  }

  #note(complaint: string): void {
    this.#complaints.push(`${this.#shown}: ${complaint}`);
  }
}

function address(headers: keyof typeof ADDRESSES): string {
  const url = process.env[ADDRESSES[headers]];
  if (url) return url;
  throw new Error(`${ADDRESSES[headers]} is not set. Run these checks through “node tools/stories.mjs”.`);
}
