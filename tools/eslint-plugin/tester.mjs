import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';

import {RuleTester} from 'eslint';
import {parser} from 'typescript-eslint';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

/**
 * Proves what a rule finds and what it lets pass, in TypeScript.
 *
 * @param {string} name
 * @param {import('eslint').Rule.RuleModule} rule
 * @param {{valid: (string | RuleTester.ValidTestCase)[], invalid: RuleTester.InvalidTestCase[]}} cases
 */
export function prove(name, rule, cases) {
  new RuleTester({languageOptions: {parser}}).run(name, rule, cases);
}

/**
 * Writes a repository for rules that read the files beside the linted one. It is gone after the tests.
 *
 * @param {Record<string, string | object>} files by their paths from the root; an object is written as JSON
 * @returns {(path: string) => string} the whole path of a file in it, written or not
 */
export function repository(files) {
  const root = mkdtempSync(join(tmpdir(), 'avec-rules-'));
  for (const [path, content] of Object.entries({'package.json': {workspaces: ['packages/*']}, ...files})) {
    const file = join(root, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  after(() => rmSync(root, {recursive: true, force: true}));
  return (path) => join(root, path);
}

/** @param {string} path from the root of this repository */
export function inRepository(path) {
  return join(import.meta.dirname, '../..', path);
}
