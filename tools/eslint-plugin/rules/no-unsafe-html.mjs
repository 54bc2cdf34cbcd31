import {namedModules, textOf} from '../reading/imports.mjs';
import {isGlobalValue, nameOfMember} from '../reading/names.mjs';
import {elementsIn, locationOf} from '../reading/templates.mjs';

/** Properties that make markup of text. Reading them is harmless. */
const SINKS = new Set(['innerHTML', 'outerHTML', 'srcdoc']);

/** Methods that make markup of text, of whatever they are. */
const MAKERS = new Set([
  'createContextualFragment',
  'insertAdjacentHTML',
  'parseFromString',
  'parseHTMLUnsafe',
  'setHTMLUnsafe',
]);

/** Parts of Lit that put text into a page as it is. */
const MODULES = /^lit(?:-html)?\/(?:directives\/unsafe-\w+|static-html|static)(?:\.js)?$/;

/** Markup comes from templates only, and no program from text: both are what portals with Trusted Types block. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'make no markup and no program of text'},
    schema: [],
    messages: {
      markup: 'Portals that require Trusted Types block {{name}}: make markup with html`` templates.',
      program: 'Portals with a strict policy block {{name}}: it makes a program of text.',
    },
  },
  create(context) {
    const {sourceCode} = context;
    const refuse = (messageId, name, where) => context.report({...where, messageId, data: {name}});
    const sink = (node) => {
      const name = nameOfMember(node);
      if (SINKS.has(name)) refuse('markup', name, {node});
    };
    const call = (node) => {
      const fault = faultOfCall(node, (name) => isGlobalNamed(sourceCode, node.callee.object ?? node.callee, name));
      if (fault) refuse(...fault, {node: node.callee});
    };
    return {
      ...namedModules((node, source) => {
        if (MODULES.test(source)) refuse('markup', source, {node});
      }),
      AssignmentExpression: ({left}) => sink(left),
      // What an object or list is taken apart into: `({text: element.innerHTML} = words)`.
      'ObjectPattern > Property > MemberExpression.value': sink,
      'ArrayPattern > MemberExpression': sink,
      CallExpression: call,
      NewExpression: call,
      TaggedTemplateExpression(template) {
        const written = elementsIn(template).flatMap(({attributes}) => attributes);
        for (const {name, range} of written.filter(isSink))
          refuse('markup', name, {loc: locationOf(sourceCode, range)});
      },
    };
  },
};

/**
 * @param {import('estree').CallExpression | import('estree').NewExpression} node
 * @param {(name: string) => boolean} isOf whether what is called, or what it is called on, is a global of this name
 * @returns {[messageId: string, name: string] | null}
 */
function faultOfCall({callee, arguments: [first]}, isOf) {
  const method = nameOfMember(callee);
  if (MAKERS.has(method)) return ['markup', `${method}()`];
  if (/^write(?:ln)?$/.test(method) && isOf('document')) return ['markup', `document.${method}()`];
  if (method !== null) return null;
  if (isOf('eval') || isOf('Function')) return ['program', `${callee.name}()`];
  const isLater = isOf('setTimeout') || isOf('setInterval');
  return isLater && isText(first) ? ['program', `${callee.name}() with a text`] : null;
}

/**
 * @param {import('eslint').SourceCode} sourceCode
 * @param {import('estree').Node} node
 * @param {string} name
 */
function isGlobalNamed(sourceCode, node, name) {
  return node.type === 'Identifier' && node.name === name && isGlobalValue(sourceCode, node);
}

/** @param {import('../reading/templates.mjs').WrittenAttribute} attribute */
function isSink({name}) {
  return name.toLowerCase() === 'srcdoc' || (name.startsWith('.') && SINKS.has(name.slice(1)));
}

/** @param {import('estree').Node | undefined} node */
function isText(node) {
  return node?.type === 'TemplateLiteral' || textOf(node) !== null;
}
