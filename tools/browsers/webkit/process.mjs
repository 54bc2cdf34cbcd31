import {spawn} from 'node:child_process';

/**
 * Starts a program that never outlives this one, nor do the programs that it starts in turn.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startProcess(command, args, options) {
  // A group of its own, so that one signal reaches all its descendants.
  const child = spawn(command, args, {stdio: 'ignore', detached: true, ...options});
  const stop = () => {
    process.off('exit', stop);
    endGroup(child.pid);
  };
  process.on('exit', stop);
  return {child, stop};
}

/** @param {number | undefined} pid */
function endGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid);
  } catch (error) {
    // It has ended by itself.
    if (error.code !== 'ESRCH') throw error;
  }
}
