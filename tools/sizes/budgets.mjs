import {CHOICES} from './choices.mjs';
import {
  CHARTS,
  ZOD,
  FULL_ZOD,
  STORAGE,
  ABOVE_CONTROLS,
  WIDGETS,
  SCALES,
  LATER,
  DEVELOPMENT,
  WANTED_LATER,
  FETCHED_UNASKED,
  IN_FRENCH,
} from './modules.mjs';

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

/** @type {Budget[]} */
const ALONE = [
  {
    name: 'rating-item',
    what: 'A rating item alone, Lit included',
    target: 9_000,
    ceiling: 12_050,
    why: 'Lit takes 5.6 kB; looks 1.6, the item itself 2.5, language, contexts and registration 1.8. No part of these is for one page only.',
    without: [CHARTS, ZOD, STORAGE, ABOVE_CONTROLS, LATER, DEVELOPMENT],
  },
  {
    name: 'ladder-item',
    what: 'A ladder item alone, Lit included',
    target: 9_000,
    ceiling: 13_100,
    why: 'Lit takes 5.6 kB; the ladder, its looks and the voices 4.5, language, contexts and registration the rest.',
    without: [CHARTS, ZOD, STORAGE, ABOVE_CONTROLS, LATER, DEVELOPMENT],
  },
  {
    name: 'outcome-scale',
    what: 'An outcome scale that can be answered and keeps a draft, in one language',
    target: 30_000,
    ceiling: 34_900,
    why: 'Store and idb take 6 kB, Lit 6, help 3.5, the rating item 4; help waits for no file and the store for no network.',
    without: [CHARTS, ZOD, LATER, DEVELOPMENT],
  },
  {
    name: 'outcome-scale',
    what: 'The same in French, which brings its words beside the English ones',
    target: 33_000,
    ceiling: 37_900,
    why: 'English stays at hand for where French cannot be fetched: 1.8 kB that such a page seldom reads.',
    also: IN_FRENCH,
    without: [CHARTS, ZOD, LATER, DEVELOPMENT],
  },
  {
    name: 'outcome-scale',
    what: 'An outcome scale with all it fetches by itself: checks, saving, what stands in for a database',
    target: 72_500,
    ceiling: 72_500,
    why: 'The checks take 22 kB, half of it zod/mini, the rest schemas of seventeen kinds; the folds 15; they come after the first paint.',
    also: FETCHED_UNASKED,
    without: [CHARTS, FULL_ZOD, DEVELOPMENT],
  },
  {
    name: 'goal-editor',
    what: 'A goal editor that can be written in and keeps a draft, in one language',
    target: 57_700,
    ceiling: 57_700,
    why: 'The editor takes 18 kB, the rules and drafts of goals 9, taking acts back 2, store and idb 9, Lit 6, the rating item 3, the difference of two texts 2.',
    without: [CHARTS, ZOD, SCALES, DEVELOPMENT],
  },
  {
    name: 'participation-ladder',
    what: 'Decisions and a person’s place in them, with three ladders, in one language',
    target: 50_700,
    ceiling: 50_700,
    why: 'The widget takes 16 kB, the ladder 5, three ladders in two languages 4, store and idb 8, Lit 6, help 3.5.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'practice-worksheet',
    what: 'A practitioner’s worksheet, with three ladders, in one language',
    target: 45_900,
    ceiling: 45_900,
    why: 'The widget takes 14 kB, three ladders in two languages 4, store and idb 8, Lit 6, help 3.5.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'coproduction-check',
    what: 'Six principles in eighteen questions, in one language, without the charts’ library',
    target: 46_500,
    ceiling: 46_500,
    why: 'The widget takes 16 kB, the radar with its table 6, the questions 2, store and idb 8, Lit 6, help 3.5.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'group-meeting',
    what: 'A group session, in one language',
    target: 42_500,
    ceiling: 42_500,
    why: 'The widget takes 13 kB, store and idb 8, Lit 6, help 3.5, the rest is what all widgets share.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'action-plan',
    what: 'A plan that is followed up, in one language',
    target: 43_400,
    ceiling: 43_400,
    why: 'The widget takes 11 kB, rules and folds of a plan 3, store and idb 8, Lit 6, help 3.5.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'service-counts',
    what: 'Numbers for managers, in one language',
    target: 26_500,
    ceiling: 26_500,
    why: 'Lit takes 6 kB; ladders and questions in two languages 6, what is counted and hidden 4. No storage.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  ...CHOICES,
  {
    name: 'outcome-history',
    what: 'A history, without the charts’ library',
    target: 32_500,
    ceiling: 32_500,
    why: 'Its own code takes 10 kB, both charts’ elements 5, store and idb 6, Lit 6.',
    without: [CHARTS, ZOD, LATER, DEVELOPMENT],
  },
  {
    name: 'crisis-help',
    what: 'Ways to reach help',
    target: 13_200,
    ceiling: 13_200,
    why: 'Lit 5.6 kB; the lists and their check are at hand, because help must not wait for a file.',
    without: [CHARTS, ZOD, STORAGE, SCALES, DEVELOPMENT],
  },
  {
    name: 'trend-chart',
    what: 'A trend chart, without the charts’ library',
    target: 15_900,
    ceiling: 15_900,
    why: 'Lit 5.6 kB; the rest is its axis, its table and its words, which are there before any drawing.',
    without: [CHARTS, ZOD, STORAGE, WIDGETS, SCALES, DEVELOPMENT],
  },
  {
    name: 'radar-chart',
    what: 'A radar chart, without the charts’ library',
    target: 14_650,
    ceiling: 14_650,
    why: 'As a trend chart, without an axis of days.',
    without: [CHARTS, ZOD, STORAGE, WIDGETS, SCALES, DEVELOPMENT],
  },
  {
    name: 'provider',
    what: 'A provider, with the record it opens',
    target: 16_000,
    ceiling: 16_000,
    why: 'Lit takes 5.6 kB, store and idb 7.',
    without: [CHARTS, ZOD, SCALES, LATER, /\/widgets\/(?!provider\/)/, DEVELOPMENT],
  },
  {
    name: 'store',
    what: 'The store alone, as far as it is needed to open and read a record',
    target: 7_450,
    ceiling: 7_450,
    why: 'idb takes 1.2 kB; the rest is opening again what browsers close, drafts in order, and other tabs.',
    without: [ZOD, LATER, /\/packages\/elements\/|\/node_modules\/lit/, DEVELOPMENT],
  },
];

/** @type {Budget[]} */
const TOGETHER = [
  {
    name: 'avec',
    what: 'All widgets, in both languages, without the charts’ library',
    target: 90_000,
    ceiling: 249_000,
    why: 'Written for four widgets; there are eighteen. Decisions and groups take 85 kB, choices and consent 60, goals 33. Place only what a page shows.',
    also: WANTED_LATER,
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'avec',
    what: 'The charts’ library, when somebody opens their history',
    target: 60_000,
    ceiling: 47_800,
    why: 'The parts of chart.js that draw lines and radars.',
    lazy: CHARTS,
    without: [ZOD, STORAGE, DEVELOPMENT],
  },
  {
    name: 'store',
    what: 'The checks of outside data, fetched once a record is open',
    target: 22_600,
    ceiling: 22_600,
    why: 'zod/mini takes 11 kB, the schemas of seventeen kinds, of scales, ladders, checklists, modes, consents and exports the rest.',
    lazy: /\/model\/dist\/checks/,
    without: [FULL_ZOD, CHARTS, DEVELOPMENT],
  },
  {
    name: 'store',
    what: 'What a record needs to write, to do without a database and to move out, fetched while it opens',
    target: 18_500,
    ceiling: 18_500,
    why: 'The folds of seventeen kinds, goals above all, take 14 kB, memory in place of a database 1, adding, moving and letting out the rest.',
    lazy: /\/store\/dist\/reserve/,
    without: [ZOD, CHARTS, DEVELOPMENT],
  },
];

/** Bytes that each element's words may take in another language. A third more than now is a sign of words that nobody needs. */
const WORDS = {
  'goal-editor': 5_000,
  'goal-history': 1_300,
  'participation-ladder': 3_900,
  'practice-worksheet': 3_900,
  'coproduction-check': 4_800,
  'group-meeting': 3_900,
  'action-plan': 3_400,
  'service-counts': 1_300,
  'mode-preference': 4_000,
  'meeting-conditions': 3_700,
  'contingency-plan': 3_000,
  'session-start': 1_500,
  'consent-decision': 4_800,
  'consent-chooser': 3_000,
  'who-sees-what': 1_800,
  'teach-back': 600,
  'ladder-item': 500,
  'outcome-scale': 1_900,
  'outcome-history': 2_750,
  'crisis-help': 600,
  'record-notice': 600,
  'rating-item': 260,
  'trend-chart': 760,
  'radar-chart': 760,
};

/** @type {Budget[]} */
const IN_ANOTHER_LANGUAGE = Object.entries(WORDS).map(([element, ceiling]) => ({
  name: 'avec',
  what: `The words of ${element} in French`,
  target: ceiling,
  ceiling,
  why: 'Words and nothing else.',
  lazy: new RegExp(`/${element}/locales/fr-CA`),
  without: [CHARTS, ZOD, STORAGE, DEVELOPMENT],
}));

export const BUDGETS = [...ALONE, ...TOGETHER, ...IN_ANOTHER_LANGUAGE];
