import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';

import {looksOf, type Looks} from './looks.js';
import {pageWith, type Content} from './page.js';

/** A page that is open, and what it complained of. */
export interface Visit {
  readonly page: Page;
  /** Console messages, uncaught errors and violations of the policy. */
  readonly complaints: readonly string[];
}

/** Opens pages in Chromium. */
export class Visitor {
  readonly #browser: Browser;
  #context: BrowserContext | null = null;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async arrive(): Promise<Visitor> {
    const path = process.env['CHROME_PATH'];
    return new Visitor(await chromium.launch({...(path ? {executablePath: path} : {}), args: ['--no-sandbox']}));
  }

  /** Opens a page in a profile of its own, in place of the former; scripts are off where it has none. */
  async visit(content: Content): Promise<Visit> {
    await this.#context?.close();
    this.#context = await this.#browser.newContext({javaScriptEnabled: Boolean(content.script)});
    const page = await this.#context.newPage();
    page.setDefaultTimeout(8000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      // That these are builds for developers is not news here: their warnings are.
      if (!message.text().startsWith('Lit is in dev mode')) complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', ({message}) => complaints.push(`uncaught: ${message}`));
    await page.goto(await pageWith(content));
    return {page, complaints};
  }

  leave(): Promise<void> {
    return this.#browser.close();
  }
}

/** @returns How the first element of a tag looks now. */
export function looksNow({page}: Visit, tag: string): Promise<Looks> {
  return page.locator(tag).first().evaluate(looksOf);
}

/** Waits until an element looks like another, two seconds at most. @returns How it looks then. */
export async function looksOnce(visit: Visit, tag: string, expected: Looks): Promise<Looks> {
  const end = performance.now() + 2000;
  let looks = await looksNow(visit, tag);
  while (JSON.stringify(looks) !== JSON.stringify(expected) && performance.now() < end) {
    await visit.page.evaluate(() => new Promise(requestAnimationFrame));
    looks = await looksNow(visit, tag);
  }
  return looks;
}
