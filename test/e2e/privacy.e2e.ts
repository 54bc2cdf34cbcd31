import assert from 'node:assert/strict';

import {attributesOfElements, PAGES, point, Portal, save, theme, WORDS} from './portal.js';

const words = WORDS.en;

/** A note that is found again wherever it leaks to. */
const SECRET = 'zebra-in-the-attic';

describe('what was answered', () => {
  let portal: Portal;
  before(async () => {
    portal = await Portal.open();
  });
  after(() => portal.close());

  it('is in no event of ours, no attribute of the page, no message and no address', async () => {
    await portal.context.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(globalThis, {heard});
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event: Event): boolean {
        if (event.type.startsWith('avec-')) heard.push(event.type + JSON.stringify((event as CustomEvent).detail));
        return dispatch.call(this, event);
      };
      // As a tag manager does: on the document, while events bubble.
      for (const type of ['input', 'change']) {
        addEventListener(type, (event) => heard.push(type + ((event as InputEvent).data ?? '')));
      }
    });
    const page = await portal.visit(PAGES.en.scale);
    await point(page, words.home, 0).check();
    await page.getByText(words.note).first().click();
    await page.getByLabel(/In your own words – My home/).pressSequentially(SECRET);
    await save(page, 'en');
    await page.getByRole('button', {name: words.undo}).click();
    await theme(page, words.home).waitFor();
    await save(page, 'en');

    const heard = await page.evaluate(() => (globalThis as unknown as {heard: string[]}).heard);
    assert.ok(heard.some((event) => event.startsWith('avec-outcome-recorded')));
    const details = heard.filter((event) => event.startsWith('avec-'));
    assert.ok(!heard.join('\n').includes('zebra'), 'no event has the note');
    assert.ok(!heard.some((event) => /^input.$/.test(event)), 'no event has a typed letter');
    assert.ok(!details.some((event) => /"(?:value|answer|note|name|items)"/.test(event)), 'no event has an answer');
    assert.ok(!details.join('\n').includes('Marie'));

    const light = await page.evaluate(() => document.documentElement.outerHTML);
    assert.ok(!light.includes(SECRET));
    const hosts = await attributesOfElements(page);
    assert.ok(hosts.length > 0);
    assert.ok(!hosts.join('\n').includes(SECRET));
    assert.ok(!hosts.some((attribute) => /avec-rating-item (?:value|answer)=/.test(attribute)));
    assert.deepEqual(portal.complaints, {policy: [], console: [], elsewhere: []});
    assert.ok(!page.url().includes(SECRET));
  });

  it('is not in the name of the database', async () => {
    const page = await portal.visit(PAGES.en.scale);
    await theme(page, words.home).waitFor();
    const names = await page.evaluate(async () => (await indexedDB.databases()).map(({name}) => name ?? ''));
    assert.ok(names.length > 0);
    assert.ok(!names.join('\n').includes('marie'));
  });
});
