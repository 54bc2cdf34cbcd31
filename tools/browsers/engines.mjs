import {findChromium, findFirefox, findWebKit} from './locate.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/**
 * The engines that specs run in, the required one first.
 * @type {Record<Engine, {label: string, required: boolean, find: () => any}>}
 */
export const ENGINES = {
  chromium: {label: 'Chromium', required: true, find: findChromium},
  firefox: {label: 'Firefox', required: false, find: findFirefox},
  webkit: {label: 'WebKitGTK', required: false, find: findWebKit},
};

/**
 * @param {string} choice `all`, or names of engines with commas between
 * @returns {Engine[]}
 */
export function enginesNamed(choice) {
  const known = Object.keys(ENGINES);
  if (choice === 'all') return known;
  const names = choice.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return names;
  throw new Error(`There is no engine “${unknown.join(', ')}”. Choose from ${known.join(', ')} or all.`);
}
