import assert from 'node:assert/strict';
import {gzipSync} from 'node:zlib';

import {SERVER_CHECKS} from './checks.js';
import {registeredElements} from './elements.js';
import {rendered, withoutStyles} from './server.js';

/** What one rating item may add to a page on its way to the browser: with Lit’s marks, without its styles. */
const ITEM_ON_ITS_WAY = 1500;

const elements = await registeredElements();

describe('on a server', () => {
  for (const served of elements) {
    describe(served.tag, () => {
      for (const {name, faults} of SERVER_CHECKS) {
        it(name, async () => {
          assert.deepEqual(await faults(served), []);
        });
      }
    });
  }

  it('sends little for a rating item', async () => {
    const {tag, example} = elements.find((each) => each.tag === 'avec-rating-item')!;
    const markup = await rendered(tag, example);
    const alone = withoutStyles(markup);
    console.log(`      Markup ${sizes(alone)}; with styles ${sizes(markup)}.`);
    assert.ok(zipped(alone) <= ITEM_ON_ITS_WAY, `It is ${zipped(alone)} bytes on its way.`);
  });
});

function sizes(text: string): string {
  return `${Buffer.byteLength(text)} bytes, ${zipped(text)} on its way`;
}

function zipped(text: string): number {
  return gzipSync(text, {level: 9}).length;
}
