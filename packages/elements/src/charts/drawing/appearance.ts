const MEDIA = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

const listeners = new Set<() => void>();
let ending: AbortController | null = null;

/**
 * Calls back when the page may have come to look otherwise, so that what is painted can be painted again.
 *
 * No event tells of a changed colour. What changes colours in practice is the
 * reader's system, which media queries tell of, and the page's own switch,
 * which is an attribute of `html` or `body`. One watch serves every chart.
 *
 * @returns Ends the callbacks.
 */
export function watchAppearance(changed: () => void): () => void {
  listeners.add(changed);
  ending ??= watchPage();
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    ending?.abort();
    ending = null;
  };
}

function watchPage(): AbortController {
  const controller = new AbortController();
  const {signal} = controller;
  for (const query of MEDIA) matchMedia(query).addEventListener('change', tell, {signal});
  const observer = new MutationObserver(tell);
  for (const node of [document.documentElement, document.body]) observer.observe(node, {attributes: true});
  signal.addEventListener('abort', () => observer.disconnect());
  return controller;
}

function tell(): void {
  for (const each of [...listeners]) each();
}
