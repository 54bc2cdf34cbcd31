import {expect} from '@open-wc/testing';

const HERE = new URL('/packages/store/src/', location.href).href;

/** The text of every module of the store that its entry reaches, by its name. */
async function modules(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const open = ['index.ts'];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (texts.has(name)) continue;
    const text = await (await fetch(new URL(name, HERE))).text();
    texts.set(name, text);
    for (const [, next = ''] of text.matchAll(/["']\.\/([\w-]+)\.[jt]s["']/g)) open.push(`${next}.ts`);
  }
  return texts;
}

describe('the way out of a record', () => {
  it('is one: no other module of the store asks whether something may leave, or writes a file', async () => {
    const texts = await modules();
    const users = (word: string): readonly string[] =>
      [...texts].filter(([, text]) => new RegExp(`\\b${word}\\b`).test(text)).map(([name]) => name);
    expect(texts.size).to.be.above(20);
    expect(users('mayLeave')).to.deep.equal(['leaving.ts']);
    expect(users('consentState')).to.deep.equal(['leaving.ts']);
    expect(users('formatExport').toSorted()).to.deep.equal(['leaving.ts', 'transfer.ts']);
    expect(users('leavingText').toSorted()).to.deep.equal(['actor-record.ts', 'leaving.ts', 'reserve.ts']);
  });
});
