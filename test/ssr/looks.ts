/** What can be counted and read in an element, whoever rendered it. */
export interface Looks {
  /** Each element, with its own text and its name, in order. */
  readonly lines: readonly string[];
  /** How many boxes are ticked. */
  readonly ticked: number;
  /** How many style sheets each shadow root has adopted, in order. */
  readonly sheets: readonly number[];
}

/**
 * Looks at an element, its shadow tree and all within. Runs in the page: it has all it needs in itself.
 *
 * @param element - Where to begin.
 */
export function looksOf(element: Element): Looks {
  const lines: string[] = [];
  const sheets: number[] = [];
  let ticked = 0;
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const text = [...next.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''));
    const said = [...text, next.getAttribute('aria-label')].join(' ').replace(/\s+/g, ' ');
    lines.push(`${next.localName} ${said.trim()}`);
    if (next instanceof HTMLInputElement && next.checked) ticked++;
    if (next.shadowRoot) sheets.push(next.shadowRoot.adoptedStyleSheets.length);
    const within = [...(next.shadowRoot?.children ?? []), ...next.children];
    waiting.push(...within.filter(({localName}) => localName !== 'style').reverse());
  }
  return {lines, ticked, sheets};
}

/**
 * Whether some words are on the screen: an element can be there without the text between its tags. Runs in the page.
 *
 * @param root - Where to look, shadow trees included.
 */
export function isSeen(root: Element, words: string): boolean {
  const waiting: (Element | ShadowRoot)[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const node of next.childNodes) {
      if (node instanceof Element) waiting.push(node, ...(node.shadowRoot ? [node.shadowRoot] : []));
      if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.includes(words)) continue;
      const range = document.createRange();
      range.selectNode(node);
      if (range.getClientRects().length > 0) return true;
    }
  }
  return false;
}
