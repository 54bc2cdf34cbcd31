import {pageMeasure} from './measure.mjs';

/** The first visit over a slow line with a slow processor; and what travels. */
export const slowLine = pageMeasure({
  name: 'slow-line',
  says: 'opening each page over slow 4G, four times slower',
  rounds: 3,
  quick: 1,
  take: async (page, {name}, {address}) => {
    await page.hold({slowdown: 4, onSlow4G: true});
    await page.go(address(name));
    const usable = await page.ask('probe.usable');
    await page.quiet();
    return {usable, bytes: await page.ask('probe.bytes')};
  },
});
