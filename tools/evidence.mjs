import {readFileSync, writeFileSync} from 'node:fs';
import {basename, relative} from 'node:path';

import {CHOOSER_NEEDS} from './evidence/chooser.mjs';

/**
 * Holds `docs/guides/chooser-evidence.md` against the tests it names: `node tools/evidence.mjs`. With `--write`, writes
 * it from them. A test that is gone, or was renamed, is an error: its need has lost a proof.
 */
const PAGE = 'docs/guides/chooser-evidence.md';

const text = page();
if (process.argv.includes('--write')) writeFileSync(PAGE, text);
else if (readFileSync(PAGE, 'utf8') !== text) {
  throw new Error(`${PAGE} does not say what the tests do. Run “node tools/evidence.mjs --write”.`);
}

function page() {
  const rows = CHOOSER_NEEDS.map(({need, proofs}) => `| ${need} | ${proofs.map(cell).join('<br>')} |`);
  return [
    '# What holds the chooser to its practices',
    '',
    '<!-- Made by `node tools/evidence.mjs --write`. What is written here by hand is lost. -->',
    '',
    'Best practices and laws ask something of whoever offers a choice of how to meet. Each need, and the tests that fail without it.',
    '',
    '| Need | Held by |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** @param {readonly [file: string, title: string]} proof */
function cell([file, beginning]) {
  const titles = [...readFileSync(file, 'utf8').matchAll(/\bit\('((?:[^'\\]|\\.)*)'/g)].map(([, title]) => title);
  const found = titles.filter((title) => title?.startsWith(beginning));
  if (found.length !== 1) throw new Error(`${file} has ${found.length} tests that begin with “${beginning}”, not one.`);
  return `[${basename(file, '.spec.ts')}](${relative('docs/guides', file)}): ${found[0]}`;
}
