import {checkChecklist, checkConsent, checkLadder, checkModes, checkScale} from '@avec/model/checks';
import {expect} from '@open-wc/testing';

const GUIDE = '/docs/guides/own-definitions.md';

const CHECKS: Readonly<Record<string, (value: unknown) => object>> = {
  scale: checkScale,
  ladder: checkLadder,
  checklist: checkChecklist,
  modes: checkModes,
  consent: checkConsent,
};

/** @returns Whole modules of the guide: those that begin with the name of a file and export something. */
async function modulesOf(address: string): Promise<readonly string[]> {
  const text = await (await fetch(address)).text();
  const blocks = [...text.matchAll(/^```js\n(\/\/ [\w-]+\.js\n.*?)^```$/gms)].map(([, code]) => code ?? '');
  return blocks.filter((code) => code.includes('\nexport const '));
}

/** @returns What a module exports, run as it is printed. */
async function exportsOf(code: string): Promise<readonly {readonly kind: string}[]> {
  const url = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
  try {
    return Object.values((await import(url)) as Readonly<Record<string, {readonly kind: string}>>);
  } finally {
    URL.revokeObjectURL(url);
  }
}

describe('the examples of the guide to one’s own definitions', () => {
  it('are one of each kind, and can be used as they are printed', async () => {
    const modules = await modulesOf(GUIDE);
    const definitions = (await Promise.all(modules.map(exportsOf))).flat();
    expect(definitions.map(({kind}) => kind)).to.deep.equal(Object.keys(CHECKS));
    for (const each of definitions) expect(CHECKS[each.kind]?.(each), each.kind).to.deep.include({[each.kind]: each});
  });
});
