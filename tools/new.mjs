import {parseArgs} from 'node:util';

import {LAYERS, newElement} from './new/new-element.mjs';
import {root} from './prepare/process.mjs';
import {reportErrors} from './report-errors.mjs';

/** Writes the files of a new element: `npm run new -- avec-mood-note`, or with `--layer controls`. */
reportErrors();

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {layer: {type: 'string', default: 'widgets'}},
});
const [tag] = positionals;
if (!tag) throw new Error(`Say its tag: npm run new -- avec-mood-note [--layer ${LAYERS.join('|')}]`);
const files = newElement({root, tag, layer: values.layer});
console.log(files.map((file) => `  ${file}`).join('\n'));
console.log(`\n<${tag}> is there, and green. Write its README first, then its stories and specs, then what it does.`);
