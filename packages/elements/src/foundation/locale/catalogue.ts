/** Languages the library speaks besides English, its source. */
export const LOCALES = ['fr-CA'] as const;

/** One of {@link LOCALES}. */
export type Locale = (typeof LOCALES)[number];

/**
 * The words of one element: English at hand, the other languages loaded when a page speaks them.
 *
 * A locale module exports `messages` that satisfy the English type, so a missing string does not compile.
 */
export interface Catalogue<Messages extends object> {
  /** Tag the words belong to; the key under which a portal replaces them. */
  readonly tag: string;
  readonly en: Messages;
  readonly load: Readonly<Record<Locale, () => Promise<{readonly messages: Messages}>>>;
}

/** @returns The locale that serves a language, or `null` where English does. */
export function localeFor(language: string): Locale | null {
  const base = language.toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale.toLowerCase().split('-')[0] === base) ?? null;
}

const loaded = new WeakMap<object, Map<Locale, object>>();

/** @returns The words of a locale if they have been loaded already. */
export function loadedMessages<Messages extends object>(
  catalogue: Catalogue<Messages>,
  locale: Locale | null,
): Messages | null {
  if (!locale) return catalogue.en;
  return (loaded.get(catalogue)?.get(locale) as Messages | undefined) ?? null;
}

/** Loads the words of a locale. Falls back to English when they cannot be had: a widget in another language beats none. */
export async function loadMessages<Messages extends object>(
  catalogue: Catalogue<Messages>,
  locale: Locale,
): Promise<Messages> {
  try {
    const {messages} = await catalogue.load[locale]();
    const known = loaded.get(catalogue) ?? new Map<Locale, object>();
    loaded.set(catalogue, known.set(locale, messages));
    return messages;
  } catch {
    return catalogue.en;
  }
}
