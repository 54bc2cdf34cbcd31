import type {InBoth, Language} from '../site/page.js';

/** The language of the page. */
export const pageLanguage: Language = document.documentElement.lang.startsWith('fr') ? 'fr' : 'en';

/** What the scripts say, after something was done. */
export interface ScriptWords {
  readonly loading: string;
  readonly loaded: (added: number) => string;
  readonly loadedBefore: string;
  readonly loadFailed: string;
  readonly erasing: string;
  readonly erased: string;
  readonly eraseFailed: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Whose record an event was heard in. */
  readonly heardIn: (subject: string) => string;
}

const WORDS: InBoth<ScriptWords> = {
  fr: {
    loading: 'L’année d’exemple arrive…',
    loaded: (added) => `L’année d’exemple est chargée. Inscriptions ajoutées : ${String(added)}.`,
    loadedBefore: 'L’année d’exemple est déjà dans ce dossier.',
    loadFailed: 'L’année d’exemple n’a pas pu être chargée. Rien n’a changé.',
    erasing: 'Le dossier s’efface…',
    erased: 'Le dossier est effacé de cet appareil.',
    eraseFailed: 'Le dossier n’a pas pu être effacé. Fermez les autres onglets et réessayez.',
    copied: 'Le texte est copié.',
    copyFailed: 'Le texte n’a pas pu être copié. Sélectionnez-le à la main.',
    heardIn: (subject) => `dossier ${subject}`,
  },
  en: {
    loading: 'The example year is on its way…',
    loaded: (added) => `The example year is loaded. Entries added: ${String(added)}.`,
    loadedBefore: 'The example year is in this record already.',
    loadFailed: 'The example year could not be loaded. Nothing has changed.',
    erasing: 'Erasing the record…',
    erased: 'The record is erased from this device.',
    eraseFailed: 'The record could not be erased. Close the other tabs and try again.',
    copied: 'The text is copied.',
    copyFailed: 'The text could not be copied. Select it by hand.',
    heardIn: (subject) => `record ${subject}`,
  },
};

/** See {@link ScriptWords}. */
export const words: ScriptWords = WORDS[pageLanguage];
