import assert from 'node:assert/strict';

import type {Page} from 'playwright-core';

import {Portal} from './portal.js';

const GOALS = {'fr-CA': 'fr/mes-objectifs.html', en: 'en/my-goals.html'} as const;
const CAFE = 'Work at the café again';

/** Signs somebody in on one page alone. */
async function signIn(page: Page, name: string): Promise<void> {
  const option = await page.locator('#who option', {hasText: name}).getAttribute('value');
  await page.locator('#who').selectOption(option);
}

async function writeGoal(page: Page, title: string): Promise<void> {
  await page.getByRole('button', {name: /^Write (a first|another) goal$/}).click();
  await page.getByLabel('What I want').fill(title);
  await page.getByRole('button', {name: 'Save this goal'}).click();
  await page.getByRole('button', {name: 'Start this goal'}).waitFor();
}

async function addStep(page: Page, what: string): Promise<void> {
  await page.getByRole('button', {name: 'Add a step'}).click();
  await page.getByRole('textbox', {name: 'Small step', exact: true}).fill(what);
  await page.getByRole('button', {name: 'Save this step'}).click();
  await page.getByRole('checkbox', {name: what}).waitFor();
}

/** Pulls a step by its grip above another one, and holds it there. */
async function hold(page: Page, what: string, above: string): Promise<void> {
  const step = (name: string) => page.locator('.steps > li', {has: page.getByRole('checkbox', {name})});
  await step(above).scrollIntoViewIfNeeded();
  const from = await step(what).locator('.grip').boundingBox();
  const to = await step(above).boundingBox();
  assert.ok(from && to);
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 2, {steps: 5});
}

describe('goals in the portal', () => {
  let portal: Portal;
  beforeEach(async () => {
    portal = await Portal.open();
  });
  afterEach(async () => {
    assert.deepEqual(portal.complaints, {policy: [], console: [], elsewhere: []});
    await portal.close();
  });

  it('show in one tab within a second what is written in another, and leave the caret and unsaved words alone', async () => {
    const marie = await portal.visit(GOALS.en);
    await writeGoal(marie, CAFE);
    const paul = await portal.visit(GOALS.en);
    await signIn(paul, 'Paul');
    await paul.getByRole('button', {name: CAFE}).click();

    await marie.bringToFront();
    await marie.getByRole('button', {name: 'Write: Why it matters'}).click();
    const field = marie.getByLabel('Why it matters');
    await field.fill('Because I like it');
    await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(7, 7));

    await paul.bringToFront();
    await paul.getByRole('button', {name: 'Add a step'}).click();
    await paul.getByRole('textbox', {name: 'Small step', exact: true}).fill('Write the CV together');
    await paul.getByRole('button', {name: 'Save this step'}).click();
    await marie.getByRole('checkbox', {name: 'Write the CV together'}).waitFor({timeout: 1000});

    await marie.bringToFront();
    assert.equal(await field.inputValue(), 'Because I like it');
    assert.equal(await field.evaluate((area: HTMLTextAreaElement) => area.selectionStart), 7);
    assert.ok(await field.evaluate((area) => (area.getRootNode() as ShadowRoot).activeElement === area));
  });

  it('let steps be pulled to another place, and let go of it with Escape', async () => {
    const page = await portal.visit(GOALS.en);
    await writeGoal(page, CAFE);
    for (const what of ['One', 'Two', 'Three']) await addStep(page, what);
    const steps = page.locator('.steps > li');
    const order = async (...expected: readonly string[]): Promise<void> => {
      for (const [index, what] of expected.entries()) await steps.nth(index).getByText(what, {exact: true}).waitFor();
    };
    await order('One', 'Two', 'Three');

    await hold(page, 'Three', 'One');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await order('One', 'Two', 'Three');

    await hold(page, 'Three', 'One');
    await page.mouse.up();
    await order('Three', 'One', 'Two');
    await page.getByRole('button', {name: 'Undo'}).click();
    await order('One', 'Two', 'Three');
  });

  it('are there after the browser died, saved or half written', async () => {
    const page = await portal.visit(GOALS.en);
    await writeGoal(page, CAFE);
    await page.getByRole('button', {name: 'Write: Why it matters'}).click();
    await page.getByLabel('Why it matters').pressSequentially('Because I');
    // What was typed last is on its way to the disk; the page says so when it is there.
    await page.waitForFunction(async () => {
      const provider = document.querySelector('avec-provider');
      const drafts = await provider?.record?.drafts.read('goals/person:p-marie');
      return Object.values(drafts ?? {}).some((draft) => (draft as {text?: string}).text === 'Because I');
    });
    await portal.crash();
    const again = await portal.visit(GOALS.en);
    await again.getByRole('button', {name: CAFE}).click();
    assert.equal(await again.getByLabel('Why it matters').inputValue(), 'Because I');
  });

  it('keep somebody else from deciding, by hand, by script and by import', async () => {
    const page = await portal.visit(GOALS.en);
    await writeGoal(page, CAFE);
    await signIn(page, 'Paul');
    await page.getByRole('button', {name: CAFE}).click();
    await page.getByText('Only the person decides when a goal starts, rests or ends.').waitFor();
    assert.equal(await page.getByRole('button', {name: 'Start this goal'}).count(), 0);
    const codes = await page.evaluate(async () => {
      const record = document.querySelector('avec-provider')?.record;
      if (!record) throw new Error('There is no record.');
      const [goal] = await record.view<{readonly id: string; readonly heads: readonly string[]}>('goal');
      if (!goal) throw new Error('There is no goal.');
      const entity = {kind: 'goal', id: goal.id} as const;
      const changes = [{field: 'state', value: 'active'}] as const;
      const byScript = await record.append({entity, act: 'set', parents: goal.heads, body: {changes}}).then(
        () => 'taken',
        (error: unknown) => (error as {readonly code: string}).code,
      );
      const file = JSON.parse(await record.exportAll()) as {entries: Record<string, unknown>[]};
      const first = file.entries[0];
      const id = '019b0000-0000-7000-8000-000000000001';
      const author = {role: 'practitioner', ref: 'pr-paul'};
      file.entries.push({...first, id, author, entity, act: 'set', parents: goal.heads, body: {changes}});
      const byImport = await record.importAll(JSON.stringify(file)).then(
        () => 'taken',
        (error: unknown) => (error as {readonly code: string}).code,
      );
      return [byScript, byImport];
    });
    assert.deepEqual(codes, ['not-allowed', 'import-refused']);
  });

  it('are printed as a plan, in both languages, without what is private', async () => {
    for (const [language, path] of Object.entries(GOALS)) {
      const page = await portal.visit(path);
      await page.locator('#load-example').click();
      await page.locator('avec-goal-editor .goal').first().waitFor();
      await page.emulateMedia({media: 'print'});
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page
        .getByRole('columnheader', {name: language === 'en' ? /^Means: small steps/ : /^Moyens\s*: petits pas/})
        .first()
        .waitFor();
      assert.equal(await page.getByText(/Write to my father|Écrire à mon père/).count(), 0);
      assert.equal(await page.getByRole('button', {name: /Undo|Annuler|Print|Imprimer/}).count(), 0);
      await page.close();
    }
  });
});
