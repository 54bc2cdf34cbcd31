import {diskMeasure} from './storage.mjs';

/** Entries of the records that are compared. */
const RECORDS = {ten: 10, thousand: 1000, 'hundred-thousand': 100_000};

/** What opening the outcome scale costs when its record is short and when it is long. */
export const opening = diskMeasure({
  name: 'opening',
  says: 'opening the outcome scale with ten, a thousand and a hundred thousand entries',
  rounds: 31,
  quick: 5,
  page: 'opening',
  subjects: () => Object.keys(RECORDS),
  prepare: async (call) => {
    for (const [subject, count] of Object.entries(RECORDS)) await call('fill', subject, count);
  },
  take: async (call, subject) => ({shown: await call('show', subject)}),
});
