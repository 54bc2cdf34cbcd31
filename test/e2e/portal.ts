import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import axe from 'axe-core';
import {chromium, type BrowserContext, type Locator, type Page} from 'playwright-core';

/** The portal's pages about the record, by language. */
export const PAGES = {
  'fr-CA': {home: 'fr/index.html', scale: 'fr/comment-ca-va.html', teams: 'fr/equipes-web.html'},
  en: {home: 'en/index.html', scale: 'en/how-things-are.html', teams: 'en/for-web-teams.html'},
} as const;

/** A language of the portal. */
export type Language = keyof typeof PAGES;

/** What the page complained about while it was open. */
export interface Complaints {
  /** Violations of the content security policy, Trusted Types included. */
  readonly policy: string[];
  /** Console messages and uncaught errors. */
  readonly console: string[];
  /** Requests to any other host. */
  readonly elsewhere: string[];
}

const FLAGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** A browser with a profile on disk, as a person has, and the portal open in it. */
export class Portal {
  readonly complaints: Complaints = {policy: [], console: [], elsewhere: []};
  readonly #profile: string;
  #context: BrowserContext;

  private constructor(profile: string, context: BrowserContext) {
    this.#profile = profile;
    this.#context = context;
  }

  /** Opens a browser that has never seen the portal: on a desk, or on a narrow phone that is touched. */
  static async open(on: 'desk' | 'phone' = 'desk'): Promise<Portal> {
    const profile = await mkdtemp(join(tmpdir(), 'avec-portal-'));
    return new Portal(profile, await launch(profile, on === 'phone' ? PHONE : {}));
  }

  get context(): BrowserContext {
    return this.#context;
  }

  /** Opens a page of the portal in a new tab and watches it. */
  async visit(path: string): Promise<Page> {
    const page = await this.#context.newPage();
    page.setDefaultTimeout(20_000);
    await this.#watch(page);
    await page.goto(address(path));
    return page;
  }

  /** Ends the browser at once, as a dead battery does, and starts it again with the same profile. */
  async crash(): Promise<void> {
    const session = await this.#context.browser()?.newBrowserCDPSession();
    const closed = new Promise((resolve) => this.#context.once('close', resolve));
    const page = this.#context.pages()[0];
    const cdp = session ?? (await this.#context.newCDPSession(page!));
    cdp.send('Browser.crash').catch(() => undefined);
    await closed;
    this.#context = await launch(this.#profile);
  }

  async close(): Promise<void> {
    await this.#context.close();
    await rm(this.#profile, {recursive: true, force: true, maxRetries: 3});
  }

  async #watch(page: Page): Promise<void> {
    const {policy, console: messages, elsewhere} = this.complaints;
    await page.exposeFunction('reportPolicy', (violation: string) => policy.push(violation));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const {reportPolicy} = globalThis as unknown as {reportPolicy(text: string): void};
        reportPolicy(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address('')) && !/^(?:data|blob):/.test(url)) elsewhere.push(url);
    });
  }
}

/** @returns The address of a page of the portal. */
export function address(path: string): string {
  const url = process.env['PORTAL_URL'];
  if (!url) throw new Error('PORTAL_URL is not set. Run these specs through “npm test”.');
  return new URL(path, url).href;
}

/** As wide as a small phone, or as a desk with the page four times larger. */
const PHONE = {viewport: {width: 320, height: 640}, hasTouch: true, isMobile: true};

function launch(profile: string, device: Partial<typeof PHONE> = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...(process.env['CHROME_PATH'] ? {executablePath: process.env['CHROME_PATH']} : {}),
    args: FLAGS,
    locale: 'fr-CA',
    timezoneId: 'America/Toronto',
    ...device,
  });
}

/** Words of the outcome scale that specs look for, by language. */
export const WORDS = {
  'fr-CA': {
    save: 'Enregistrer mes réponses',
    saved: /^Enregistré sur cet appareil à /,
    again: 'Répondre de nouveau',
    undo: /^Annuler/,
    home: 'Mon chez-moi',
    mind: 'Mon moral',
    hope: 'Espoir et sens',
    history: 'Voir les réponses d’avant',
    memory: 'Rien n’est gardé sur cet appareil',
    load: 'Charger une année d’exemple',
    note: 'Ajouter une note',
    lastTime: /La dernière fois/,
  },
  en: {
    save: 'Save my answers',
    saved: /^Saved on this device at /,
    again: 'Answer again',
    undo: /^Undo/,
    home: 'My home',
    mind: 'My mental well-being',
    hope: 'Hope and meaning',
    history: 'See earlier answers',
    memory: 'Nothing is kept on this device',
    load: 'Load an example year',
    note: 'Add a note',
    lastTime: /Last time/,
  },
} as const;

/** @returns One theme of the scale on a page. */
export function theme(page: Page, name: string): Locator {
  return page.getByRole('group', {name, exact: true});
}

/** @returns One point of a theme's scale. */
export function point(page: Page, name: string, value: number): Locator {
  return theme(page, name).getByRole('radio', {name: new RegExp(`^${value}\\b`)});
}

/** Saves and waits until the page says so. */
export async function save(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', {name: WORDS[language].save}).click();
  await page.getByText(WORDS[language].saved).waitFor();
}

/** @returns What axe finds wrong on a page. Runs through the debugger, so the page's policy stays as it is. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const {axe: runner} = globalThis as unknown as {axe: typeof import('axe-core')};
    const {violations} = await runner.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
  });
}

/** @returns Every attribute of the library's elements, wherever they stand: `avec-rating-item name=home`. */
export function attributesOfElements(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (let root = roots.pop(); root; root = roots.pop()) {
      for (const {localName, attributes, shadowRoot} of root.querySelectorAll('*')) {
        if (shadowRoot) roots.push(shadowRoot);
        if (!localName.startsWith('avec-')) continue;
        found.push(...[...attributes].map(({name, value}) => `${localName} ${name}=${value}`));
      }
    }
    return found;
  });
}

/** Signs somebody in on one page alone. */
export async function signIn(page: Page, name: string): Promise<void> {
  const option = await page.locator('#who option', {hasText: name}).getAttribute('value');
  await page.locator('#who').selectOption(option);
}

/** @returns The record as its person's own copy. */
export function exported(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('avec-provider')?.record?.exportAll() ?? '');
}

/** @returns How many entries of a file were new to a device. */
export function imported(page: Page, file: string): Promise<number | undefined> {
  return page.evaluate(
    async (json) => (await document.querySelector('avec-provider')?.record?.importAll(json))?.added,
    file,
  );
}
