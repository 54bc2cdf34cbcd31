import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** The words of `avec-session-start`. */
export interface SessionStartMessages {
  readonly title: string;
  readonly purpose: string;
  readonly notKept: string;
  readonly optional: string;
  readonly broken: string;
  readonly closedToRole: string;
  /** The page gave nobody to pass the answers on to. */
  readonly notAsked: string;

  readonly where: string;
  readonly whereHint: string;
  readonly number: string;
  readonly numberHint: string;
  readonly pass: string;
  readonly without: string;
  readonly nothingSaid: string;

  readonly passing: string;
  readonly passed: string;
  readonly passedWithout: string;
  readonly failed: string;
  readonly again: string;

  readonly plansTitle: string;
  readonly plansPurpose: string;
  readonly opening: string;
}

/** English, the source of the keys. */
export const en: SessionStartMessages = {
  title: 'Before we begin',
  purpose: 'Two questions, each time we meet at a distance. With them, help can reach you if something happens.',
  notKept: 'Your answers go to the person you are meeting. This page keeps none of them.',
  optional: 'You can leave either one empty, or go on without saying.',
  broken: 'This cannot be shown on this page. Nothing is lost.',
  closedToRole: 'This is for those who meet. Your role sees numbers only.',
  notAsked: 'This page does not ask where you are. If you are asked, you can say it aloud.',

  where: 'Where are you today?',
  whereHint: 'An address, or a place that can be found. It is not saved.',
  number: 'What number can you be reached at now?',
  numberHint: 'In case we get cut off. It is not saved.',
  pass: 'Pass it on',
  without: 'Go on without saying',
  nothingSaid: 'Write one of the two, or go on without saying.',

  passing: 'Passing it on…',
  passed: 'Passed on. Nothing of it is kept on this page.',
  passedWithout: 'You can begin. You did not say where you are, and that is fine.',
  failed: 'This could not be passed on. Your words are still here. Try again, or say it aloud.',
  again: 'Answer again',

  plansTitle: 'What we agreed',
  plansPurpose: 'Read it again together. Has something changed?',
  opening: 'Opening the record…',
};

/** See {@link Catalogue}. */
export const sessionStartCatalogue: Catalogue<SessionStartMessages> = {
  tag: 'avec-session-start',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
