import {MANY} from '../pages/contestants.mjs';
import {pageMeasure} from './measure.mjs';

/** Many items at once: the work of putting them on the page, and what each takes of memory and document. */
export const mounting = pageMeasure({
  name: 'mounting',
  says: 'putting many items on each page',
  rounds: 3,
  quick: 1,
  take: async (page, {name, most}, {address}) => {
    await page.go(address(name));
    await page.ask('probe.usable');
    const {cpu: cpu100, ...perItem} = await mounted(page, MANY);
    if (most === MANY) return {cpu100, ...perItem};
    const {cpu: cpu1000, ...perLightItem} = await mounted(page, most);
    return {cpu100, cpu1000, ...perLightItem};
  },
});

/**
 * @param {import('../setup/browser.mjs').MeasuredPage} page
 * @param {number} count
 */
async function mounted(page, count) {
  await page.ask('probe.unmount()');
  const empty = await page.left();
  const before = await page.worked();
  await page.ask(`probe.mount(${count})`);
  const cpu = (await page.worked()) - before;
  const full = await page.left();
  return {cpu, heap: (full.heap - empty.heap) / count, nodes: (full.nodes - empty.nodes) / count};
}
