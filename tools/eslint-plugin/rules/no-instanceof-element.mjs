import {definitionOf} from '../reading/names.mjs';

/** Where classes of elements come from: this module, a neighbour, another package of ours, Lit. */
const OURS = /^(?:\.|@avec\/|lit(?:\/|$))/;

/** No `instanceof` of an element of ours: a page may have two copies of the library, each with its own classes. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'find elements by name, not by class'},
    schema: [],
    messages: {
      copy: 'Another copy of the library on the page has its own {{name}}: ask for the localName, or use a context.',
    },
  },
  create(context) {
    const {sourceCode} = context;
    const isOurs = (node) => {
      if (node.type === 'MemberExpression') return isOurs(node.object);
      const definition = node.type === 'Identifier' ? definitionOf(sourceCode, node) : undefined;
      if (definition?.type === 'ImportBinding') return OURS.test(definition.parent.source.value);
      return definition?.type === 'ClassName';
    };
    return {
      'BinaryExpression[operator="instanceof"]'({right}) {
        if (isElement(right) && isOurs(right))
          context.report({node: right, messageId: 'copy', data: {name: sourceCode.getText(right)}});
      },
    };
  },
};

/** @param {import('estree').Node} node */
function isElement(node) {
  return (node.property ?? node).name?.endsWith('Element') ?? false;
}
