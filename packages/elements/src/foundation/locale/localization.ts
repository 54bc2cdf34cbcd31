import {loadedMessages, loadMessages, localeFor, type Catalogue} from './catalogue.js';
import {LanguageController} from './language.js';
import {ContextSlice} from '../context/context-slice.js';
import {settingsContext} from '../context/contexts.js';
import type {WidgetElement} from '../element/widget-element.js';

/**
 * The words of an element in the person's language.
 *
 * Holds the element's updates back while words are on their way, so that
 * nobody sees a flash of another language.
 */
export class Localization<Messages extends object> {
  readonly #host: WidgetElement;
  readonly #catalogue: Catalogue<Messages>;
  readonly #language: LanguageController;
  readonly #shared: ContextSlice<typeof settingsContext, Readonly<Record<string, unknown>> | undefined>;
  #merged: {readonly sources: readonly unknown[]; readonly messages: Messages} | null = null;

  constructor(host: WidgetElement, catalogue: Catalogue<Messages>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.#shared = new ContextSlice(host, settingsContext, ({messages}) => messages[catalogue.tag]);
    this.#language = new LanguageController(host, () => this.#follow());
  }

  /** BCP 47 tag of the nearest `lang`. Dates and definitions follow it even where our own words cannot. */
  get language(): string {
    return this.#language.language;
  }

  /**
   * The words: the element's own replacements first, then the provider's, then the catalogue.
   *
   * @param own - Words that the portal replaced on this one element.
   */
  messages(own: Partial<Messages> | null = null): Messages {
    const base = loadedMessages(this.#catalogue, localeFor(this.language)) ?? this.#catalogue.en;
    const shared = this.#shared.value;
    if (!own && !shared) return base;
    const sources = [base, shared, own];
    if (this.#merged?.sources.every((source, index) => source === sources[index])) return this.#merged.messages;
    const messages = {...base, ...shared, ...own} as Messages;
    this.#merged = {sources, messages};
    return messages;
  }

  #follow(): void {
    const locale = localeFor(this.language);
    if (!locale || loadedMessages(this.#catalogue, locale)) this.#host.requestUpdate();
    else this.#host.holdUpdate(loadMessages(this.#catalogue, locale));
  }
}
