import assert from 'node:assert/strict';

import type {Page} from 'playwright-core';

import {focusedName, tabTo} from './keyboard.js';
import {PAGES, point, Portal, save, theme, WORDS, type Language} from './portal.js';

for (const language of Object.keys(PAGES) as Language[]) {
  const words = WORDS[language];

  describe(`answering in ${language}`, () => {
    let portal: Portal;
    before(async () => {
      portal = await Portal.open();
    });
    after(() => portal.close());

    it('starts with nothing chosen', async () => {
      const page = await portal.visit(PAGES[language].scale);
      await theme(page, words.home).waitFor();
      assert.equal(
        await page.getByRole('radio', {checked: true}).filter({visible: true}).count(),
        await demoRadios(page),
      );
    });

    it('goes from the first theme to “saved” by keyboard alone', async () => {
      const page = await portal.visit(PAGES[language].scale);
      await theme(page, words.home).waitFor();
      await tabTo(page, new RegExp(`^${words.home} / `));
      await page.keyboard.press('7');
      assert.ok(await point(page, words.home, 7).isChecked());
      await page.keyboard.press('1');
      await page.keyboard.press('0');
      assert.ok(await point(page, words.home, 10).isChecked());
      await page.keyboard.press('Delete');
      assert.equal(await theme(page, words.home).getByRole('radio', {checked: true}).count(), 0);
      await page.keyboard.press('4');
      await tabTo(page, words.save);
      await page.keyboard.press('Enter');
      await page.getByText(words.saved).waitFor();
      await page.locator('.done :focus').waitFor();
      assert.match(await focusedName(page), words.saved);
    });

    it('shows the last time beside the theme', async () => {
      const page = await portal.visit(PAGES[language].scale);
      await theme(page, words.home).getByText(words.lastTime).waitFor();
    });

    it('takes an answer back and forth', async () => {
      const page = await portal.visit(PAGES[language].scale);
      await point(page, words.hope, 3).check();
      await save(page, language);
      await page.getByRole('button', {name: words.undo}).click();
      await theme(page, words.hope).waitFor();
      assert.ok(await point(page, words.hope, 3).isChecked());
    });
  });
}

/** The demonstration's own choices, each with one that holds from the start. */
async function demoRadios(page: Page): Promise<number> {
  return page.locator('[data-attribute] input:checked').count();
}
