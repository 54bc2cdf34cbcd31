import MagicString from 'magic-string';

const SHORTEN = {html: shorterHtml, svg: shorterHtml, css: shorterCss};

/**
 * Takes out of html`` and css`` what only their readers need. It changes nothing that can be seen: a space between two
 * words of markup stays one space.
 * @param {RegExp} include modules to look at
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates(include = /\/packages\/[^/]+\/dist\//) {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!include.test(id)) return null;
      const text = new MagicString(code);
      for (const {start, end, tag} of templateTexts(this.parse(code).body)) {
        const written = code.slice(start, end);
        const shorter = SHORTEN[tag](written);
        if (shorter !== written) text.update(start, end, shorter);
      }
      return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: true})} : null;
    },
  };
}

/**
 * @param {unknown} node of a syntax tree, or a list of them
 * @returns {Generator<{start: number, end: number, tag: keyof typeof SHORTEN}>} texts between expressions
 */
function* templateTexts(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(SHORTEN, node.tag.name ?? '')) {
    for (const {start, end} of node.quasi.quasis) if (start < end) yield {start, end, tag: node.tag.name};
  }
  for (const child of Object.values(node)) yield* templateTexts(child);
}

/** @param {string} text */
function shorterHtml(text) {
  return text.replace(/<!--[^]*?-->/g, '').replace(/\s*\n\s*/g, ' ');
}

/** @param {string} text */
function shorterCss(text) {
  const piece = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|\/\*[^]*?\*\/|\s*([{};,])\s*|(:)\s+|\s+/g;
  return text
    .replace(piece, (whole, string, mark, colon) => string ?? mark ?? colon ?? (whole.startsWith('/*') ? '' : ' '))
    .replaceAll(';}', '}');
}
