/**
 * Has everything laid out and painted, also what is far below the screen, which elements leave for later: a check looks
 * at all of a page at once.
 */
export function drawAll(): void {
  const all = new CSSStyleSheet();
  all.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets.push(all);

  const sheets = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    ...sheets,
    set(this: ShadowRoot, own: readonly CSSStyleSheet[]) {
      sheets?.set?.call(this, [...own.filter((sheet) => sheet !== all), all]);
    },
  });
}
