import axe from 'axe-core';
import type {Page} from 'playwright-core';

/** Which of axe's rules are asked. */
export interface Rules {
  /** These alone; all of WCAG 2.2 A and AA and best practice where omitted. */
  readonly only?: readonly string[];
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that ask where things are and what can be seen and reached, which a look can change. Words and roles stay. */
export const SEEN: Rules = {
  only: ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'button-name', 'label', 'link-name'],
};

/** A story is a piece of a page: its first heading is the portal's to choose. */
const FOR_WHOLE_PAGES = {'page-has-heading-one': {enabled: false}};

/** Brings axe into a page. Goes through the debugger, so the page's policy stays as it is. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** @returns What axe finds wrong with what is shown: rule, element and what would mend it. */
export async function violations(page: Page, {only}: Rules = {}): Promise<readonly string[]> {
  const options: axe.RunOptions = {
    runOnly: only ? {type: 'rule', values: [...only]} : {type: 'tag', values: TAGS},
    ...(only ? {} : {rules: FOR_WHOLE_PAGES}),
    resultTypes: ['violations'],
    // No rule of ours reads style sheets or media files.
    preload: false,
  };
  return page.evaluate(async (asked) => {
    const {axe: runner} = globalThis as unknown as {axe: typeof axe};
    const found = await runner.run(document, asked);
    return found.violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, options);
}
