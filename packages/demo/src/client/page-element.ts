/**
 * An element that the page is known to have.
 *
 * @throws Error where it does not: the page and its script no longer fit together.
 */
export function pageElement<Kind extends Element>(selector: string, kind: abstract new () => Kind): Kind {
  const element = document.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`This page has no ${selector}.`);
  return element;
}
