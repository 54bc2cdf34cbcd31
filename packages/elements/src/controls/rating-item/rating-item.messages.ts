import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** The words of a rating item. */
export interface RatingItemMessages {
  readonly unanswered: string;
  readonly 'not-applicable': string;
  readonly declined: string;
  readonly clear: string;
  /** An answer in words: "7 out of 10". */
  readonly rated: (value: number, max: number) => string;
}

/** English, the source of the keys. */
export const en: RatingItemMessages = {
  unanswered: 'Not answered yet',
  'not-applicable': 'Does not apply to me',
  declined: 'I’d rather not say',
  clear: 'Clear my answer',
  rated: (value, max) => `${value} out of ${max}`,
};

/** See {@link Catalogue}. */
export const ratingItemCatalogue: Catalogue<RatingItemMessages> = {
  tag: 'avec-rating-item',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
