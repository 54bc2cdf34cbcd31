import {diskMeasure} from './storage.mjs';

const SAVES = 20;
const IMPORTED = 1000;
const READS = 5;

const WAYS = ['raw', 'idb', 'dexie', 'avec'];

/** What it costs to keep one entry on disk, and a thousand at once. */
export const keeping = diskMeasure({
  name: 'keeping',
  says: 'saving and importing on disk',
  rounds: 11,
  quick: 3,
  page: 'storage',
  subjects: () => WAYS,
  prepare: (call) => call('open'),
  take: async (call, subject) => ({
    save: await call('save', subject, SAVES),
    bulk: await call('bulk', subject, IMPORTED),
  }),
});

/** What it costs to read a thousand entries back, while nothing is written. */
export const reading = diskMeasure({
  name: 'reading',
  says: 'reading from disk',
  rounds: 11,
  quick: 3,
  page: 'storage',
  subjects: () => WAYS,
  prepare: (call) => call('open'),
  take: async (call, subject) => ({thousand: await call('read', subject, READS)}),
});
