import {all, allTo, items, itemsAboveNative, itemsTo, itemsToNative, one, only} from './report/ours.mjs';
import {BUDGETS} from '../sizes/budgets.mjs';

/**
 * What we aim at. Absolute times hold for one machine; a ratio within one run holds for others too.
 * @typedef {object} Target
 * @property {string} id under which explanations.mjs may say why it is missed
 * @property {string} what
 * @property {number} [most] the most that will do
 * @property {number} [least] the least that will do
 * @property {string} [unit] of a ratio, unless given
 * @property {number} [digits] after the point; two unless given
 * @property {import('./report/ours.mjs').Read} read
 */

const PER_KIB = 1 / 1024;
const PER_KB = 1 / 1000;
const RADIOS = 'native-radios';

/** @type {Target[]} */
export const TARGETS = [
  size('size-rating-item', 9, ({name}) => name === 'rating-item'),
  size('size-outcome-scale', 30, ({name}) => name === 'outcome-scale'),
  size('size-all', 90, ({name, lazy}) => name === 'avec' && !lazy),
  size('size-charts', 60, ({name, lazy}) => name === 'avec' && lazy !== undefined),
  {
    id: 'cpu-to-usable',
    what: 'CPU until eight items can be used, against native radios; also with a processor four times slower',
    most: 1.3,
    read: (results) => [
      ...itemsTo(RADIOS, 'loading', 'cpu')(results),
      ...itemsTo(RADIOS, 'loading-4x', 'cpu', ' 4×')(results),
    ],
  },
  {
    id: 'long-tasks',
    what: 'Long tasks until eight items can be used',
    ...{most: 0, unit: '', digits: 0},
    read: all('loading', 'longTasks'),
  },
  {
    id: 'slow-4g',
    what: 'Usable over slow 4G with a processor four times slower, against a bare Lit element',
    most: 1.15,
    read: itemsTo('bare-lit', 'slow-line', 'usable'),
  },
  {
    id: 'mount-1000',
    what: 'CPU to put 1,000 items on a page, against native radios',
    most: 1.5,
    read: itemsTo(RADIOS, 'mounting', 'cpu1000'),
  },
  {
    id: 'heap-per-item',
    what: 'Heap of one item, beyond that of the native control',
    ...{most: 2, unit: 'KiB', digits: 1},
    read: itemsAboveNative('mounting', 'heap', PER_KIB),
  },
  {
    id: 'nodes-per-item',
    what: 'Nodes of one item, beyond those of the native control',
    ...{most: 12, unit: '', digits: 0},
    read: itemsAboveNative('mounting', 'nodes'),
  },
  {
    id: 'left-nodes',
    what: 'Nodes left when a form has come and gone 50 times',
    ...{most: 0, unit: '', digits: 0},
    read: all('leaving', 'nodes'),
  },
  {
    id: 'left-listeners',
    what: 'Listeners left then',
    ...{most: 0, unit: '', digits: 0},
    read: all('leaving', 'listeners'),
  },
  {
    id: 'left-heap',
    what: 'Heap left then',
    ...{most: 20, unit: 'KiB', digits: 0},
    read: all('leaving', 'heap', PER_KIB),
  },
  {
    id: 'key-cpu',
    what: 'CPU of a key press, processor four times slower, against the native control',
    most: 1.3,
    read: itemsToNative('typing', 'cpu'),
  },
  {
    id: 'key-cpu-100',
    what: 'CPU of a key press with 100 items on the page, against 8',
    most: 1.3,
    read: allTo('typing', 'cpu100', 'cpu'),
  },
  {
    id: 'key-painted',
    what: 'From the key to the painted answer, 95 times of 100',
    ...{most: 17, unit: 'ms', digits: 1},
    read: all('typing', 'painted95'),
  },
  {
    id: 'server-rendered',
    what: 'What a server sends for one item, before it is compressed',
    ...{most: 1.5, unit: 'kB', digits: 1},
    read: items('server-rendering', 'bytes', PER_KB),
  },
  {
    id: 'save',
    what: 'One save until it is on the disk, against a raw transaction that waits for the disk',
    most: 1.2,
    read: one('keeping', 'save', 'avec', 'raw'),
  },
  {
    id: 'bulk',
    what: 'Pace of an import of 1,000 entries, against a raw transaction',
    least: 0.9,
    read: one('keeping', 'bulk', 'raw', 'avec'),
  },
  {
    id: 'read',
    what: 'Reading 1,000 entries of a range, against raw',
    most: 1.15,
    read: one('reading', 'thousand', 'avec', 'raw'),
  },
  {
    id: 'opening',
    what: 'Opening the outcome scale with 100,000 entries, against 10',
    most: 1.5,
    read: one('opening', 'shown', 'hundred-thousand', 'ten'),
  },
  {
    id: 'goals',
    what: 'Opening fifty goals that 20,000 entries tell, against 500',
    most: 2,
    read: one('goals', 'shown', 'twenty-thousand', 'five-hundred'),
  },
  {
    id: 'history',
    what: 'Opening the history of ten years of weeks with its chart and table, against ten weeks',
    most: 2,
    read: one('history', 'shown', 'ten-years', 'ten-weeks'),
  },
  {
    id: 'layout-shift',
    what: 'Layout shift when the script comes after the page was seen',
    ...{most: 0, unit: '', digits: 3},
    read: items('upgrading', 'shift'),
  },
];

/**
 * @param {string} id
 * @param {number} most kilobytes, compressed
 * @param {(budget: import('../sizes/budgets.mjs').Budget) => boolean} isIt
 * @returns {Target}
 */
function size(id, most, isIt) {
  const {what} = BUDGETS.find(isIt);
  return {id, what, most, unit: 'kB', digits: 1, read: only('sizes', 'bytes', what, PER_KB)};
}
