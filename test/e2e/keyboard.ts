import assert from 'node:assert/strict';

import type {Page} from 'playwright-core';

/** @returns The label of what has the focus, with its group before it: "My home / 7". Shadow roots are crossed. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const group = focused?.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const own =
      focused?.closest('label')?.textContent ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    return `${group && focused instanceof HTMLInputElement ? `${group} / ` : ''}${own}`.replace(/\s+/g, ' ').trim();
  });
}

/**
 * Presses a key until the name of what has the focus holds some words, or fits.
 * @returns That name.
 */
export async function tabTo(page: Page, wanted: string | RegExp, key = 'Tab'): Promise<string> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press(key);
    const name = await focusedName(page);
    if (typeof wanted === 'string' ? name.includes(wanted) : wanted.test(name)) return name;
  }
  return assert.fail(`The keyboard never reached “${String(wanted)}”.`);
}
