import {elementsIn, locationOf} from '../reading/templates.mjs';

/** Properties that a server writes as attributes of native elements, where `"false"` is as good as true. */
const SWITCHES = new Set([
  'async',
  'autofocus',
  'autoplay',
  'checked',
  'controls',
  'default',
  'defer',
  'disabled',
  'formNoValidate',
  'hidden',
  'isMap',
  'loop',
  'multiple',
  'muted',
  'noValidate',
  'open',
  'readOnly',
  'required',
  'reversed',
  'selected',
]);

/**
 * No boolean property on a native element unless the server is spared it. Lit's server rendering writes
 * `.checked=${false}` as `checked="false"`, which is a ticked box; it does so for `live(false)` too.
 */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'keep boolean properties of native elements from the server'},
    schema: [],
    messages: {
      switch:
        'A server writes {{name}} as an attribute, on whatever it says. Write ?{{attribute}}, and {{name}}=${isServer ? nothing : …} beside it where the person changes it too.',
    },
  },
  create(context) {
    const {sourceCode} = context;
    return {
      TaggedTemplateExpression(template) {
        for (const {name, range} of elementsIn(template).flatMap(unguarded(sourceCode))) {
          const data = {name, attribute: name.slice(1).toLowerCase()};
          context.report({loc: locationOf(sourceCode, range), messageId: 'switch', data});
        }
      },
    };
  },
};

/** @param {import('eslint').SourceCode} sourceCode */
function unguarded(sourceCode) {
  const isSpared = (expression) =>
    expression.type === 'ConditionalExpression' && /\bisServer\b/.test(sourceCode.getText(expression.test));
  return ({tag, attributes}) => {
    if (tag.includes('-')) return [];
    return attributes.filter(
      ({name, expressions}) => name.startsWith('.') && SWITCHES.has(name.slice(1)) && !expressions.every(isSpared),
    );
  };
}
