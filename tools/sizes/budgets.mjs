/**
 * What each thing may weigh that a portal can put on a page, in bytes as they travel: gzip at its best, 1 kB = 1000.
 * A ceiling is raised only with its reason.
 *
 * @typedef {object} Budget
 * @property {string} name of the bundle in rollup.config.mjs
 * @property {string} what is weighed, in words
 * @property {number} target what we aim at; above it there is a word of warning
 * @property {number} ceiling above it the check fails
 * @property {string} why this number and no other
 * @property {RegExp} [lazy] chunks fetched later that are weighed, by their modules; unless given, those fetched first
 * @property {RegExp} [also] chunks fetched later that are weighed with those fetched first
 * @property {RegExp[]} without modules that must not be among them
 */

const CHARTS = /\/node_modules\/chart\.js\//;
const ZOD = /\/node_modules\/zod\//;
const STORAGE = /\/node_modules\/idb\/|\/packages\/store\//;
const ABOVE_CONTROLS = /\/packages\/elements\/dist\/(charts|widgets)\//;
/** Lit as it is for developers, with its warnings. */
const DEVELOPMENT = /\/node_modules\/.*\/development\//;
/** What a widget fetches when it is wanted, and is its own all the same. */
const WANTED_LATER = /\/locales\/|\/outcome-history\//;

/** @type {Budget[]} */
export const BUDGETS = [
  {
    name: 'rating-item',
    what: 'A rating item alone, Lit included',
    target: 9_000,
    ceiling: 13_500,
    why: 'Lit and its decorators take 6.3 kB, both controls with their looks 4.9, languages and contexts 1.8.',
    without: [CHARTS, ZOD, STORAGE, ABOVE_CONTROLS, DEVELOPMENT],
  },
  {
    name: 'outcome-scale',
    what: 'An outcome scale that saves, in one language',
    target: 30_000,
    ceiling: 42_900,
    why: 'The store with all it does when storage fails takes 9 kB, the widget itself 8, Lit 7, the rating item 5.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'avec',
    what: 'All widgets, in both languages, without the charts’ library',
    target: 90_000,
    ceiling: 90_000,
    why: 'A portal that places everything on one page pays less than for one large picture.',
    also: WANTED_LATER,
    without: [CHARTS, DEVELOPMENT],
  },
  {
    name: 'avec',
    what: 'The charts’ library, when somebody opens their history',
    target: 60_000,
    ceiling: 60_000,
    why: 'The parts of chart.js that draw lines and radars take 55 kB.',
    lazy: CHARTS,
    without: [ZOD, STORAGE, DEVELOPMENT],
  },
];
