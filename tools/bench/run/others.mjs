import {cpus} from 'node:os';
import {setTimeout} from 'node:timers/promises';

/** Above this share of the processors, what others do is felt in what is measured here. */
export const NOISY = 0.15;

/**
 * Looks at what other programs do while nothing of ours is running.
 * @returns {Promise<number>} share of all processors that is in use, 0 to 1
 */
export async function busyShare() {
  const before = cpus();
  await setTimeout(300);
  return shareBetween(before, cpus());
}

/**
 * @param {import('node:os').CpuInfo[]} before
 * @param {import('node:os').CpuInfo[]} after
 */
function shareBetween(before, after) {
  const spent = after.map(({times}, index) => {
    const all = Object.keys(times).map((kind) => times[kind] - before[index].times[kind]);
    return {idle: times.idle - before[index].times.idle, all: all.reduce((sum, time) => sum + time, 0)};
  });
  const idle = spent.reduce((sum, each) => sum + each.idle, 0);
  const all = spent.reduce((sum, each) => sum + each.all, 0);
  return all === 0 ? 0 : 1 - idle / all;
}
