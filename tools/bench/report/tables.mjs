import {ratio, spreadAt} from './readings.mjs';
import {scaled} from './statistics.mjs';
import {medianOf, withSpread} from './table.mjs';

const FLOOR = 'native-radios';

/**
 * What opening each page costs.
 * @param {import('./readings.mjs').Results} results
 * @param {import('../pages/contestants.mjs').Contestant[]} contestants
 * @returns {import('./table.mjs').Table}
 */
export function openingTable(results, contestants) {
  const heads = [
    'page',
    'JS + CSS, gz kB',
    'CPU to usable, × radios',
    'the same, 4× slower',
    'CPU 4× slower, ms',
    'long tasks',
    'usable on slow 4G, ms',
    'shift',
  ];
  return tableOf(heads, results, contestants, (at) => [
    medianOf(scaled(spreadAt(results, at('slow-line', 'bytes')), 1 / 1000), 1),
    withSpread(ratio(results, at('loading', 'cpu'), at('loading', 'cpu', FLOOR))),
    withSpread(ratio(results, at('loading-4x', 'cpu'), at('loading-4x', 'cpu', FLOOR))),
    medianOf(spreadAt(results, at('loading-4x', 'cpu'))),
    medianOf(spreadAt(results, at('loading', 'longTasks'))),
    medianOf(spreadAt(results, at('slow-line', 'usable'))),
    medianOf(spreadAt(results, at('upgrading', 'shift')), 3),
  ]);
}

/**
 * What many items, their coming and going and the keys cost.
 * @param {import('./readings.mjs').Results} results
 * @param {import('../pages/contestants.mjs').Contestant[]} contestants
 * @returns {import('./table.mjs').Table}
 */
export function usingTable(results, contestants) {
  const heads = [
    'page',
    'CPU to mount 100, × radios',
    '1,000, × radios',
    'heap of an item, KiB',
    'nodes of an item',
    'left after 50 times: nodes',
    'listeners',
    'heap, KiB',
    'CPU of a key 4× slower, ms',
    'with 100 items ÷ with 8',
    'key to paint, 95 %, ms',
  ];
  return tableOf(heads, results, contestants, (at) => [
    withSpread(ratio(results, at('mounting', 'cpu100'), at('mounting', 'cpu100', FLOOR))),
    withSpread(ratio(results, at('mounting', 'cpu1000'), at('mounting', 'cpu1000', FLOOR))),
    medianOf(scaled(spreadAt(results, at('mounting', 'heap')), 1 / 1024), 1),
    medianOf(spreadAt(results, at('mounting', 'nodes'))),
    medianOf(spreadAt(results, at('leaving', 'nodes'))),
    medianOf(spreadAt(results, at('leaving', 'listeners'))),
    medianOf(scaled(spreadAt(results, at('leaving', 'heap')), 1 / 1024)),
    withSpread(spreadAt(results, at('typing', 'cpu')), 1),
    withSpread(ratio(results, at('typing', 'cpu100'), at('typing', 'cpu'))),
    medianOf(spreadAt(results, at('typing', 'painted95')), 1),
  ]);
}

/**
 * What keeping costs on disk, each way.
 * @param {import('./readings.mjs').Results} results
 * @returns {import('./table.mjs').Table}
 */
export function keepingTable(results) {
  const ways = {raw: 'raw IndexedDB', idb: 'idb', dexie: 'Dexie', avec: 'our record'};
  const heads = ['way', 'one save, ms', '× raw', 'import of 1,000, ms', '× raw', 'reading 1,000, ms', '× raw'];
  const columns = [
    ['keeping', 'save'],
    ['keeping', 'bulk'],
    ['reading', 'thousand'],
  ];
  const rows = Object.entries(ways).map(([subject, title]) => [
    title,
    ...columns.flatMap(([measure, metric]) => [
      medianOf(spreadAt(results, {measure, subject, metric}), 1),
      withSpread(ratio(results, {measure, subject, metric}, {measure, subject: 'raw', metric})),
    ]),
  ]);
  return {heads, rows};
}

/**
 * What opening costs when there is little and when there is much.
 * @param {import('./readings.mjs').Results} results
 * @returns {import('./table.mjs').Table}
 */
export function lengthsTable(results) {
  const rows = [
    ['outcome scale, 10 entries', 'opening', 'ten', 'ten'],
    ['outcome scale, 1,000 entries', 'opening', 'thousand', 'ten'],
    ['outcome scale, 100,000 entries', 'opening', 'hundred-thousand', 'ten'],
    ['fifty goals, 500 entries', 'goals', 'five-hundred', 'five-hundred'],
    ['fifty goals, 20,000 entries', 'goals', 'twenty-thousand', 'five-hundred'],
    ['history with chart and table, 10 weeks', 'history', 'ten-weeks', 'ten-weeks'],
    ['history with chart and table, 10 years', 'history', 'ten-years', 'ten-weeks'],
  ];
  const at = (measure, subject) => ({measure, subject, metric: 'shown'});
  return {
    heads: ['what is opened', 'ms', '× the short one'],
    rows: rows.map(([title, measure, subject, short]) => [
      title,
      withSpread(spreadAt(results, at(measure, subject)), 0),
      subject === short ? '1' : withSpread(ratio(results, at(measure, subject), at(measure, short))),
    ]),
  };
}

function tableOf(heads, {samples}, contestants, cells) {
  const measured = contestants.filter(({name}) => samples.some(({subject}) => subject === name));
  const rows = measured.map(({name, title}) => [
    title,
    ...cells((measure, metric, subject = name) => ({measure, subject, metric})),
  ]);
  return {heads, rows};
}
