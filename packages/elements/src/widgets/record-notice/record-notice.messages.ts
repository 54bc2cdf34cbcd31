import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** The words of a record notice. */
export interface RecordNoticeMessages {
  readonly memory: string;
  readonly refused: string;
  readonly unanswered: string;
  readonly insecure: string;
  readonly newer: string;
  readonly 'read-only': string;
  readonly blocked: string;
  readonly lost: string;
  readonly closed: string;
}

/** English, the source of the keys. */
export const en: RecordNoticeMessages = {
  memory: 'Nothing is kept on this device. You can answer, but it is gone when you close the page.',
  refused: 'This browser does not allow this page to keep anything. This often happens in a private window.',
  unanswered: 'This browser did not answer in time. Reloading the page may help.',
  insecure: 'This page is not protected (https), so nothing can be kept safely.',
  newer: 'What is kept here was written by a newer version. It has been left as it is.',
  'read-only': 'You can read this record here, but not change it. A newer version wrote it.',
  blocked: 'Another window of this site is in the way. Close it, and this one will go on.',
  lost: 'What was kept on this device is gone. The browser may have cleared it.',
  closed: 'This record is closed on this device. Reload the page to start again.',
};

/** See {@link Catalogue}. */
export const recordNoticeCatalogue: Catalogue<RecordNoticeMessages> = {
  tag: 'avec-record-notice',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
