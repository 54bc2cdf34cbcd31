import {doesNotMatch, deepEqual, match} from 'node:assert/strict';
import {test} from 'node:test';

import {documentOf, unexplained} from './document.mjs';

const ABOUT = {
  date: '2026-11-23',
  minutes: 9.1,
  machine: {cores: 2, memory: 24, browser: '156.0', node: '20.20.2'},
  peers: {dexie: '4.4.7'},
  rounds: [{measure: 'loading', round: 1, busy: 0.02}],
};

/** Results in which a key press with our buttons costs so many times what one with native radios does. */
function results(times) {
  const values = {'native-radios': 10, 'avec-buttons': 10 * times};
  const samples = Object.entries(values).map(([subject, cpu]) => ({
    measure: 'typing',
    subject,
    round: 1,
    values: {cpu},
  }));
  return {...ABOUT, samples, failures: []};
}

test('a target that is met needs no reason', () => {
  deepEqual(unexplained(results(1.2), {}), []);
  doesNotMatch(documentOf(results(1.2), {}), /Why some are missed/);
});

test('a target that is missed is told with its reason', () => {
  const reasons = {'key-cpu': 'It writes a draft as well.'};
  deepEqual(unexplained(results(2), reasons), []);
  match(documentOf(results(2), reasons), /\*\*missed\*\*[^]*It writes a draft as well\./);
});

test('a target that is missed without a reason is found', () => {
  deepEqual(unexplained(results(2), {}), ['key-cpu']);
});

test('only pages that were measured are listed', () => {
  const text = documentOf(results(1), {});
  match(text, /avec-rating-item, buttons/);
  doesNotMatch(text, /Vaadin radio group/);
});

test('noise is told', () => {
  match(documentOf(results(1), {}), /In none of 1 rounds/);
  const rounds = [{measure: 'loading', round: 1, busy: 0.6}];
  match(documentOf({...results(1), rounds}, {}), /In 1 of 1 rounds .* measure again/);
});
