import type {LocalizedText} from './definition.js';

/**
 * The words in the language nearest to the one asked for.
 *
 * First that very language, then its base (`fr` for `fr-CA`), then any other
 * country's (`fr-FR`), then the first there is. Empty for no words at all.
 *
 * @param language - BCP 47 tag; case does not matter.
 */
export function localized(text: LocalizedText, language: string): string {
  const wanted = language.toLowerCase();
  const base = baseOf(wanted);
  const languages = Object.keys(text);
  const nearest =
    languages.find((each) => each.toLowerCase() === wanted) ??
    languages.find((each) => each.toLowerCase() === base) ??
    languages.find((each) => baseOf(each.toLowerCase()) === base) ??
    languages[0];
  return nearest === undefined ? '' : (text[nearest] ?? '');
}

function baseOf(language: string): string {
  return language.split('-', 1)[0] ?? '';
}
