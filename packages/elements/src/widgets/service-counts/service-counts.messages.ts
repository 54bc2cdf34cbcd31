import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** The words of `avec-service-counts`. */
export interface ServiceCountsMessages {
  readonly title: string;
  readonly purpose: string;
  readonly how: (minimum: number) => string;
  readonly empty: string;
  readonly tooFew: (minimum: number) => string;
  readonly nothing: string;
  readonly broken: string;
  readonly checking: string;
  readonly laddersTitle: string;
  readonly checklistsTitle: string;
  readonly place: string;
  readonly answer: string;
  readonly people: string;
  readonly hidden: (minimum: number) => string;
  readonly hiddenNote: (minimum: number) => string;
  readonly total: string;
  readonly notShown: (names: string) => string;
  readonly limitsTitle: string;
  readonly limits: readonly string[];
  readonly print: string;
}

/** English, the source of the keys. */
export const en: ServiceCountsMessages = {
  title: 'How people take part in our service',
  purpose: 'Numbers for those who lead a service. To see with your team, and with people who use it.',
  how: (minimum) => `Each number is people, by what they said last. Fewer than ${String(minimum)} are never told.`,
  empty: 'There is nothing to count yet. Numbers come once people have shared their answers.',
  tooFew: (minimum) => `There are fewer than ${String(minimum)} people. So that nobody is recognised, nothing is told.`,
  nothing: 'There are too few answers so far. So that nobody is recognised, nothing is told.',
  broken: 'The numbers cannot be shown on this page.',
  checking: 'Counting…',
  laddersTitle: 'Where people were in decisions',
  checklistsTitle: 'How people see our way of working',
  place: 'Place',
  answer: 'Answer',
  people: 'People',
  hidden: (minimum) => `fewer than ${String(minimum)}, or hidden`,
  hiddenNote: (minimum) =>
    `“Hidden”: a number that would give away one that is below ${String(minimum)}. It may be small or large.`,
  total: 'All together',
  notShown: (names) => `Too few answers to show anything: ${names}.`,
  limitsTitle: 'What these numbers do not say',
  limits: [
    'How anybody is doing, or why.',
    'Whether a place is the right one: a higher place is not better for everybody.',
    'What those think who were not asked, did not answer, or keep it private.',
    'Whether something has changed: one person’s change could be seen. Look seldom.',
  ],
  print: 'Print this page',
};

/** See {@link Catalogue}. */
export const serviceCountsCatalogue: Catalogue<ServiceCountsMessages> = {
  tag: 'avec-service-counts',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
