/** Where a box stands, or the text in it, in CSS pixels. */
export interface Place {
  readonly what: string;
  readonly isText: boolean;
  readonly left: number;
  readonly right: number;
}

/**
 * Finds where the boxes of the story stand, and the texts in them that have a box for themselves.
 *
 * Left out is what a mirror would not show: words and letters in a line, which keep their own direction, and parts of
 * a page that say their own `dir`.
 */
export function places(): readonly Place[] {
  const stage = document.querySelector('main');
  return stage ? childrenOf(stage).flatMap((element) => placesOf(element, '')) : [];
}

function placesOf(element: Element, host: string): readonly Place[] {
  if (element.hasAttribute('dir')) return [];
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const what = `${host}${element.localName}${classes}`;
  const below = childrenOf(element).flatMap((child) => placesOf(child, element.shadowRoot ? `${what} ` : host));
  const box = element.getBoundingClientRect();
  if (box.width <= 1 || !isBox(element)) return below;
  return [placeOf(what, box, false), ...textOf(element, what), ...below];
}

function isBox(element: Element): boolean {
  const {display, visibility} = getComputedStyle(element);
  return visibility !== 'hidden' && !/^(?:inline|contents|none|table-column)/.test(display);
}

/** Text that shares its lines with nothing else. What is written into an element of ours stands where that wants it. */
function textOf(element: Element, what: string): readonly Place[] {
  if (element.shadowRoot || element.childElementCount > 0 || !element.textContent.trim()) return [];
  const range = document.createRange();
  range.selectNodeContents(element);
  const box = range.getBoundingClientRect();
  return box.width > 0 ? [placeOf(`the text of ${what}`, box, true)] : [];
}

function placeOf(what: string, {left, right}: DOMRect, isText: boolean): Place {
  return {what, isText, left, right};
}

function childrenOf(element: Element): readonly Element[] {
  return [...(element.shadowRoot?.children ?? []), ...element.children];
}
