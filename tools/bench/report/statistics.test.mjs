import {deepEqual, equal} from 'node:assert/strict';
import {test} from 'node:test';

import {quantile, scaled, spread} from './statistics.mjs';

test('the median of an odd number of values is the one in the middle, whatever their order', () => {
  equal(quantile([9, 1, 5], 0.5), 5);
});

test('the median of an even number of values lies between the two in the middle', () => {
  equal(quantile([1, 2, 10, 4], 0.5), 3);
});

test('numbers are ordered as numbers and not as words', () => {
  equal(quantile([10, 9, 100], 0.5), 10);
});

test('quartiles lie between values in proportion', () => {
  deepEqual(spread([1, 2, 3, 4]), {lower: 1.75, median: 2.5, upper: 3.25, count: 4});
});

test('one value is its own spread', () => {
  deepEqual(spread([7]), {lower: 7, median: 7, upper: 7, count: 1});
});

test('nothing has no spread', () => {
  equal(spread([]), null);
});

test('values are left in their order', () => {
  const values = [3, 1, 2];
  spread(values);
  deepEqual(values, [3, 1, 2]);
});

test('another unit changes every number but not how many there are', () => {
  deepEqual(scaled({lower: 1024, median: 2048, upper: 4096, count: 3}, 1 / 1024), {
    lower: 1,
    median: 2,
    upper: 4,
    count: 3,
  });
  equal(scaled(null, 2), null);
});
