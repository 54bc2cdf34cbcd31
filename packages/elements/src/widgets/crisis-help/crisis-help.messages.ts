import type {Catalogue} from '../../foundation/locale/catalogue.js';

/** The words of the crisis help; the ways to reach help are data and bring their own. */
export interface CrisisHelpMessages {
  readonly question: string;
  /** Said at all times, folded or not. */
  readonly unwatched: string;
  /** Said where there is no list of ways to reach help. */
  readonly emergency: string;
  /** Said after a low answer, whatever it was. */
  readonly offer: string;
  /** What follows a link that leaves the page. */
  readonly newTab: string;
  readonly request: string;
  /** The portal has taken the request over. */
  readonly requestTaken: string;
  /** Nobody has taken it over. */
  readonly requestNotSent: string;
}

/** English, the source of the keys. */
export const en: CrisisHelpMessages = {
  question: 'Need to talk to someone now?',
  unwatched: 'No one is watching this screen in real time.',
  emergency: 'If you are in danger, call your local emergency services.',
  offer: 'Some of this may be hard to carry alone. You can talk to someone, now or later.',
  newTab: 'new tab',
  request: 'Ask someone to contact me',
  requestTaken: 'Your portal has been told that you would like to be contacted.',
  requestNotSent: 'This page cannot send your request. You can call or write to your team.',
};

/** See {@link Catalogue}. */
export const crisisHelpCatalogue: Catalogue<CrisisHelpMessages> = {
  tag: 'avec-crisis-help',
  en,
  load: {'fr-CA': () => import('./locales/fr-CA.js')},
};
