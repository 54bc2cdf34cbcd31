import {equal} from 'node:assert/strict';
import {test} from 'node:test';

import {asMarkdown, asText, medianOf, withSpread} from './table.mjs';

const TABLE = {
  heads: ['page', 'CPU'],
  rows: [
    ['native radios', '1'],
    ['Lit', '12.5'],
  ],
};

test('in a terminal, words start and numbers end on one line', () => {
  equal(
    asText(TABLE),
    ['page            CPU', '─────────────  ────', 'native radios     1', 'Lit            12.5'].join('\n'),
  );
});

test('in a document, numbers stand to the right and a bar in a word parts no cells', () => {
  equal(asMarkdown({heads: ['page', 'CPU'], rows: [['a|b', '1']]}), '| page | CPU |\n| --- | ---: |\n| a\\|b | 1 |');
});

test('a spread shows its quartiles', () => {
  equal(withSpread({lower: 1.204, median: 1.25, upper: 1.4, count: 5}), '1.25 (1.20–1.40)');
});

test('quartiles that are the same as shown are not shown', () => {
  equal(withSpread({lower: 1.999, median: 2, upper: 2.001, count: 5}), '2.00');
});

test('what was not measured is a dash and not a zero', () => {
  equal(withSpread(null), '–');
  equal(medianOf(null), '–');
});

test('a little less than nothing is shown as nothing, and more than a little with its sign', () => {
  equal(medianOf({lower: -0.2, median: -0.2, upper: -0.2, count: 1}), '0');
  equal(medianOf({lower: -3, median: -3, upper: -3, count: 1}), '−3');
});
