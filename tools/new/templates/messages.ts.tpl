import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** The words of `avec-__name__`. */
export interface __Class__Messages {
  readonly title: string;
  /** What this is for, who will see it and how long it takes. */
  readonly purpose: string;
}

/** English, the source of the keys. */
export const en: __Class__Messages = {
  title: '__Words__',
  purpose: 'Say here what this is for, who will see it and how long it takes.',
};

/** See {@link Catalogue}. */
export const __camel__Catalogue: Catalogue<__Class__Messages> = {
  tag: 'avec-__name__',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
