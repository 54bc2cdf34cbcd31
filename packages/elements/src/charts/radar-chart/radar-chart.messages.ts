import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** Words of the radar chart. Names arrive joined, days as the language writes them. */
export interface RadarChartMessages {
  readonly none: string;
  /** Before what is said of one voice. */
  readonly voice: (label: string) => string;
  /** `day` is `null` where the day is not known or has been said. */
  readonly higher: (names: string, day: string | null) => string;
  readonly lower: (names: string, day: string | null) => string;
  readonly same: (count: number, day: string | null) => string;
  readonly once: (names: string) => string;
  readonly nothingToCompare: string;
  readonly higherThan: (voice: string, names: string) => string;
  readonly lowerThan: (voice: string, names: string) => string;
  readonly sameAs: (voice: string, count: number) => string;
  readonly rated: (count: number, all: number) => string;
  readonly unrated: (names: string) => string;
  readonly waiting: string;
  readonly failed: string;
  readonly tooFew: string;
  readonly narrow: string;
  readonly gaps: string;
  readonly showTable: string;
  readonly hideTable: string;
  readonly caption: (label: string, min: string, max: string) => string;
  readonly axis: string;
  readonly notAnswered: string;
}

/** English words. */
export const en: RadarChartMessages = {
  none: 'No answers yet. They will appear here, side by side.',
  voice: (label) => `${label}:`,
  higher: (names, day) => (day ? `Higher than on ${day}: ${names}.` : `Higher: ${names}.`),
  lower: (names, day) => (day ? `Lower than on ${day}: ${names}.` : `Lower: ${names}.`),
  same: (count, day) => (day ? `Same as on ${day}: ${themes(count)}.` : `Same: ${themes(count)}.`),
  once: (names) => `Answered only one of the two times: ${names}.`,
  nothingToCompare: 'There is nothing to compare yet.',
  higherThan: (voice, names) => `Higher than ${voice}: ${names}.`,
  lowerThan: (voice, names) => `Lower than ${voice}: ${names}.`,
  sameAs: (voice, count) => `Same as ${voice}: ${themes(count)}.`,
  rated: (count, all) => `Answered: ${count} of ${themes(all)}.`,
  unrated: (names) => `Not answered: ${names}.`,
  waiting: 'The drawing is on its way.',
  failed: 'The drawing could not be loaded. The numbers are below.',
  tooFew: 'Fewer than three themes are answered, so the numbers are shown as a table.',
  narrow: 'There is little room here, so the numbers are shown as a table.',
  gaps: 'Where a shape is open, there was no answer.',
  showTable: 'Show the numbers as a table',
  hideTable: 'Hide the table',
  caption: (label, min, max) => `${label}: the numbers, from ${min} to ${max}`,
  axis: 'Theme',
  notAnswered: 'not answered',
};

function themes(count: number): string {
  return count === 1 ? '1 theme' : `${count} themes`;
}

/** All languages. */
export const catalogue: Catalogue<RadarChartMessages> = {
  tag: 'avec-radar-chart',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
