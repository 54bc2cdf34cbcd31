import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

/** The folder of the whole project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Says what is being done, for who watches a fresh clone come up.
 * @param {string} sentence
 */
export function say(sentence) {
  console.log(`avec: ${sentence}`);
}

/**
 * Runs a program to its end; what it says goes to the terminal.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {boolean} whether it went well
 */
export function run(command, args, options) {
  return spawnSync(command, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options}).status === 0;
}

/**
 * Runs a script with this Node.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function node(args, options) {
  return run(process.execPath, args, options);
}

/**
 * Runs npm: the one that started us, else the one on the path.
 * @param {string[]} args
 */
export function npm(args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('npm-cli.js')) return node([own, ...args]);
  // On Windows npm is a batch file, and those need a shell.
  return run('npm', args, {shell: process.platform === 'win32'});
}
