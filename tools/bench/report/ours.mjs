import {excess, ratio, spreadAt} from './readings.mjs';
import {scaled} from './statistics.mjs';

/** @typedef {{of: string, spread: import('./statistics.mjs').Spread | null}} Reading what was found, of what */

/** @typedef {(results: import('./readings.mjs').Results) => Reading[]} Read */

/** Our items, and the native control that does the work of each. */
const FLOORS = {'avec-buttons': 'native-radios', 'avec-slider': 'native-range'};

/** What is ours, in short. */
const NAMES = {'avec-buttons': 'buttons', 'avec-slider': 'slider', 'avec-outcome-scale': 'outcome scale'};

/** @returns {import('./readings.mjs').Place} */
export function at(measure, subject, metric) {
  return {measure, subject, metric};
}

/** @returns {Read} each of our items as many times a page that both are compared with; `called` is added to their names */
export function itemsTo(base, measure, metric, called = '') {
  return (results) =>
    Object.keys(FLOORS).map((subject) => ({
      of: NAMES[subject] + called,
      spread: ratio(results, at(measure, subject, metric), at(measure, base, metric)),
    }));
}

/** @returns {Read} each of our items as many times its own native control */
export function itemsToNative(measure, metric) {
  return (results) =>
    Object.entries(FLOORS).map(([subject, floor]) => ({
      of: NAMES[subject],
      spread: ratio(results, at(measure, subject, metric), at(measure, floor, metric)),
    }));
}

/** @returns {Read} each of our items less its own native control */
export function itemsAboveNative(measure, metric, scale = 1) {
  return (results) =>
    Object.entries(FLOORS).map(([subject, floor]) => ({
      of: NAMES[subject],
      spread: scaled(excess(results, at(measure, subject, metric), at(measure, floor, metric)), scale),
    }));
}

/** @returns {Read} each of our items as it is */
export function items(measure, metric, scale = 1) {
  return (results) => readingsOf(Object.keys(FLOORS), results, at(measure, '', metric), scale);
}

/** @returns {Read} all that is ours as it is */
export function all(measure, metric, scale = 1) {
  return (results) => readingsOf(Object.keys(NAMES), results, at(measure, '', metric), scale);
}

/** @returns {Read} all that is ours, one number as many times another of the same page */
export function allTo(measure, metric, base) {
  return (results) =>
    Object.keys(NAMES).map((subject) => ({
      of: NAMES[subject],
      spread: ratio(results, at(measure, subject, metric), at(measure, subject, base)),
    }));
}

/** @returns {Read} one subject as many times another */
export function one(measure, metric, subject, base) {
  return (results) => [{of: '', spread: ratio(results, at(measure, subject, metric), at(measure, base, metric))}];
}

/** @returns {Read} one subject as it is */
export function only(measure, metric, subject, scale = 1) {
  return (results) => [{of: '', spread: scaled(spreadAt(results, at(measure, subject, metric)), scale)}];
}

/** @returns {Reading[]} */
function readingsOf(subjects, results, {measure, metric}, scale) {
  return subjects.map((subject) => ({
    of: NAMES[subject],
    spread: scaled(spreadAt(results, at(measure, subject, metric)), scale),
  }));
}
