import {readdirSync} from 'node:fs';

/** The proofs of every rule, in one program: starting the parser takes longer than all of them. */
const folder = new URL('rules/', import.meta.url);

for (const name of readdirSync(folder).filter((each) => each.endsWith('.test.mjs'))) {
  await import(new URL(name, folder).href);
}
