import {diskMeasure} from './storage.mjs';

/** Weeks of the records that are compared: the second is ten years. */
const RECORDS = {'ten-weeks': 10, 'ten-years': 520};

/** What opening the history costs, with its chart drawn and the table of its numbers open. */
export const history = diskMeasure({
  name: 'history',
  says: 'opening the history of ten weeks and of ten years',
  rounds: 15,
  quick: 4,
  page: 'history',
  subjects: () => Object.keys(RECORDS),
  prepare: async (call) => {
    for (const [subject, weeks] of Object.entries(RECORDS)) await call('fill', subject, weeks);
    // The library that draws is fetched once.
    await call('show', 'ten-weeks');
  },
  take: async (call, subject) => ({shown: await call('show', subject)}),
});
