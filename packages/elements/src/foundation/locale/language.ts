import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element;

/** @returns The language of the nearest `lang`, shadow roots crossed; `en` where the page names none. */
export function nearestLanguage(element: Element): string {
  let scope: Element | null = element;
  while (scope) {
    const language = scope.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (language) return language;
    const root = scope.getRootNode();
    scope = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

/** One observer per root, however many elements follow it. */
function watchRoot(root: Node, listener: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const each of [...listeners]) each();
    });
    observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    watch = {observer, listeners};
    watches.set(root, watch);
  }
  const {observer, listeners} = watch;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}

/** Follows the nearest `lang` of its host. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  readonly #changed: () => void;
  #stops: (() => void)[] = [];
  #language = 'en';

  /** @param changed - Called when the language is another than before, the first time included. */
  constructor(host: Host, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** BCP 47 tag, as the page wrote it. */
  get language(): string {
    return this.#language;
  }

  hostConnected(): void {
    let root: Node = this.#host.getRootNode();
    this.#stops = [watchRoot(root, this.#read)];
    while (root instanceof ShadowRoot) {
      root = root.host.getRootNode();
      this.#stops.push(watchRoot(root, this.#read));
    }
    this.#read();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  readonly #read = (): void => {
    const language = nearestLanguage(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    this.#changed();
  };
}
