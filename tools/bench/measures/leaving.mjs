import {pageMeasure} from './measure.mjs';

const TIMES = 50;
const ITEMS = 8;

/** What stays behind when a form that has come and gone often comes and goes another fifty times. */
export const leaving = pageMeasure({
  name: 'leaving',
  says: 'putting each form on the page and taking it away, time and again',
  rounds: 2,
  quick: 1,
  take: async (page, {name}, {address}) => {
    await page.go(address(name));
    await page.ask('probe.usable');
    await page.ask('probe.unmount()');
    // What is made once is no leak, and compilers go on for a while with what they see is used often.
    await page.ask(`probe.remount(${TIMES}, ${ITEMS})`);
    const before = await page.left();
    await page.ask(`probe.remount(${TIMES}, ${ITEMS})`);
    const after = await page.left();
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      heap: after.heap - before.heap,
    };
  },
});
