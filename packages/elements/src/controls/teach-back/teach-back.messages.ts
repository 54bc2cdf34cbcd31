import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** The words of a teach-back. */
export interface TeachBackMessages {
  readonly title: string;
  /** Why it is asked, and that nothing hangs on it. */
  readonly intro: string;
  readonly kept: string;
  /** Before the explanation, where the answer shows that it was clear. */
  readonly clear: string;
  /** Before the explanation, where it shows that it was not: the fault is with those who explained. */
  readonly unclear: string;
  readonly withSomeone: string;
}

/** English, the source of the keys. */
export const en: TeachBackMessages = {
  title: 'To check that we explained well',
  intro: 'It is our explaining that we check, not you. Answer or not, as often as you like.',
  kept: 'Your answers are not kept. Nobody sees them.',
  clear: 'Yes, that is what we meant. Once more, in other words:',
  unclear: 'We could have said this better. Once more, in other words:',
  withSomeone: 'You can also go through this with someone.',
};

/** See {@link Catalogue}. */
export const teachBackCatalogue: Catalogue<TeachBackMessages> = {
  tag: 'avec-teach-back',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
