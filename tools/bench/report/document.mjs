import {noiseSentence} from './noise.mjs';
import {asMarkdown} from './table.mjs';
import {keepingTable, lengthsTable, openingTable, usingTable} from './tables.mjs';
import {verdicts} from './verdicts.mjs';
import {CONTESTANTS} from '../pages/contestants.mjs';
import {TARGETS} from '../targets.mjs';

const MARKS = {met: 'met', missed: '**missed**', 'not measured': 'not measured'};

/**
 * @param {object} results as they are in `results.json`
 * @param {Readonly<Record<string, string>>} explanations why a target is missed, by its id
 * @returns {string} docs/performance.md
 */
export function documentOf(results, explanations) {
  const judged = verdicts(results, TARGETS);
  return `${[
    '# Performance',
    '<!-- Made by `npm run bench -- --write-docs`. What is written here by hand is lost. -->',
    INTRODUCTION,
    conditions(results),
    '## Targets',
    asMarkdown(targetsTable(judged)),
    ...reasons(judged, explanations),
    '## Opening a page',
    'Eight labelled items from 0 to 10; in brackets the quartiles.',
    asMarkdown(openingTable(results, CONTESTANTS)),
    '## Using it',
    asMarkdown(usingTable(results, CONTESTANTS)),
    '## Keeping it',
    'On a profile on disk. Every write waits for the disk.',
    asMarkdown(keepingTable(results)),
    asMarkdown(lengthsTable(results)),
    LIMITS,
    METHOD,
  ].join('\n\n')}\n`;
}

const INTRODUCTION = `What ours costs, measured beside native controls and beside others, in one run. Times are of one machine and mean little elsewhere. **Ratios within a run are what counts.**`;

const LIMITS = `## What cannot be compared

- **SurveyJS and medblocks-ui are form engines.** They do far more than one scale: pages, conditions, validation, record formats. Who needs that pays for it with reason.
- The native pages and the bare Lit element do less than ours. They have no way to clear an answer, no “does not apply”, no draft, no words for the ends of the scale.
- Most sliders of others start with a value. Ours starts empty, which takes work of its own.
- Sliders are made of one control an item, radio groups of eleven. Compare each with its own kind.
- medblocks-ui has no scale. A count from 0 to 10 comes nearest, and is a field for a number.
- The outcome scale opens a record, reads it and keeps a draft of every answer. None of the other pages stores anything.
- Our record checks each entry, folds it into what is shown and tells other tabs. Raw IndexedDB, idb and Dexie write rows that were ready.
- Our bundles are made here as theirs are, by one bundler. The published ones are smaller: see the first targets.
- The strict content policy that ours is made for is off here, because most of the others break under it.`;

const METHOD = `## How it is measured

- **CPU** is thread time of the page's main thread, as the browser counts it, from the start of a new tab. Time on the clock, in which other programs have a share, is compared within a round only.
- Every page has its turn once a round, in an order drawn anew, in a browser context that knows nothing yet. Ratios are made within a round; shown are their median and quartiles.
- **Usable**: all items have their place, the first has taken the focus, and a frame was painted after that.
- **Slow 4G**: 1.4 Mbit a second, 560 ms there and back, everything compressed, and a processor made four times slower.
- **Many items** are put on the page at once and waited for until painted. Memory and nodes are counted after garbage was collected; what is left is counted after a first 50 times, in which code is still compiled.
- **A key press** is an arrow key on the first item; it ends when the new answer is painted.
- \`npm run bench\` measures all of it again; \`tools/bench/\` holds every page and every measure.`;

function conditions({date, machine, peers, rounds, minutes}) {
  const {cores, memory, browser, node} = machine;
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${date} in ${minutes} minutes: ${cores} cores, ${memory} GiB of memory, headless Chromium ${browser}, Node ${node}. ${noiseSentence(rounds)}`,
    `Compared with ${versions.join(', ')}.`,
  ].join('\n\n');
}

/** @param {import('./verdicts.mjs').Verdict[]} judged */
function targetsTable(judged) {
  return {
    heads: ['what', 'target', 'measured', ''],
    rows: judged.map(({what, bound, found, verdict}) => [what, bound, found, MARKS[verdict]]),
  };
}

/**
 * @param {import('./verdicts.mjs').Verdict[]} judged
 * @param {Readonly<Record<string, string>>} explanations
 */
function reasons(judged, explanations) {
  const missed = judged.filter(({verdict}) => verdict === 'missed');
  if (missed.length === 0) return [];
  const lines = missed.map(({id, what}) => `- **${what}.** ${explanations[id] ?? UNEXPLAINED}`);
  return ['### Why some are missed', lines.join('\n')];
}

/** What stands where a reason is owed. */
const UNEXPLAINED = 'Not explained yet.';

/**
 * @param {object} results
 * @param {Readonly<Record<string, string>>} explanations
 * @returns {string[]} ids of targets that are missed without a word
 */
export function unexplained(results, explanations) {
  return verdicts(results, TARGETS)
    .filter(({id, verdict}) => verdict === 'missed' && !(id in explanations))
    .map(({id}) => id);
}
