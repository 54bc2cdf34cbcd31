import {pageMeasure} from './measure.mjs';

/** From a new tab to a form that can be used: work of the main thread from its very start, time on the clock, long tasks. */
export const loading = pageMeasure({
  name: 'loading',
  says: 'opening each page at full speed',
  rounds: 7,
  quick: 2,
  take: async (page, {name}, {address}) => {
    const opened = await opening(page, address(name));
    // A long task is told after it has ended, and after what was painted then.
    await page.ask('probe.painted()');
    return {...opened, longTasks: await page.ask('probe.longTasks')};
  },
});

/** The same with a processor four times slower. */
export const loadingSlowly = pageMeasure({
  name: 'loading-4x',
  says: 'opening each page four times slower',
  rounds: 7,
  quick: 2,
  take: async (page, {name}, {address}) => {
    await page.hold({slowdown: 4});
    return opening(page, address(name));
  },
});

/**
 * @param {import('../setup/browser.mjs').MeasuredPage} page
 * @param {string} url
 */
async function opening(page, url) {
  await page.go(url);
  const usable = await page.ask('probe.usable');
  return {usable, cpu: await page.worked()};
}
