import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

import {root} from '../prepare/process.mjs';

/** @returns {string[]} the files that are there and differ from the last commit, new ones among them */
export function changedFiles() {
  const names = [
    ...git('diff', '--name-only', '-z', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  return [...new Set(names)].filter((name) => existsSync(join(root, name)));
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, {cwd: root, encoding: 'utf8'}).split('\0').filter(Boolean);
}
