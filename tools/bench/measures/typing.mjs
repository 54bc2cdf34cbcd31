import {MANY} from '../pages/contestants.mjs';
import {pageMeasure} from './measure.mjs';

const ITEMS = 8;
const PRESSES = 16;
/** In turns, so that no scale comes to its end. */
const KEYS = ['ArrowUp', 'ArrowDown'];

/** What one key press costs with the focus in the first item: work of the main thread until the answer is painted. */
export const typing = pageMeasure({
  name: 'typing',
  says: 'pressing keys on each page',
  rounds: 3,
  quick: 1,
  take: async (page, {name}, {address}) => {
    await page.go(address(name));
    await page.ask('probe.usable');
    const painted = await timesToPaint(page);
    await page.hold({slowdown: 4});
    const cpu = await cpuOfKey(page, ITEMS);
    return {cpu, cpu100: await cpuOfKey(page, MANY), painted95: percentile95(painted)};
  },
});

/**
 * @param {import('../setup/browser.mjs').MeasuredPage} page
 * @param {number} items on the page
 * @returns {Promise<number>} milliseconds
 */
async function cpuOfKey(page, items) {
  await page.ask(`probe.mount(${items})`);
  await page.ask('probe.focus()');
  // The first answer is more work than a changed one, and comes once.
  await press(page, 4);
  const before = await page.worked();
  await press(page, PRESSES);
  return ((await page.worked()) - before) / PRESSES;
}

/**
 * @param {import('../setup/browser.mjs').MeasuredPage} page
 * @param {number} times
 */
async function press(page, times) {
  for (let time = 0; time < times; time++) {
    await page.press(KEYS[time % KEYS.length]);
    await page.ask('probe.painted()');
  }
}

/** @param {import('../setup/browser.mjs').MeasuredPage} page */
async function timesToPaint(page) {
  const times = [];
  await page.ask('probe.focus()');
  for (let time = 0; time < PRESSES; time++) {
    await page.ask('void (globalThis.followed = probe.followKey())');
    // Keys come at any moment between two frames, not always just after one.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 50));
    await page.press(KEYS[time % KEYS.length]);
    times.push(await page.ask('followed'));
  }
  return times;
}

/** @param {number[]} values */
function percentile95(values) {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1];
}
