import {noiseSentence} from './noise.mjs';
import {asText} from './table.mjs';
import {keepingTable, lengthsTable, openingTable, usingTable} from './tables.mjs';
import {verdicts} from './verdicts.mjs';
import {CONTESTANTS} from '../pages/contestants.mjs';
import {TARGETS} from '../targets.mjs';

const MARKS = {met: '✓', missed: '✗'};

/**
 * @param {object} results as they are in `results.json`
 * @returns {string} all that was found, for a terminal
 */
export function terminalText(results) {
  const judged = verdicts(results, TARGETS).filter(({verdict}) => verdict !== 'not measured');
  const targets = {
    heads: ['', 'target', 'found'],
    rows: judged.map(({verdict, bound, found, what}) => [`${MARKS[verdict]} ${what}`, bound, found]),
  };
  const has = (...measures) => results.samples.some(({measure}) => measures.includes(measure));
  return [
    ...(has('loading', 'loading-4x', 'slow-line', 'upgrading') ? [asText(openingTable(results, CONTESTANTS))] : []),
    ...(has('mounting', 'leaving', 'typing') ? [asText(usingTable(results, CONTESTANTS))] : []),
    ...(has('keeping', 'reading') ? [asText(keepingTable(results))] : []),
    ...(has('opening', 'goals', 'history') ? [asText(lengthsTable(results))] : []),
    asText(targets),
    noiseSentence(results.rounds),
    ...results.failures.map(({measure, subject, message}) => `✗ ${measure} of ${subject}: ${message}`),
  ].join('\n\n');
}
