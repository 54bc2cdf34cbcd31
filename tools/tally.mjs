import {writeSync} from 'node:fs';

/** @typedef {{passed: number, failed: number, skipped: number}} Tally */

const LINE = /^(\d+) passed, (\d+) failed, (\d+) skipped$/;

/** @returns {Tally} */
export function none() {
  return {passed: 0, failed: 0, skipped: 0};
}

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/**
 * Reads the tally that a check of ours gave as its last line.
 * @param {string} output
 * @returns {Tally | undefined} nothing when there is no such line, as when a check broke off
 */
export function readTally(output) {
  const found = LINE.exec(output.trimEnd().split('\n').at(-1) ?? '');
  if (!found) return undefined;
  const [passed, failed, skipped] = found.slice(1).map(Number);
  return {passed, failed, skipped};
}

/**
 * Ends this program: the tally as last line, and an exit code that says whether all is well. Nothing run is not well.
 * @param {Tally} tally
 * @returns {never}
 */
export function endWith({passed, failed, skipped}) {
  // Written at once: a pipe that is still being filled when the process ends would lose it.
  writeSync(1, `\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
