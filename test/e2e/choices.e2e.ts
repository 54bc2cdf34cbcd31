import assert from 'node:assert/strict';

import type {Locator, Page} from 'playwright-core';

import {tabTo} from './keyboard.js';
import {attributesOfElements, Portal, signIn} from './portal.js';

const CHOICES = 'en/my-choices.html';
const DOCTOR = 'Show my goals to my doctor';
const ELSEWHERE = '12 Rowan Street, at my sister’s';
const NUMBER = '581 555-0177';

/** Words that somebody reads in a minute who reads with difficulty: half of what adults read on average. */
const SLOW_WORDS = 120;

/** Seconds for one touch: to find the place, to reach it, to see what came of it. */
const SLOW_TOUCH = 5;

/** What somebody decided about each thing that they were asked, as it stands in the record. */
function decisions(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    interface Consent {
      readonly id: string;
      readonly decisions: readonly {readonly act: string}[];
    }
    const views = (await document.querySelector('avec-provider')?.record?.view<Consent>('consent')) ?? [];
    return views.flatMap(({id, decisions: made}) => made.map(({act}) => `${id} ${act}`));
  });
}

/** Everything that the page has in any database or storage, in its address, in its attributes and on the screen. */
async function everythingKept(page: Page): Promise<string> {
  const stored = await page.evaluate(async () => {
    const database = {
      asked<T>(request: IDBRequest<T>): Promise<T> {
        return new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer.')));
        });
      },
    };
    const kept: unknown[] = [location.href, history.state, document.cookie];
    kept.push(Object.entries(localStorage), Object.entries(sessionStorage));
    for (const {name} of await indexedDB.databases()) {
      const opened = await database.asked(indexedDB.open(name ?? ''));
      for (const store of opened.objectStoreNames) {
        kept.push(await database.asked(opened.transaction(store).objectStore(store).getAll()));
      }
      opened.close();
    }
    return JSON.stringify(kept);
  });
  // What is written in a field is told with the screen.
  const screen = await page.locator('body').ariaSnapshot();
  return [stored, ...(await attributesOfElements(page)), screen].join('\n');
}

/** Taps, and counts it. */
class Finger {
  touches = 0;

  async tap(target: Locator): Promise<void> {
    this.touches += 1;
    await target.tap();
  }
}

async function wordsOf(place: Locator): Promise<number> {
  return (await place.innerText()).split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

describe('choices in the portal', () => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await Portal.open();
  });
  afterEach(async () => {
    assert.deepEqual(portal.complaints, {policy: [], console: [], elsewhere: []});
    await portal.close();
  });

  it('are given within two minutes with a finger on 320 pixels, and withdrawn with one touch', async () => {
    const phone = await Portal.open('phone');
    const page = await phone.visit(CHOICES);
    const finger = new Finger();
    const chooser = page.locator('avec-consent-chooser');
    await chooser.getByText(DOCTOR).first().waitFor();
    let words = await wordsOf(chooser);
    await finger.tap(chooser.getByRole('button', {name: `Read and decide: ${DOCTOR}`}));
    const consent = page.locator('avec-consent-decision');
    await consent.getByText('Who is deciding?').waitFor();
    words += await wordsOf(consent);
    await finger.tap(consent.getByText('I decide for myself'));
    await finger.tap(consent.getByRole('button', {name: /^I choose/}));
    await consent.getByText('You have agreed.').waitFor();
    assert.deepEqual(await decisions(page), ['goals-to-doctor give']);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    const seconds = (words / SLOW_WORDS) * 60 + finger.touches * SLOW_TOUCH;
    assert.ok(seconds < 120, `${words} words and ${finger.touches} touches take ${Math.round(seconds)} seconds`);

    await consent.getByRole('button', {name: 'Withdraw my consent'}).tap();
    await consent.getByText('Your consent is withdrawn.').waitFor();
    assert.deepEqual(await decisions(page), ['goals-to-doctor give', 'goals-to-doctor withdraw']);
    assert.deepEqual(phone.complaints, {policy: [], console: [], elsewhere: []});
    await phone.close();
  });

  it('are given, refused and withdrawn with the keyboard alone', async () => {
    const page = await portal.visit(CHOICES);
    const consent = page.locator('avec-consent-decision');
    await tabTo(page, `Read and decide: ${DOCTOR}`);
    await page.keyboard.press('Enter');
    await tabTo(page, 'I decide for myself');
    await page.keyboard.press('Space');
    await tabTo(page, 'I say no');
    await page.keyboard.press('Enter');
    await consent.getByRole('status').getByText('You have said no.').waitFor();
    await tabTo(page, 'Change my choice');
    await page.keyboard.press('Enter');
    await tabTo(page, 'I decide for myself');
    await page.keyboard.press('Space');
    await tabTo(page, 'I choose');
    await page.keyboard.press('Enter');
    await consent.getByRole('status').getByText('You have agreed.').waitFor();
    await tabTo(page, 'Withdraw my consent');
    await page.keyboard.press('Enter');
    await consent.getByRole('status').getByText('Your consent is withdrawn.').waitFor();
    assert.deepEqual(
      await decisions(page),
      ['refuse', 'give', 'withdraw'].map((act) => `goals-to-doctor ${act}`),
    );
  });

  it('of how to meet start with nothing marked, and are there after a reload', async () => {
    const page = await portal.visit(CHOICES);
    await page.getByRole('button', {name: 'Say what I prefer: Ways to meet'}).click();
    const preference = page.locator('avec-mode-preference');
    await preference.getByText('What would you like most?').waitFor();
    assert.equal(await preference.getByRole('radio', {checked: true}).count(), 0);
    await preference.getByRole('radio', {name: 'Phone', exact: true}).first().check({force: true});
    await page.reload();
    await preference
      .getByText('This is a draft')
      .or(preference.getByText('What you marked is a draft'))
      .first()
      .waitFor();
    await preference.getByRole('button', {name: 'I choose'}).click();
    await preference.getByText('Your choice is saved.').waitFor();
  });

  it('are to read for a practitioner, who can decide nothing', async () => {
    const page = await portal.visit(CHOICES);
    await signIn(page, 'Paul');
    await page.getByRole('button', {name: `Read: ${DOCTOR}`}).click();
    const consent = page.locator('avec-consent-decision');
    await consent.getByText('Only the person decides.').waitFor();
    assert.equal(await consent.getByRole('radio').count(), 0);
    assert.equal(await consent.getByRole('button', {name: /^I (choose|say no)/}).count(), 0);
  });

  it('leave no answer of a session’s start anywhere on the device', async () => {
    const page = await portal.visit(CHOICES);
    const start = page.locator('avec-session-start');
    await start.getByLabel('Where are you today?').fill(ELSEWHERE);
    await start.getByLabel('What number can you be reached at now?').fill(NUMBER);
    assert.match(await everythingKept(page), /Rowan Street/, 'the search finds what is being written');
    await start.getByRole('button', {name: 'Pass it on'}).click();
    await start.getByText('Passed on. Nothing of it is kept on this page.').waitFor();
    assert.doesNotMatch(await everythingKept(page), /Rowan|581 555/);
    await page.reload();
    await start.getByLabel('Where are you today?').waitFor();
    assert.doesNotMatch(await everythingKept(page), /Rowan|581 555/);
  });
});
