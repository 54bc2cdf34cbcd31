/**
 * One thing that is measured, of several subjects by turns.
 * @typedef {object} Measure
 * @property {string} name
 * @property {string} says what is being done, for who waits
 * @property {number} rounds in each of which every subject has its turn, in an order drawn anew
 * @property {number} quick as many rounds when it is only tried
 * @property {(bench: Bench) => string[]} subjects names of those that are measured
 * @property {(bench: Bench) => Promise<Session>} start
 */

/**
 * What is open while a measure is taken.
 * @typedef {object} Session
 * @property {(subject: string) => Promise<Values>} take one turn of one subject
 * @property {() => Promise<void>} end
 */

/** @typedef {Record<string, number>} Values by what they are */

/**
 * What all measures work with.
 * @typedef {object} Bench
 * @property {import('../pages/contestants.mjs').Contestant[]} contestants those that take part
 * @property {(name: string) => string} address of the page with that name
 */

import {startBrowser} from '../setup/browser.mjs';

/**
 * A measure of contestants, each in a page of its own in a browser that knows nothing of the one before.
 * @param {Omit<Measure, 'subjects' | 'start'> & {
 *   isFor?: (contestant: import('../pages/contestants.mjs').Contestant) => boolean,
 *   take: (page: import('../setup/browser.mjs').MeasuredPage, contestant: import('../pages/contestants.mjs').Contestant, bench: Bench) => Promise<Values>,
 * }} measure
 * @returns {Measure}
 */
export function pageMeasure({isFor = () => true, take, ...about}) {
  return {
    ...about,
    subjects: ({contestants}) => contestants.filter(isFor).map(({name}) => name),
    start: async (bench) => {
      const browser = await startBrowser();
      return {
        end: browser.close,
        take: async (subject) => {
          const page = await browser.open();
          try {
            return await take(
              page,
              bench.contestants.find(({name}) => name === subject),
              bench,
            );
          } finally {
            await page.close();
          }
        },
      };
    },
  };
}
