import {deepEqual, equal} from 'node:assert/strict';
import {test} from 'node:test';

import {verdicts} from './verdicts.mjs';

const NOTHING = {samples: []};

/** @param {number} median */
const found = (median) => ({of: '', spread: {lower: median, median, upper: median, count: 1}});

/** @returns The verdict on a target of which this was found. */
function verdictOn(target, ...medians) {
  return verdicts(NOTHING, [{id: 'it', what: 'It', ...target, read: () => medians.map(found)}])[0];
}

test('what is exactly at the bound has met it, on either side', () => {
  equal(verdictOn({most: 1.3}, 1.3).verdict, 'met');
  equal(verdictOn({least: 0.9}, 0.9).verdict, 'met');
});

test('beyond the bound it is missed', () => {
  equal(verdictOn({most: 1.3}, 1.31).verdict, 'missed');
  equal(verdictOn({least: 0.9}, 0.89).verdict, 'missed');
});

test('it is judged as it is shown', () => {
  equal(verdictOn({most: 1.3}, 1.304).verdict, 'met');
  equal(verdictOn({most: 0, digits: 3}, 0.0004).verdict, 'met');
  equal(verdictOn({most: 0, digits: 3}, 0.001).verdict, 'missed');
});

test('one of several that is beyond the bound is enough to miss it', () => {
  equal(verdictOn({most: 1.3}, 1, 2).verdict, 'missed');
});

test('what was not measured is neither met nor missed', () => {
  const [{verdict, found: shown}] = verdicts(NOTHING, [
    {id: 'it', what: 'It', most: 1, read: () => [{of: '', spread: null}]},
  ]);
  deepEqual([verdict, shown], ['not measured', '–']);
});

test('a bound of nothing has no sign, and a ratio its own', () => {
  equal(verdictOn({most: 0, unit: ''}, 0).bound, '0');
  equal(verdictOn({most: 2, unit: 'KiB'}, 0).bound, '≤ 2 KiB');
  equal(verdictOn({least: 0.9}, 1).bound, '≥ 0.9 ×');
});
