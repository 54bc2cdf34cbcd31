import type {Markup} from './markup.js';

/** Languages the portal speaks; each has a folder of that name. */
export const LANGUAGES = ['fr', 'en'] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** The same thing in each language of the portal. */
export type InBoth<Thing> = Readonly<Record<Language, Thing>>;

/** A page in one language. */
export interface PageText {
  /** Name of its file, with `.markup`. */
  readonly file: string;
  /** What navigation and the window call it. */
  readonly title: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** What stands in `<main>`. */
  readonly body: Markup;
}

/** A page of the portal. */
export interface Page extends InBoth<PageText> {
  /** Its script in `client/`, without extension; `null` where the portal's own is enough. */
  readonly script: string | null;
}
