import assert from 'node:assert/strict';

import type {Page} from 'playwright-core';

import {axeViolations, PAGES, point, Portal, save, theme, WORDS, type Language} from './portal.js';

/** Waits until the widgets of a page have drawn themselves. */
async function settled(page: Page): Promise<void> {
  for (const scale of await page.locator('avec-outcome-scale').all()) await scale.locator('h2').first().waitFor();
}

/** How far the page can be scrolled sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const language of Object.keys(PAGES) as Language[]) {
  const words = WORDS[language];

  describe(`the portal in ${language}`, () => {
    let portal: Portal;
    beforeEach(async () => {
      portal = await Portal.open();
    });
    afterEach(async () => {
      await portal.close();
      assert.deepEqual(portal.complaints, {policy: [], console: [], elsewhere: []});
    });

    for (const [name, path] of Object.entries(PAGES[language])) {
      it(`has a page “${name}” with nothing for axe to find, light and dark, that fits 320 px`, async () => {
        const page = await portal.visit(path);
        await settled(page);
        assert.deepEqual(await axeViolations(page), []);
        await page.emulateMedia({colorScheme: 'dark'});
        assert.deepEqual(await axeViolations(page), []);
        await page.setViewportSize({width: 320, height: 640});
        assert.equal(await sideways(page), 0);
      });
    }

    it('shows a full year with its history, without a word from axe, the policy or the console', async () => {
      const page = await portal.visit(PAGES[language].scale);
      await page.getByRole('button', {name: words.load}).click();
      await page.getByRole('button', {name: words.history}).click();
      await page.locator('avec-trend-chart canvas').first().waitFor();
      assert.deepEqual(await axeViolations(page), []);
      await page.setViewportSize({width: 320, height: 640});
      assert.equal(await sideways(page), 0);
    });

    it('asks one theme at a time, from the start to “saved”', async () => {
      const page = await portal.visit(PAGES[language].scale);
      await page.locator('[data-attribute="layout"] input[value="steps"]').check();
      await page.locator('[data-attribute="control"] input[value="slider"]').check();
      await page.getByRole('button', {name: language === 'en' ? 'Start' : 'Commencer'}).click();
      await page.getByRole('slider', {name: words.home}).press('8');
      for (let step = 0; step < 10; step++) {
        await page
          .getByRole('button', {name: language === 'en' ? /^(Next|See all)/ : /^(Suivant|Voir toutes)/})
          .click();
      }
      assert.deepEqual(await axeViolations(page), []);
      await save(page, language);
    });

    it('loads the charts only when the history is opened', async () => {
      const loaded: string[] = [];
      const page = await portal.visit(PAGES[language].scale);
      page.on('request', (request) => loaded.push(request.url()));
      await page.getByRole('button', {name: words.load}).click();
      await theme(page, words.home).getByText(words.lastTime).waitFor();
      const before = await page.evaluate(() => performance.getEntriesByType('resource').length);
      await page.getByRole('button', {name: words.history}).click();
      await page.locator('avec-trend-chart canvas').first().waitFor();
      const after = await page.evaluate(() => performance.getEntriesByType('resource').length);
      assert.ok(after > before, 'opening the history loads something');
    });

    it('prints every theme, whatever the layout, and no buttons', async () => {
      const page = await portal.visit(PAGES[language].scale);
      await page.locator('[data-attribute="layout"] input[value="steps"]').check();
      await page.getByRole('button', {name: language === 'en' ? 'Start' : 'Commencer'}).click();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({media: 'print'});
      await theme(page, words.hope).waitFor();
      assert.equal(await page.locator('avec-rating-item').count(), 10);
      assert.ok(!(await page.getByRole('button', {name: words.save}).isVisible()));
    });
  });
}

describe('a low answer', () => {
  it('is followed by a calm offer, and nobody is told', async () => {
    const portal = await Portal.open();
    const page = await portal.visit(PAGES.en.scale);
    await point(page, WORDS.en.mind, 1).check();
    await save(page, 'en');
    await page.getByText('1 866').filter({visible: true}).first().waitFor();
    assert.deepEqual(portal.complaints.elsewhere, []);
    await portal.close();
  });
});
