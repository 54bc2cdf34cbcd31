import assert from 'node:assert/strict';

import type {Page} from 'playwright-core';

import {Visitor, type Content, type Visit} from './page.js';

const OURS = 'first/avec.js';
const OTHER = 'second/avec.js';
const RENAMED = 'renamed/avec.js';
const PORTAL = 'portal.js';

const BODY = `
  <portal-greeting>Welcome.</portal-greeting>
  <avec-rating-item label="Sleep">Call us.</avec-rating-item>
  <avec-crisis-help>In danger? Call 9-1-1.</avec-crisis-help>
`;

/** What the browser says of a second policy of one name. */
const REFUSED =
  /Failed to execute 'createPolicy' on 'TrustedTypePolicyFactory': Policy with name "lit-html" already exists/;

describe('a second copy of Lit', () => {
  let visitor: Visitor;
  before(async () => {
    visitor = await Visitor.arrive();
  });
  after(() => visitor.leave());

  const open = (types: Content['types'], ...scripts: readonly string[]): Promise<Visit> =>
    visitor.visit({body: BODY, scripts, types});

  describe('under the strict policy', () => {
    it('is refused in a second build of ours; all elements of the first work', async () => {
      const visit = await open('strict', OURS, OTHER);
      assert.equal(visit.errors.length, 1);
      assert.match(visit.errors[0]!, REFUSED);
      assert.deepEqual(await visit.violations(), ['trusted-types']);
      await ratingWorks(visit.page);
    });

    it('is refused in ours where the portal’s own comes first: no element of ours is defined, its words stay', async () => {
      const visit = await open('strict', PORTAL, OURS);
      assert.match(visit.errors.join('\n'), REFUSED);
      assert.equal(await greets(visit.page), true);
      assert.equal(await isDefined(visit.page, 'avec-rating-item'), false);
      assert.equal(await visit.page.getByText('In danger? Call 9-1-1.').isVisible(), true);
    });

    it('is refused in the portal’s own where ours comes first: the portal’s elements are not defined', async () => {
      const visit = await open('strict', OURS, PORTAL);
      assert.match(visit.errors.join('\n'), REFUSED);
      assert.equal(await isDefined(visit.page, 'portal-greeting'), false);
      await ratingWorks(visit.page);
    });
  });

  for (const [types, words] of [
    ['duplicates', 'where the policy allows duplicates'],
    ['any', 'where the policy names no policies'],
  ] as const) {
    for (const scripts of [
      [PORTAL, OURS],
      [OURS, PORTAL],
    ]) {
      it(`works ${words}: ${scripts.join(', then ')}`, async () => {
        const visit = await open(types, ...scripts);
        assert.deepEqual(visit.errors, []);
        assert.deepEqual(await visit.violations(), []);
        assert.equal(await greets(visit.page), true);
        await ratingWorks(visit.page);
      });
    }
  }

  it('works without duplicates where a build gave its Lit’s policy another name', async () => {
    const visit = await open('renamed', PORTAL, RENAMED);
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(await visit.violations(), []);
    assert.equal(await greets(visit.page), true);
    await ratingWorks(visit.page);
  });
});

function isDefined(page: Page, tag: string): Promise<boolean> {
  return page.evaluate((name) => customElements.get(name) !== undefined, tag);
}

function greets(page: Page): Promise<boolean> {
  return page.getByText('Welcome, Marie').isVisible();
}

async function ratingWorks(page: Page): Promise<void> {
  const item = page.locator('avec-rating-item');
  await item.getByRole('radio', {name: '7'}).check();
  assert.equal(await item.evaluate((element) => (element as unknown as {value: string}).value), '7');
}
