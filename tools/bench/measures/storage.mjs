import {startBrowserOnDisk} from '../setup/browser.mjs';

/**
 * A measure of one page on a profile on disk, that stays open for all turns.
 * @param {Omit<import('./measure.mjs').Measure, 'start'> & {
 *   page: string,
 *   prepare: (call: Call) => Promise<unknown>,
 *   take: (call: Call, subject: string) => Promise<import('./measure.mjs').Values>,
 * }} measure
 * @returns {import('./measure.mjs').Measure}
 *
 * @typedef {(name: string, ...args: unknown[]) => Promise<number>} Call calls a function that the page offers as `bench`
 */
export function diskMeasure({page, prepare, take, ...about}) {
  return {
    ...about,
    start: async (bench) => {
      const browser = await startBrowserOnDisk();
      const tab = await browser.context.newPage();
      const call = (name, ...args) => tab.evaluate(([name, args]) => globalThis.bench[name](...args), [name, args]);
      await tab.goto(bench.address(page));
      await tab.waitForFunction(() => 'bench' in globalThis);
      await prepare(call);
      return {end: browser.close, take: (subject) => take(call, subject)};
    },
  };
}
