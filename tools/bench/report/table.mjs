/** @typedef {{heads: string[], rows: string[][]}} Table the first column is words, the others are numbers */

/**
 * @param {Table} table
 * @returns {string} with columns of even width
 */
export function asText({heads, rows}) {
  const widths = heads.map((_, column) => Math.max(...[heads, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ');
  return [line(heads), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/**
 * @param {Table} table
 * @returns {string}
 */
export function asMarkdown({heads, rows}) {
  const line = (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `| ${heads.map((_, column) => (column === 0 ? '---' : '---:')).join(' | ')} |`;
  return [line(heads), rule, ...rows.map(line)].join('\n');
}

/** What stands where nothing was measured. */
const NOTHING = '–';

/**
 * @param {import('./statistics.mjs').Spread | null} spread
 * @param {number} [digits] after the point
 * @returns {string} the median, with its quartiles where there are several values that differ
 */
export function withSpread(spread, digits = 2) {
  if (!spread) return NOTHING;
  const [lower, median, upper] = [spread.lower, spread.median, spread.upper].map((value) => figure(value, digits));
  return lower === upper ? median : `${median} (${lower}–${upper})`;
}

/**
 * @param {import('./statistics.mjs').Spread | null} spread
 * @param {number} [digits] after the point
 */
export function medianOf(spread, digits = 0) {
  return spread ? figure(spread.median, digits) : NOTHING;
}

/**
 * @param {number} value
 * @param {number} digits
 */
function figure(value, digits) {
  const rounded = value.toFixed(digits);
  // Next to nothing is nothing, on either side of it.
  return Number(rounded) === 0 ? rounded.replace('-', '') : rounded.replace('-', '−');
}
