import {adoptStyles, isServer, LitElement, type CSSResult, type CSSResultGroup} from 'lit';

import type {LatePart} from './late-part.js';

/** What {@link WidgetElement.define} did, so that a page can log it or a test assert it. */
export type DefineOutcome = 'defined' | 'already-defined' | 'kept-other-version';

/** What a part of an element that comes later than its class needs to be seen. */
export interface LateLooks {
  readonly styles: readonly CSSResult[];
}

/** Release of the library; replaced by the number in a build. */
export const VERSION = '0.1.0';

/**
 * Base of every element of the library: registration, first render and nothing that is seen.
 *
 * Behaviour that only some elements need is a controller.
 */
export abstract class WidgetElement extends LitElement {
  /** Tag the element is registered under by default; every subclass sets its own. */
  static readonly tag: string;

  /** Release this class was built from; compared when two copies meet on one page. */
  static readonly version: string = VERSION;

  /** Elements this one renders; registered together with it. */
  static readonly uses: readonly (typeof WidgetElement)[] = [];

  static override styles: CSSResultGroup = [];

  #held: Promise<unknown> | null = null;
  readonly #parts = new Set<LateLooks>();

  /**
   * Registers the element and everything it renders.
   *
   * Never throws for a taken tag: a throw while a bundle is evaluated leaves
   * every later element of that bundle undefined. The first definition wins,
   * and a copy from another release is reported.
   *
   * @param tag - Tag to register; the element's own where omitted.
   * @param registry - Registry to register in; the document's where omitted.
   * @returns What happened.
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): DefineOutcome {
    for (const dependency of this.uses) dependency.define(dependency.tag, registry);

    const present = registry.get(tag) as Partial<typeof WidgetElement> | undefined;
    if (!present) {
      register(this as unknown as CustomElementConstructor, tag, registry);
      return 'defined';
    }
    if (present === this || present.version === this.version) return 'already-defined';

    console.warn(
      `<${tag}> ${this.version} was not registered: this page already runs ${present.version ?? 'another element'} under that tag.`,
    );
    return 'kept-other-version';
  }

  /**
   * Holds updates back until something needed for them is there, such as the words in the person's language.
   *
   * @internal
   */
  holdUpdate(until: Promise<unknown>): void {
    const held = Promise.all([until, this.#held]).finally(() => {
      if (this.#held === held) this.#held = null;
    });
    this.#held = held;
    this.requestUpdate();
  }

  /** Fetches a part that this element needs now, and holds updates back until it is there or cannot be had. */
  protected want(part: LatePart<LateLooks>): void {
    if (part.value) this.#takeOn(part.value);
    else
      this.holdUpdate(
        part.fetch().then((fetched) => {
          if (fetched) this.#takeOn(fetched);
          this.requestUpdate();
        }),
      );
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#held ? this.#held.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  // What a server sent is drawn anew, with or without Lit's hydration: it would come without styles where a policy blocks
  // them inline, in the server's language, or beside a second copy.
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const {shadowRootOptions} = this.constructor as typeof WidgetElement;
    // As Lit does: before the first update, and for elements that are made with `createElement` as well.
    // eslint-disable-next-line wc/attach-shadow-constructor
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    root.replaceChildren();
    this.#dress(root);
    return root;
  }

  /** @internal A window of its own, opened by the page, is another document: what was adopted stays behind. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  #takeOn(part: LateLooks): void {
    if (this.#parts.has(part)) return;
    this.#parts.add(part);
    const {elementStyles} = this.constructor as typeof WidgetElement;
    // Every element made from now on has them from the start.
    for (const each of part.styles) if (!elementStyles.includes(each)) elementStyles.push(each);
    if (this.shadowRoot && !isServer) this.#dress(this.shadowRoot);
  }

  /** A sheet belongs to the document it was made in. */
  #dress(root: ShadowRoot): void {
    const {elementStyles} = this.constructor as typeof WidgetElement;
    const elsewhere = this.ownerDocument === globalThis.document ? null : this.ownerDocument?.defaultView;
    if (!elsewhere) adoptStyles(root, elementStyles);
    else root.adoptedStyleSheets = elementStyles.map((style) => sheetFor(style as CSSResult, elsewhere));
  }
}

function sheetFor({cssText}: CSSResult, {CSSStyleSheet: Sheet}: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new Sheet();
  sheet.replaceSync(cssText);
  return sheet;
}

/** A class can be registered once: under a second tag, one that adds nothing stands in for it. */
function register(Class: CustomElementConstructor, tag: string, registry: CustomElementRegistry): void {
  try {
    registry.define(tag, Class);
  } catch {
    registry.define(tag, class extends Class {});
  }
}
