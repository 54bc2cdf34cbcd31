import {descriptionOf, globalMembers, isElement, staticField, stemOf} from '../reading/elements.mjs';
import {textOf} from '../reading/imports.mjs';
import {pascal} from '../reading/names.mjs';
import {placeOf} from '../reading/workspace.mjs';

const STATUSES = ['experimental', 'stable', 'deprecated'];

/** What each tag of an element's documentation must say. */
const SAID = {
  summary: () => /\S/,
  tag: (tag) => new RegExp(`^${tag}$`),
  status: () => new RegExp(`^(?:${STATUSES.join('|')})$`),
  since: () => /^\d+\.\d+\.\d+$/,
};

/** One name for one thing: the file, the tag, the class, the documentation and the types of an element agree. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'give an element its tag, its types and its documentation'},
    schema: [],
    messages: {
      base: 'Elements extend WidgetElement, which registers them.',
      name: 'The class of {{file}}.ts is named {{name}}.',
      tag: "An element says its tag, after its file: static override readonly tag: string = '{{tag}}'.",
      types:
        "The compiler must know <{{tag}}>: declare global {interface HTMLElementTagNameMap {'{{tag}}': {{name}}}}.",
      undocumented: 'An element needs a documentation comment: what it is in the person’s world, then its tags.',
      sentence: 'Say first, in a sentence, what the element is in the person’s world.',
      said: 'The documentation of an element has @{{name}} {{example}}.',
    },
  },
  create(context) {
    const {sourceCode} = context;
    const file = stemOf(placeOf(context).path);
    const wanted = {file, tag: `avec-${file}`, name: `${pascal(file)}Element`};
    const check = (node) => {
      if (node.superClass?.name === 'LitElement') context.report({node: node.superClass, messageId: 'base'});
      if (!isElement(node)) return;
      const description = descriptionOf(sourceCode, node);
      const faults = [...faultsOfNames(sourceCode.ast, node, wanted), ...faultsOfDescription(description, wanted.tag)];
      for (const {at, ...fault} of faults) context.report({node: at ?? node.id ?? node, ...fault});
    };
    return {ClassDeclaration: check, ClassExpression: check};
  },
};

/**
 * @param {import('estree').Program} program
 * @param {import('estree').Class} node
 * @param {{file: string, tag: string, name: string}} wanted
 */
function faultsOfNames(program, node, {file, tag, name}) {
  const own = node.id?.name ?? name;
  const said = staticField(node, 'tag');
  const types = globalMembers(program, 'HTMLElementTagNameMap').find(({key}) => textOf(key) === tag);
  const typed = types?.typeAnnotation?.typeAnnotation.typeName?.name;
  return [
    ...(own === name ? [] : [{messageId: 'name', data: {file, name}}]),
    ...(textOf(said?.value) === tag ? [] : [{at: said, messageId: 'tag', data: {tag}}]),
    ...(typed === own ? [] : [{at: types, messageId: 'types', data: {tag, name: own}}]),
  ];
}

/**
 * @param {import('../reading/elements.mjs').Description | null} description
 * @param {string} tag
 */
function faultsOfDescription(description, tag) {
  if (!description) return [{messageId: 'undocumented'}];
  const isSaid = ([name, pattern]) =>
    description.tags.some((each) => each.name === name && pattern(tag).test(each.text));
  const unsaid = Object.entries(SAID).filter((each) => !isSaid(each));
  return [
    ...(description.text ? [] : [{messageId: 'sentence'}]),
    ...unsaid.map(([name]) => ({messageId: 'said', data: {name, example: exampleOf(name, tag)}})),
  ];
}

/**
 * @param {string} name
 * @param {string} tag
 */
function exampleOf(name, tag) {
  const examples = {tag, status: STATUSES.join(', ').replace(/, (?=\w+$)/, ' or '), since: 'and a version: 0.1.0'};
  return examples[name] ?? 'and a line';
}
