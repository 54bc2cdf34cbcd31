/** Tags of templates that make elements: Lit's, and that of the demonstration's pages. */
const TAGS = new Set(['html', 'svg', 'mathml', 'markup']);

/** Stands for an expression in the text of a template. */
const HOLE = '\uE000';

/** Their content is text, whatever it looks like. */
const RAW = /^(?:style|script|textarea|title)$/i;

const MARKUP = /<!--[^]*?(?:-->|$)|<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * @typedef {object} WrittenAttribute
 * @property {string} tag the element's
 * @property {string} name as it is written: `class`, `.checked`, `?hidden`
 * @property {string} value the text of it, without expressions
 * @property {import('estree').Expression[]} expressions those of its value
 * @property {[number, number]} range in the source
 */

/**
 * @typedef {object} WrittenElement
 * @property {string} tag in lower case
 * @property {[number, number]} range of `<tag` in the source
 * @property {WrittenAttribute[]} attributes
 */

/** @type {WeakMap<import('estree').Node, WrittenElement[]>} each template is asked about by several rules */
const read = new WeakMap();

/**
 * @param {import('estree').TaggedTemplateExpression} template
 * @returns {WrittenElement[]} what a template writes; nothing where it is no template of elements
 */
export function elementsIn(template) {
  if (!TAGS.has(template.tag.name)) return [];
  const known = read.get(template) ?? scan(joined(template.quasi));
  read.set(template, known);
  return known;
}

/**
 * @param {import('estree').TemplateLiteral} quasi
 * @returns {{text: string, at: (offset: number) => number, expressionsIn: (from: number, to: number) => import('estree').Expression[]}}
 */
export function joined({quasis, expressions}) {
  const holes = [];
  let text = '';
  for (const {value} of quasis) {
    text += value.raw;
    holes.push(text.length);
    text += HOLE;
  }
  const numberOf = (offset) => holes.findIndex((hole) => offset <= hole);
  const starts = [0, ...holes.map((hole) => hole + 1)];
  return {
    text: text.slice(0, -1),
    // What the parser calls a piece of a template begins with the backtick or brace before it.
    at: (offset) => quasis[numberOf(offset)].range[0] + 1 + offset - starts[numberOf(offset)],
    expressionsIn: (from, to) => expressions.filter((_, number) => holes[number] >= from && holes[number] < to),
  };
}

/**
 * @param {ReturnType<typeof joined>} source
 * @returns {WrittenElement[]}
 */
function scan(source) {
  const found = [];
  const markup = new RegExp(MARKUP);
  for (let match = markup.exec(source.text); match; match = markup.exec(source.text)) {
    const [all, tag, attributes] = match;
    if (!tag) continue;
    const begin = match.index;
    const inside = begin + 1 + tag.length;
    found.push({
      tag: tag.toLowerCase(),
      range: [source.at(begin), source.at(begin) + 1 + tag.length],
      attributes: [...attributes.matchAll(ATTRIBUTE)].flatMap((each) => attribute(source, tag, inside, each)),
    });
    if (RAW.test(tag)) markup.lastIndex = endOfText(source.text, tag, begin + all.length);
  }
  return found;
}

/**
 * @param {ReturnType<typeof joined>} source
 * @param {string} tag
 * @param {number} inside where the text of the attributes begins
 * @param {RegExpMatchArray} match
 * @returns {WrittenAttribute[]} none where an expression stands in the place of its name
 */
function attribute(source, tag, inside, match) {
  const [all, name, ...values] = match;
  if (name.includes(HOLE)) return [];
  const begin = inside + match.index;
  const value = values.find((each) => each !== undefined) ?? '';
  return [
    {
      tag: tag.toLowerCase(),
      name,
      value: value.replaceAll(HOLE, ''),
      expressions: source.expressionsIn(begin, begin + all.length),
      range: [source.at(begin), source.at(begin) + name.length],
    },
  ];
}

/**
 * @param {string} text
 * @param {string} tag
 * @param {number} from
 */
function endOfText(text, tag, from) {
  const end = text.toLowerCase().indexOf(`</${tag.toLowerCase()}`, from);
  return end === -1 ? text.length : end;
}

/**
 * @param {import('eslint').SourceCode} sourceCode
 * @param {[number, number]} range
 */
export function locationOf(sourceCode, [start, end]) {
  return {start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end)};
}
