import {diskMeasure} from './storage.mjs';

/** Entries that tell the fifty goals of the records that are compared. */
const RECORDS = {'five-hundred': 500, 'twenty-thousand': 20_000};

/** What opening the goal editor costs with fifty goals, told in few entries and in many. */
export const goals = diskMeasure({
  name: 'goals',
  says: 'opening fifty goals that five hundred and twenty thousand entries tell',
  rounds: 15,
  quick: 4,
  page: 'goals',
  subjects: () => Object.keys(RECORDS),
  prepare: async (call) => {
    for (const [subject, count] of Object.entries(RECORDS)) await call('fill', subject, count);
  },
  take: async (call, subject) => ({shown: await call('show', subject)}),
});
