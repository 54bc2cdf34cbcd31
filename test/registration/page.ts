import {randomUUID} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {chromium, type Browser, type Page} from 'playwright-core';

/** What the policy of a page says of Trusted Types. */
export const TYPES = {
  /** As the guide has it. */
  strict: 'trusted-types lit-html',
  duplicates: "trusted-types lit-html 'allow-duplicates'",
  renamed: 'trusted-types lit-html avec-lit',
  /** HTML must come from a policy, but from any. */
  any: '',
} as const;

/** What is on a page. */
export interface Content {
  readonly body: string;
  /** Modules in the order in which they are loaded: addresses, or what is in them. */
  readonly scripts: readonly string[];
  readonly types: keyof typeof TYPES;
}

/** A page that is open, and what it complained of. */
export interface Visit {
  readonly page: Page;
  /** Uncaught errors. */
  readonly errors: readonly string[];
  /** Warnings in the console. */
  readonly warnings: readonly string[];
  /** Directives that were broken, as the page is told. */
  readonly violations: () => Promise<readonly string[]>;
}

/** Opens pages with several copies of the library in Chromium. */
export class Visitor {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async arrive(): Promise<Visitor> {
    const path = process.env['CHROME_PATH'];
    return new Visitor(await chromium.launch({...(path ? {executablePath: path} : {}), args: ['--no-sandbox']}));
  }

  /** Opens a page in a profile of its own; its modules have run, or failed to, when this resolves. */
  async visit(content: Content): Promise<Visit> {
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    const [errors, warnings]: [string[], string[]] = [[], []];
    page.on('pageerror', ({message}) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.addInitScript(() => {
      const broken: string[] = [];
      addEventListener('securitypolicyviolation', ({effectiveDirective}) => broken.push(effectiveDirective));
      Object.assign(globalThis, {broken});
    });
    await page.goto(await written(content), {waitUntil: 'load'});
    const violations = (): Promise<readonly string[]> =>
      page.evaluate(() => (globalThis as unknown as {broken: readonly string[]}).broken);
    return {page, errors, warnings, violations};
  }

  leave(): Promise<void> {
    return this.#browser.close();
  }
}

async function written({body, scripts, types}: Content): Promise<string> {
  const names = await Promise.all(scripts.map(module));
  const policy = variable('STRICT_POLICY').replace(/trusted-types [^;]*$/, TYPES[types]);
  const head = `
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>Page of a portal</title>
    <link rel="icon" href="data:,">
    ${names.map((name) => `<script type="module" src="${name}"></script>`).join('')}
  `;
  const name = `${randomUUID()}.html`;
  await write(name, `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  return variable('PAGES_URL') + name;
}

/** @returns The address of a module: its own, or one for what is in it. */
async function module(text: string): Promise<string> {
  if (text.endsWith('.js')) return text;
  const name = `${randomUUID()}.js`;
  await write(name, text);
  return name;
}

function write(name: string, text: string): Promise<void> {
  return writeFile(join(variable('PAGES_FOLDER'), name), text);
}

function variable(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set. Run these specs through “node tools/suites/registration.mjs”.`);
}
