import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';

import type {Page} from 'playwright-core';

import {Visitor, type Visit} from './page.js';
import {elementsIn, type Manifest} from '../conformance/manifest.js';

const FIRST = 'first/avec.js';
const SECOND = 'second/avec.js';

/** Tags that nothing defines before somebody opens them. */
const FETCHED_LATER = ['avec-goal-history', 'avec-outcome-history'];

/** A scale of the other build, under a tag of the page’s own, around which the first build’s provider stands. */
const RENAMED = `
  import {OutcomeScaleElement, CrisisHelpElement} from './${SECOND}';
  OutcomeScaleElement.define('portal-scale');
  CrisisHelpElement.define('portal-help');
`;

const PAGE = `
  <avec-provider subject="marie" crisis="ca-qc">
    <avec-outcome-scale></avec-outcome-scale>
    <portal-scale></portal-scale>
    <portal-help></portal-help>
  </avec-provider>
`;

describe('two builds of the library on one page', () => {
  let visitor: Visitor;
  before(async () => {
    visitor = await Visitor.arrive();
  });
  after(() => visitor.leave());

  describe('of different releases', () => {
    let visit: Visit;
    let tags: readonly string[];
    before(async () => {
      visit = await visitor.visit({body: PAGE, scripts: [FIRST, SECOND, RENAMED], types: 'duplicates'});
      tags = (await tagsOfManifest()).filter((tag) => !FETCHED_LATER.includes(tag));
    });

    it('do not throw, and the first stays', async () => {
      assert.deepEqual(visit.errors, []);
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(
        await versions(visit.page, tags),
        tags.map((tag) => `${tag} 1.0.0-first`),
      );
    });

    it('say so for each tag, with both versions', () => {
      const told = [...new Set(visit.warnings.filter((text) => text.includes('was not registered')))].sort();
      assert.deepEqual(
        told,
        tags.map(
          (tag) => `<${tag}> 2.0.0-second was not registered: this page already runs 1.0.0-first under that tag.`,
        ),
      );
    });

    it('both draw', async () => {
      for (const tag of ['avec-outcome-scale', 'portal-scale']) {
        assert.equal(await visit.page.locator(`${tag} avec-rating-item`).count(), 10);
      }
      assert.deepEqual(visit.errors, []);
    });

    it('share the provider’s settings', async () => {
      await visit.page.locator('portal-help summary').click();
      assert.equal(await visit.page.locator('portal-help').getByRole('link').first().isVisible(), true);
    });

    it('share the provider’s record: what one saves, the other knows', async () => {
      await answer(visit.page, 'portal-scale');
      assert.equal(await sessions(visit.page), 1);
      await visit.page
        .locator('avec-outcome-scale')
        .getByText(/Last time/)
        .first()
        .waitFor();
      assert.deepEqual(visit.errors, []);
    });
  });

  it('share nothing where one keeps its contexts to itself: these specs would see it', async () => {
    const scripts = [FIRST, RENAMED.replace(SECOND, 'alone/avec.js')];
    const {page} = await visitor.visit({body: PAGE, scripts, types: 'duplicates'});
    await page.locator('portal-help').getByText('call your local emergency services').waitFor();
    assert.equal(await page.locator('portal-help').getByRole('link').count(), 0);
  });

  it('of one release pass in silence', async () => {
    const scripts = [FIRST, 'again/avec.js'];
    const {errors, warnings} = await visitor.visit({body: PAGE, scripts, types: 'duplicates'});
    assert.deepEqual(errors, []);
    assert.deepEqual(
      warnings.filter((text) => text.includes('was not registered')),
      [],
    );
  });
});

async function tagsOfManifest(): Promise<readonly string[]> {
  const text = await readFile(new URL('../../packages/elements/custom-elements.json', import.meta.url), 'utf8');
  return elementsIn(JSON.parse(text) as Manifest)
    .map(({tagName}) => tagName)
    .sort();
}

function versions(page: Page, tags: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (names) =>
      names.map(
        (tag) => `${tag} ${(customElements.get(tag) as {version?: string} | undefined)?.version ?? 'is not there'}`,
      ),
    tags,
  );
}

async function answer(page: Page, tag: string): Promise<void> {
  const scale = page.locator(tag);
  await scale.getByRole('radio', {name: /^7/}).first().check();
  await scale.getByRole('button', {name: 'Save my answers'}).click();
  await scale.getByText(/^Saved on this device/).waitFor();
}

/** How many sessions the first build’s provider has in its record. */
function sessions(page: Page): Promise<number> {
  return page.locator('avec-provider').evaluate(async (provider) => {
    const {record} = provider as unknown as {record: {view(kind: string): Promise<readonly unknown[]>}};
    return (await record.view('outcome')).length;
  });
}
