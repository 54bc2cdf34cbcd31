import assert from 'node:assert/strict';

import {tabTo} from './keyboard.js';
import {exported, imported, Portal, signIn} from './portal.js';

const DECISIONS = 'en/our-decisions.html';
const MEDICATION = 'My medication';

describe('decisions in the portal', () => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await Portal.open();
  });
  afterEach(async () => {
    assert.deepEqual(portal.complaints, {policy: [], console: [], elsewhere: []});
    await portal.close();
  });

  it('are named, answered and saved with the keyboard alone', async () => {
    const page = await portal.visit(DECISIONS);
    await tabTo(page, 'Name a decision');
    await page.keyboard.press('Enter');
    await page.keyboard.type(MEDICATION);
    await tabTo(page, 'Save this decision');
    await page.keyboard.press('Enter');
    await page.getByText('In this decision, where were you?').waitFor();
    await tabTo(page, 'We did it together');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'What would help');
    await page.keyboard.type('More time to ask.');
    await tabTo(page, 'Save my answers');
    await page.keyboard.press('Enter');
    await page.getByText('As you said it').or(page.getByText('Your place in this decision')).first().waitFor();
    const view = await page.evaluate(async () => {
      const record = document.querySelector('avec-provider')?.record;
      const [said] = (await record?.view<{readonly place: unknown; readonly help: string}>('participation')) ?? [];
      return said && {place: said.place, help: said.help};
    });
    assert.deepEqual(view, {place: {kind: 'rung', rung: 'for'}, help: 'More time to ask.'});
  });

  it('are named, answered and saved with a finger on 320 pixels', async () => {
    const phone = await Portal.open('phone');
    const page = await phone.visit(DECISIONS);
    const ladder = page.locator('avec-participation-ladder');
    await ladder.getByRole('button', {name: 'Name a decision'}).tap();
    await page.keyboard.type(MEDICATION);
    await ladder.getByRole('button', {name: 'Save this decision'}).tap();
    await ladder.getByRole('radio', {name: 'It was done for me'}).tap();
    await ladder.getByRole('radio', {name: 'Do it together'}).tap();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, 320, 'nothing is wider than the screen');
    await ladder.getByRole('button', {name: 'Save my answers'}).tap();
    await ladder.getByText('Your answers are saved.').waitFor();
    const said = await page.evaluate(async () => {
      const record = document.querySelector('avec-provider')?.record;
      const [view] = (await record?.view<{readonly place: unknown; readonly wish: unknown}>('participation')) ?? [];
      return view && {place: view.place, wish: view.wish};
    });
    assert.deepEqual(said, {place: {kind: 'rung', rung: 'for'}, wish: {kind: 'rung', rung: 'with'}});
    assert.deepEqual(phone.complaints, {policy: [], console: [], elsewhere: []});
    await phone.close();
  });

  it('show within a second, in another tab, where somebody else saw the person', async () => {
    const marie = await portal.visit(DECISIONS);
    await marie.getByRole('button', {name: 'Name a decision'}).click();
    await marie.locator('avec-participation-ladder textarea:focus, avec-participation-ladder input:focus').waitFor();
    await marie.keyboard.type(MEDICATION);
    await marie.getByRole('button', {name: 'Save this decision'}).click();
    await marie
      .getByRole('radio', {name: /done for me/})
      .first()
      .check({force: true});
    await marie.getByRole('button', {name: 'Save my answers'}).click();
    const paul = await portal.visit(DECISIONS);
    await signIn(paul, 'Paul');
    await paul.getByRole('button', {name: MEDICATION}).click();
    await paul.getByRole('radio', {name: 'Mine, as I see it'}).check();
    await paul
      .getByRole('radio', {name: /together/})
      .first()
      .check({force: true});
    await paul.getByRole('button', {name: 'Save my answers'}).click();
    await marie.getByText('You may want to talk about it.').waitFor({timeout: 1000});

    // Another device, which hears of it by a file, once or twice.
    const file = await exported(marie);
    const elsewhere = await Portal.open();
    const device = await elsewhere.visit(DECISIONS);
    assert.equal(await imported(device, file), 3);
    await device.getByRole('button', {name: MEDICATION}).click();
    await device.getByText('You may want to talk about it.').waitFor();
    assert.equal(await imported(device, file), 0);
    await elsewhere.close();
  });
});
