import {joined} from './templates.mjs';

const COMMENT = /\/\*[^]*?(?:\*\/|$)/g;
const STRING = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/g;
const INNERMOST = /\([^()]*\)/g;

/** A name at the start of a rule, or after another declaration, or after an expression; and what it is set to. */
const DECLARATION = /(?<=(?:^|[{};\uE000])\s*)([\w-]+)(\s*:\s*)([^;{}]*)(?!\{|[^;{}])/g;

/**
 * @typedef {{text: string, range: [number, number]}} Written with its place in the source
 */

/**
 * @typedef {object} Declaration
 * @property {Written} name
 * @property {Written[]} values what spaces part
 */

/**
 * @param {import('estree').TaggedTemplateExpression} template
 * @returns {{declarations: Declaration[], all: (pattern: RegExp) => Written[]} | null} what a css`` template says, its
 *   comments and strings apart; nothing where it is no such template
 */
export function styleIn({tag, quasi}) {
  if (tag.name !== 'css') return null;
  const {text, at} = joined(quasi);
  const said = text.replace(COMMENT, blank(' ')).replace(STRING, blank('_'));
  const written = (begin, length) => ({
    text: said.slice(begin, begin + length),
    range: [at(begin), at(begin + length - 1) + 1],
  });
  return {
    declarations: [...withoutBrackets(said).matchAll(DECLARATION)].map(({index, 1: name, 2: colon, 3: value}) => {
      const from = index + name.length + colon.length;
      const values = [...value.matchAll(/\S+/g)].map((match) => written(from + match.index, match[0].length));
      return {name: written(index, name.length), values};
    }),
    all: (pattern) => [...said.matchAll(pattern)].map(({index, 0: {length}}) => written(index, length)),
  };
}

/** @param {string} text what is in brackets may hold colons and names of properties */
function withoutBrackets(text) {
  const bare = text.replace(INNERMOST, blank('_'));
  return bare === text ? text : withoutBrackets(bare);
}

/** @param {string} filler as long as what it stands for, so that places stay */
function blank(filler) {
  return (match) => filler.repeat(match.length);
}
