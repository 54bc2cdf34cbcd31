import assert from 'node:assert/strict';

import type {Locator, Page} from 'playwright-core';

import {tabTo} from './keyboard.js';
import {exported, imported, Portal, signIn} from './portal.js';

const TOGETHER = 'en/how-we-work-together.html';
const PRINCIPLES = 6;
const QUESTIONS = 18;

/** What was answered on each sheet of the record. */
function sheets(page: Page): Promise<readonly (readonly (number | undefined)[])[]> {
  return page.evaluate(async () => {
    interface Sheet {
      readonly answers: readonly {readonly answer: {readonly value?: number}}[];
    }
    const views = (await document.querySelector('avec-provider')?.record?.view<Sheet>('checklist')) ?? [];
    return views.map(({answers}) => answers.map(({answer}) => answer.value));
  });
}

function check(page: Page): Locator {
  return page.locator('avec-coproduction-check');
}

/** What is read where the results are. */
async function results(page: Page): Promise<string> {
  return check(page).locator('section.results').innerText();
}

/** Begins a meeting in which everybody writes on their own device. */
async function beginMeeting(page: Page, theme: string): Promise<void> {
  const meeting = page.locator('avec-group-meeting');
  await meeting.getByRole('button', {name: 'Begin a meeting'}).click();
  await meeting.getByRole('textbox', {name: 'Theme'}).fill(theme);
  await meeting.getByRole('radio', {name: /Each on their own device/}).check();
  await meeting.getByRole('button', {name: 'Save this meeting'}).click();
  await meeting.getByText('I took part').waitFor();
}

/** Answers the questions of every principle with one and the same point, for the meeting. */
async function answerAll(page: Page, theme: string, point: string): Promise<void> {
  const scope = check(page).getByRole('combobox', {name: 'What is this for?'});
  const meeting = await scope.locator('option', {hasText: theme}).getAttribute('value');
  await scope.selectOption(meeting);
  const own = check(page).getByRole('radio', {name: 'Mine, as I see it'});
  if ((await own.count()) > 0) await own.check();
  await check(page).getByRole('button', {name: 'Start'}).click();
  for (let principle = 1; principle <= PRINCIPLES; principle++) {
    await check(page).getByText(`Principle ${principle} of ${PRINCIPLES}`).waitFor();
    for (const question of await check(page).locator('fieldset.question').all()) {
      await question.getByRole('radio', {name: point}).check({force: true});
    }
    const isLast = principle === PRINCIPLES;
    await check(page)
      .getByRole('button', {name: isLast ? 'See all my answers' : 'Next'})
      .click();
  }
  await check(page).getByRole('button', {name: 'Save my answers'}).click();
  await check(page).getByText('Your answers are saved.').waitFor();
}

describe('a group session in the portal', () => {
  let portal: Portal;
  afterEach(async () => {
    assert.deepEqual(portal.complaints, {policy: [], console: [], elsewhere: []});
    await portal.close();
  });

  it('has its six principles answered with the keyboard alone', async () => {
    portal = await Portal.open();
    const page = await portal.visit(TOGETHER);
    await tabTo(page, /^Start$/);
    await page.keyboard.press('Enter');
    for (let principle = 1; principle <= PRINCIPLES; principle++) {
      await page.getByText(`Principle ${principle} of ${PRINCIPLES}`).waitFor();
      const questions = await check(page).locator('fieldset.question legend').allInnerTexts();
      for (const question of questions) {
        await tabTo(page, `${question} / `);
        await page.keyboard.press('Space');
        await page.keyboard.press('ArrowRight');
      }
      const next = principle === PRINCIPLES ? 'See all my answers' : 'Next';
      await tabTo(page, next);
      await page.keyboard.press('Enter');
    }
    await tabTo(page, 'Save my answers');
    await page.keyboard.press('Enter');
    await check(page).getByText('Your answers are saved.').waitFor();
    assert.deepEqual(await sheets(page), [Array(QUESTIONS).fill(1)]);
  });

  it('has its six principles answered with a finger on 320 pixels', async () => {
    portal = await Portal.open('phone');
    const page = await portal.visit(TOGETHER);
    await check(page).getByRole('button', {name: 'Start'}).tap();
    for (let principle = 1; principle <= PRINCIPLES; principle++) {
      await page.getByText(`Principle ${principle} of ${PRINCIPLES}`).waitFor();
      for (const question of await check(page).locator('fieldset.question').all()) {
        await question.locator('label', {hasText: 'Sometimes'}).tap();
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, 320, 'nothing is wider than the screen');
      const next = principle === PRINCIPLES ? 'See all my answers' : 'Next';
      await check(page).getByRole('button', {name: next}).tap();
    }
    await check(page).getByRole('button', {name: 'Save my answers'}).tap();
    await check(page).getByText('Your answers are saved.').waitFor();
    assert.deepEqual(await sheets(page), [Array(QUESTIONS).fill(2)]);
  });

  it('comes to the same, live in two windows or joined from two devices by file', async () => {
    portal = await Portal.open();
    const marie = await portal.visit(TOGETHER);
    await beginMeeting(marie, 'Evenings');
    const begun = await exported(marie);
    await answerAll(marie, 'Evenings', '4');

    // Paul in another window of this device: Marie sees his answers come in.
    const paul = await portal.visit(TOGETHER);
    await signIn(paul, 'Paul');
    await answerAll(paul, 'Evenings', '1');
    await marie
      .getByText(/^Practitioners: 1 person/)
      .first()
      .waitFor({timeout: 1000});
    const live = await results(marie);
    assert.match(live, /Farthest apart/);

    // Another device knows only of the meeting. Sylvie answers there, and the two files meet in either order.
    const elsewhere = await Portal.open();
    const sylvie = await elsewhere.visit(TOGETHER);
    assert.equal(await imported(sylvie, begun), 1);
    await signIn(sylvie, 'Sylvie');
    await answerAll(sylvie, 'Evenings', '3');
    const [here, there] = [await exported(marie), await exported(sylvie)];
    assert.ok(((await imported(marie, there)) ?? 0) > 0);
    assert.ok(((await imported(sylvie, here)) ?? 0) > 0);
    await marie
      .getByText(/^Relatives and close people: 1 person/)
      .first()
      .waitFor();
    await sylvie
      .getByText(/^Practitioners: 1 person/)
      .first()
      .waitFor();
    assert.equal(await results(sylvie), await results(marie));
    assert.equal(await imported(marie, there), 0);
    await elsewhere.close();
  });
});
