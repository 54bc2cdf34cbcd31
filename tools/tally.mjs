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
 * @returns {Promise<never>} for the caller to await, so that nothing comes after
 */
export function endWith({passed, failed, skipped}) {
  const end = () => process.exit(failed > 0 || passed === 0 ? 1 : 0);
  // Nobody may be reading any more; what is read must have gone out before the end.
  process.stdout.once('error', end);
  return new Promise(() => process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`, end));
}
