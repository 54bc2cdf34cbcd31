import {readFile} from 'node:fs/promises';

import type {Example} from '../conformance/example.js';
import {EXAMPLES} from '../conformance/examples.js';
import {elementsIn, type ElementEntry, type Manifest} from '../conformance/manifest.js';

/** An element that a server renders. */
export interface ServedElement {
  readonly tag: string;
  readonly element: ElementEntry;
  readonly example: Example;
}

/** @returns Every element of the manifest, registered for Node. */
export async function registeredElements(): Promise<readonly ServedElement[]> {
  const text = await readFile(new URL('../../packages/elements/custom-elements.json', import.meta.url), 'utf8');
  const served = elementsIn(JSON.parse(text) as Manifest).map((element) => servedFor(element));
  for (const {tag, example} of served) {
    const name = (example.within ?? tag).replace(/^avec-/, '');
    await import(`@avec/elements/${name}/define`);
  }
  return served;
}

function servedFor(element: ElementEntry): ServedElement {
  const tag = element.tagName;
  const example = EXAMPLES[tag];
  if (example) return {tag, element, example};
  throw new Error(`No example for ${tag}. Write the shortest one in test/conformance/examples.ts.`);
}
