import {spawnSync} from 'node:child_process';

import {build} from '../../prepare/build.mjs';
import {root} from '../../prepare/process.mjs';
import {BUDGETS} from '../../sizes/budgets.mjs';

/** What the published bundles weigh, as the size suite weighs them. */
export const sizes = {
  name: 'sizes',
  says: 'weighing the published bundles',
  rounds: 1,
  quick: 1,
  subjects: () => BUDGETS.map(({what}) => what),
  start: async () => {
    build();
    const {stdout} = spawnSync(process.execPath, ['tools/sizes.mjs'], {cwd: root, encoding: 'utf8'});
    return {end: async () => {}, take: async (what) => ({bytes: bytesOf(what, stdout)})};
  },
};

/**
 * @param {string} what
 * @param {string} output of the size suite
 */
function bytesOf(what, output) {
  const line = output.split('\n').find((each) => each.includes(` ${what}: `));
  const bytes = Number(/: (\d+) of \d+ bytes/.exec(line ?? '')?.[1]);
  if (!bytes) throw new Error('“npm run sizes” says nothing of it.');
  return bytes;
}
