import assert from 'node:assert/strict';

import {PAGES, point, Portal, save, theme, WORDS} from './portal.js';

const words = WORDS.en;
const {scale} = PAGES.en;

describe('what was entered', () => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await Portal.open();
  });
  afterEach(() => portal.close());

  it('is there after a reload in the middle', async () => {
    const page = await portal.visit(scale);
    await point(page, words.home, 0).check();
    await page.getByText(words.note).first().click();
    await page.getByLabel(/In your own words – My home/).fill('the roof leaks');
    await page.reload();
    await point(page, words.home, 0).waitFor();
    await page.locator('avec-outcome-scale details[open]').first().waitFor();
    assert.ok(await point(page, words.home, 0).isChecked());
    assert.equal(await page.getByLabel(/In your own words – My home/).inputValue(), 'the roof leaks');
  });

  it('is there after the browser dies right after “saved”', async () => {
    const page = await portal.visit(scale);
    await point(page, words.home, 3).check();
    await save(page, 'en');
    await portal.crash();
    const again = await portal.visit(scale);
    await theme(again, words.home)
      .getByText(/Last time, .*: 3$/)
      .waitFor();
  });

  it('adds up in two tabs, both showing it', async () => {
    const [one, two] = [await portal.visit(scale), await portal.visit(scale)];
    await point(one, words.home, 3).check();
    await point(two, words.home, 3).and(two.locator(':checked')).waitFor();
    await point(two, words.hope, 8).check();
    await point(one, words.hope, 8).and(one.locator(':checked')).waitFor();
    await save(one, 'en');
    await two.getByText('Your answers were saved in another window.').waitFor();
    await theme(two, words.home)
      .getByText(/Last time, .*: 3$/)
      .waitFor();
  });

  it('works in memory where storage is refused, and says that nothing is kept', async () => {
    await portal.context.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    });
    const page = await portal.visit(scale);
    await page.getByText(words.memory).waitFor();
    await point(page, words.home, 3).check();
    await page.getByRole('button', {name: words.save}).click();
    await page.getByText('Saved until you close this page.').waitFor();
    await page.getByRole('button', {name: words.again}).click();
    await theme(page, words.home)
      .getByText(/Last time, .*: 3$/)
      .waitFor();
  });

  it('stands beside what others say, each by name', async () => {
    const page = await portal.visit(scale);
    await point(page, words.home, 3).check();
    await save(page, 'en');
    await page.locator('#who').selectOption('pr-paul');
    await page.getByLabel('Mine, as I see it').check();
    await theme(page, words.home)
      .getByText(/Person using services \(Marie\), .*: 3$/)
      .waitFor();
    await point(page, words.home, 6).check();
    await save(page, 'en');
    await page.locator('#who').selectOption('p-marie');
    await theme(page, words.home)
      .getByText(/Practitioner \(Paul\), .*: 6$/)
      .waitFor();
    await theme(page, words.home)
      .getByText(/Last time, .*: 3$/)
      .waitFor();
  });

  it('goes when it is erased, in every tab', async () => {
    const [one, two] = [await portal.visit(scale), await portal.visit(scale)];
    await point(one, words.home, 3).check();
    await save(one, 'en');
    await theme(two, words.home)
      .getByText(/Last time/)
      .waitFor();
    await one.getByRole('button', {name: 'Erase this record from the device'}).click();
    await one.getByRole('button', {name: 'Yes, erase everything'}).click();
    await two.getByText('This record is closed on this device.').waitFor();
    assert.equal(await theme(two, words.home).count(), 0);
    await theme(one, words.home).waitFor();
    assert.equal(
      await theme(one, words.home)
        .getByText(/Last time/)
        .count(),
      0,
    );
  });
});
