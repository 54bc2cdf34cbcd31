import assert from 'node:assert/strict';

import {wordsBetween} from './checks.js';
import {registeredElements, type ServedElement} from './elements.js';
import {itMust} from './known-faults.js';
import type {Content, Script} from './page.js';
import {rendered} from './server.js';
import {isSeen, looksOf, type Looks} from './looks.js';
import {looksNow, looksOnce, Visitor, type Visit} from './visitor.js';

const elements = await registeredElements();

/** How the scripts of a page can meet what its server sent, and the languages of the page. The server speaks English. */
const MEETINGS: readonly {readonly script: Script; readonly lang: string; readonly words: string}[] = [
  {script: 'plain', lang: 'en', words: 'without hydration'},
  {script: 'plain', lang: 'fr-CA', words: 'without hydration, in another language'},
  {script: 'hydrating', lang: 'en', words: 'with Lit’s module for hydration'},
  {script: 'hydrating', lang: 'fr-CA', words: 'with Lit’s module for hydration, in another language'},
  {script: 'hydrating-late', lang: 'en', words: 'with Lit’s module for hydration, loaded after Lit'},
];

describe('in a browser, after a server', function () {
  this.timeout(60_000);

  let visitor: Visitor;
  before(async () => {
    visitor = await Visitor.arrive();
  });
  after(() => visitor.leave());

  for (const served of elements) {
    describe(served.tag, () => {
      for (const {script, lang, words} of MEETINGS) {
        itMust(`is there once and as if no server had been, ${words}`, served.tag, async () => {
          const expected = await looksAlone(visitor, served, lang);
          const visit = await visitor.visit(await contentOf(served, {script, lang, isSent: true}));
          const {sheets, ticked, lines} = await looksOnce(visit, served.tag, expected);
          assert.deepEqual(difference(expected.lines, lines), []);
          assert.deepEqual(sheets, expected.sheets, 'The adopted style sheets of its shadow roots are others.');
          assert.equal(ticked, 0);
          await canBeHandled(served, visit);
          assert.deepEqual(visit.complaints, []);
        });
      }

      itMust('can be read with scripts off', served.tag, async () => {
        const visit = await visitor.visit({body: (await contentOf(served, {script: 'plain', isSent: true})).body});
        for (const summary of await visit.page.locator('summary').all()) await summary.click();
        const hidden = [];
        for (const words of wordsOf(served)) {
          if (!(await visit.page.locator('body').evaluate(isSeen, words))) hidden.push(words);
        }
        assert.deepEqual(hidden, []);
      });
    });
  }
});

interface Sending {
  readonly script: Script;
  readonly lang?: string;
  /** Whether a server has rendered the element; else the page has only its tag. */
  readonly isSent: boolean;
}

async function contentOf({tag, example}: ServedElement, {script, lang = 'en', isSent}: Sending): Promise<Content> {
  const state = example.server ?? example;
  const properties = await state.properties?.();
  const body = isSent ? await rendered(tag, state) : state.markup;
  return {body, script, lang, ...(properties ? {given: {tag, properties}} : {})};
}

const alone = new Map<string, Looks>();

/** How an element looks that only the browser rendered; it is given the time it needs. */
async function looksAlone(visitor: Visitor, served: ServedElement, lang: string): Promise<Looks> {
  const {tag, example} = served;
  const key = `${tag} ${lang}`;
  const known = alone.get(key);
  if (known) return known;
  const {page} = await visitor.visit(await contentOf(served, {script: 'plain', lang, isSent: false}));
  const element = page.locator(tag).first();
  if (example.shows && !example.server) await element.locator(example.shows).first().waitFor({state: 'attached'});
  await element.evaluate(async (each: Element & Partial<Updating>) => each.updateComplete);
  const looks = await element.evaluate(looksOf);
  alone.set(key, looks);
  return looks;
}

function difference(expected: readonly string[], actual: readonly string[]): readonly string[] {
  return [...new Set([...expected, ...actual])].flatMap((line) => {
    const [wanted, there] = [expected, actual].map((lines) => lines.filter((each) => each === line).length);
    return wanted === there ? [] : [`${there} instead of ${wanted}: ${line}`];
  });
}

interface Updating {
  readonly updateComplete: Promise<boolean>;
}

/** Where there is something to choose, it can be chosen once, and nothing else is. */
async function canBeHandled({tag}: ServedElement, visit: Visit): Promise<void> {
  const choice = visit.page.locator(tag).first().getByRole('radio').first();
  if ((await choice.count()) === 0) return;
  await choice.check({force: true});
  const {ticked} = await looksNow(visit, tag);
  assert.equal(ticked, 1);
}

/** @returns What must be there to read when nothing runs. */
function wordsOf({tag, example}: ServedElement): readonly string[] {
  return example.unscripted === undefined ? wordsBetween(tag, example.markup) : [example.unscripted];
}
