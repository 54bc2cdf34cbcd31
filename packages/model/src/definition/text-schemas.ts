import {ALWAYS, issue} from '../schema/faults.js';
import * as z from '../schema/zod.js';

/** Longest text of a definition, in UTF-16 code units. */
const WORDS_LIMIT = 2_000;

/** Tag of a language, BCP 47. */
export function languageTag() {
  return z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Must be a language tag, fr-CA.'));
}

/** Words in several languages, complete in those named. */
export function localizedText(languages: readonly string[]) {
  return z.record(languageTag(), z.string().check(z.maxLength(WORDS_LIMIT))).check(
    z.check(({value, issues}) => {
      if (typeof value !== 'object' || value === null) return;
      if (Object.keys(value).length === 0) issues.push(issue('missing', 'Has no words in any language.'));
      for (const language of languages) {
        const words: unknown = Object.hasOwn(value, language) ? value[language] : '';
        if (typeof words === 'string' && words.trim() === '') {
          issues.push(issue('untranslated', `Has no words in "${language}", which "languages" names.`, [language]));
        }
      }
    }, ALWAYS),
  );
}

/** Who holds the rights and what they allow. */
export function licence(attribution: ReturnType<typeof localizedText>) {
  const name = z.string().check(z.minLength(1), z.maxLength(200));
  return z.strictObject({
    name,
    holder: name,
    url: z.optional(
      z.string().check(z.maxLength(WORDS_LIMIT), z.regex(/^https:\/\/[^\s"<>]+$/, 'Must be an https address.')),
    ),
    attribution,
    allows: z.strictObject({commercial: z.boolean(), modification: z.boolean(), translation: z.boolean()}),
  });
}
