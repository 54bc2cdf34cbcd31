import {withSpread} from './table.mjs';

/** @typedef {{id: string, what: string, bound: string, found: string, verdict: 'met' | 'missed' | 'not measured'}} Verdict */

/**
 * @param {import('./readings.mjs').Results} results
 * @param {import('../targets.mjs').Target[]} targets
 * @returns {Verdict[]}
 */
export function verdicts(results, targets) {
  return targets.map((target) => {
    const readings = target.read(results).filter(({spread}) => spread);
    return {
      id: target.id,
      what: target.what,
      bound: boundOf(target),
      found: readings.map((reading) => foundOf(reading, target)).join(' · ') || '–',
      verdict: verdictOf(readings, target),
    };
  });
}

/** @param {import('../targets.mjs').Target} target */
function boundOf({most, least, unit = '×'}) {
  const sign = least === undefined ? '≤' : '≥';
  return `${most === 0 ? '' : `${sign} `}${most ?? least}${unit && ` ${unit}`}`;
}

/**
 * @param {import('./ours.mjs').Reading} reading
 * @param {import('../targets.mjs').Target} target
 */
function foundOf({of, spread}, {digits = 2}) {
  return `${of && `${of} `}${withSpread(spread, digits)}`;
}

/**
 * By the medians, rounded as they are shown: a reader must be able to see it.
 * @param {import('./ours.mjs').Reading[]} readings
 * @param {import('../targets.mjs').Target} target
 * @returns {Verdict['verdict']}
 */
function verdictOf(readings, {most = Infinity, least = -Infinity, digits = 2}) {
  if (readings.length === 0) return 'not measured';
  const medians = readings.map(({spread}) => Number(spread.median.toFixed(digits)));
  return medians.every((median) => median >= least && median <= most) ? 'met' : 'missed';
}
