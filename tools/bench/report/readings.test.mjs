import {deepEqual, equal} from 'node:assert/strict';
import {test} from 'node:test';

import {excess, ratio, spreadAt} from './readings.mjs';

const OURS = {measure: 'loading', subject: 'ours', metric: 'cpu'};
const FLOOR = {measure: 'loading', subject: 'floor', metric: 'cpu'};

/** @param {[number, string, number][]} rows round, subject and CPU */
function results(...rows) {
  return {samples: rows.map(([round, subject, cpu]) => ({measure: 'loading', subject, round, values: {cpu}}))};
}

test('a ratio is made within each round before the median is taken', () => {
  // The second round was ten times slower for both: of medians of all values nothing sensible would come.
  const found = results(
    [1, 'ours', 20],
    [1, 'floor', 10],
    [2, 'ours', 200],
    [2, 'floor', 100],
    [3, 'floor', 10],
    [3, 'ours', 40],
  );
  deepEqual(ratio(found, OURS, FLOOR), {lower: 2, median: 2, upper: 3, count: 3});
});

test('a round in which one of the two is missing does not count', () => {
  const found = results([1, 'ours', 20], [2, 'ours', 30], [2, 'floor', 10]);
  deepEqual(ratio(found, OURS, FLOOR), {lower: 3, median: 3, upper: 3, count: 1});
});

test('nothing is so many times nothing', () => {
  equal(ratio(results([1, 'ours', 20], [1, 'floor', 0]), OURS, FLOOR), null);
});

test('what was not measured has no spread', () => {
  equal(spreadAt(results([1, 'ours', 20]), {...OURS, metric: 'usable'}), null);
  equal(spreadAt(results([1, 'ours', 20]), {...OURS, measure: 'typing'}), null);
});

test('an excess is made within each round, and may be less than nothing', () => {
  const found = results([1, 'ours', 20], [1, 'floor', 25], [2, 'ours', 40], [2, 'floor', 35]);
  deepEqual(excess(found, OURS, FLOOR), {lower: -2.5, median: 0, upper: 2.5, count: 2});
});
