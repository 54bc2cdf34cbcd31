import {createHash, randomUUID} from 'node:crypto';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {stylesIn} from './server.js';

/** A script that tools/suites/ssr.mjs has bundled. */
export type Script = 'plain' | 'hydrating' | 'hydrating-late';

/** What is on a page. */
export interface Content {
  readonly body: string;
  /** Nothing runs without one. */
  readonly script?: Script;
  readonly lang?: string;
  /** What the page gives to its first element of a tag, before the elements are defined. */
  readonly given?: {readonly tag: string; readonly properties: object};
}

/**
 * Writes a page under the policy of a careful portal that allows the styles it was sent with, by their hashes.
 *
 * @returns Its address.
 */
export async function pageWith({body, script, lang = 'en', given}: Content): Promise<string> {
  const name = `${randomUUID()}.html`;
  const data = given
    ? `<script type="application/json" data-for="${given.tag}">${JSON.stringify(given.properties)}</script>`
    : '';
  const loading = script ? `<script type="module" src="${script}.js"></script>` : '';
  const head = `
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policyFor(body)}">
    <title>Page of a portal</title>
    <link rel="icon" href="data:,">
  `;
  await writeFile(
    join(variable('PAGES_FOLDER'), name),
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}${data}${loading}</body></html>`,
  );
  return variable('PAGES_URL') + name;
}

function policyFor(body: string): string {
  const hashes = stylesIn(body).map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return variable('STRICT_POLICY').replace("style-src 'self'", ["style-src 'self'", ...hashes].join(' '));
}

function variable(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set. Run these specs through “node tools/suites/ssr.mjs”.`);
}
