import {CHARTS, ZOD, STORAGE, ABOVE_CONTROLS, LATER, DEVELOPMENT} from './modules.mjs';

/**
 * What the elements of choices and consent may weigh.
 * @type {import('./budgets.mjs').Budget[]}
 */
export const CHOICES = [
  {
    name: 'teach-back',
    what: 'Questions of understanding alone, Lit included',
    target: 10_200,
    ceiling: 10_200,
    why: 'Lit takes 5.6 kB, the questions 1.3, language, contexts and registration the rest.',
    without: [CHARTS, ZOD, STORAGE, ABOVE_CONTROLS, LATER, DEVELOPMENT],
  },
  {
    name: 'mode-preference',
    what: 'How somebody would like to meet, in one language',
    target: 49_800,
    ceiling: 49_800,
    why: 'The widget takes 12 kB, undoing and the heads of all kinds 7, store and idb 9, Lit 6, help 3.5, the desk 4.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'meeting-conditions',
    what: 'What somebody needs to meet at a distance, in one language',
    target: 41_000,
    ceiling: 41_000,
    why: 'The widget takes 7 kB, store and idb 9, Lit 6, the desk 4, undoing 5, help 3.5.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'contingency-plan',
    what: 'Plans for an emergency and a lost connection, in one language',
    target: 40_300,
    ceiling: 40_300,
    why: 'The widget takes 5 kB, store and idb 9, Lit 6, the desk 4, undoing 5, help 3.5.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'session-start',
    what: 'The start of a session, with its plans, in one language',
    target: 30_500,
    ceiling: 30_500,
    why: 'The widget takes 3 kB, store and idb 10, Lit 6, help with its lists 4.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'consent-decision',
    what: 'One consent, in one language, without its receipts',
    target: 46_800,
    ceiling: 46_800,
    why: 'The widget takes 9 kB, the rules of consent 2, store and idb 9, Lit 6, the desk 4, help 3.5. Receipts come when they are asked for.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'consent-chooser',
    what: 'All choices with what they are made of, in one language',
    target: 79_000,
    ceiling: 79_000,
    why: 'It is made of five widgets that take 35 kB, with what they share: store and idb 10, Lit 6, the desk 4, undoing 5, help 3.5.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
  {
    name: 'who-sees-what',
    what: 'Who can see what, in one language',
    target: 33_600,
    ceiling: 33_600,
    why: 'The widget takes 2 kB, the rules of consent 2, store and idb 9, Lit 6, the desk 2, help 3.5.',
    without: [CHARTS, ZOD, DEVELOPMENT],
  },
];
