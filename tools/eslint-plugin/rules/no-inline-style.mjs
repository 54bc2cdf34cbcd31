import {nameOfMember} from '../reading/names.mjs';
import {namedModules, textOf} from '../reading/imports.mjs';
import {elementsIn, locationOf} from '../reading/templates.mjs';

/** No style in the HTML: a policy without `'unsafe-inline'` blocks it. Values that change are set through the CSSOM, in `updated()`. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'keep styles out of the HTML'},
    schema: [{type: 'object', properties: {served: {type: 'boolean'}}, additionalProperties: false}],
    // Whether servers write these templates: they make an attribute of a property, browsers do not.
    defaultOptions: [{served: true}],
    messages: {
      attribute: 'Strict portals block inline styles: use a class, or set a custom property in updated().',
      element: 'Strict portals block <style> in the HTML: put it in a css`` template.',
      styleMap:
        'styleMap() writes an inline style when it first renders, and strict portals block it: set the property in updated().',
    },
  },
  create(context) {
    const {sourceCode} = context;
    const inline = context.options[0].served ? /^[.?]?style$/i : /^\??style$/i;
    return {
      ...namedModules((node, source) => {
        if (/^lit(?:-html)?\/directives\/style-map(?:\.js)?$/.test(source)) {
          context.report({node, messageId: 'styleMap'});
        }
      }),
      TaggedTemplateExpression(template) {
        for (const {tag, range, attributes} of elementsIn(template)) {
          if (tag === 'style') context.report({loc: locationOf(sourceCode, range), messageId: 'element'});
          const style = attributes.find(({name}) => inline.test(name));
          if (style) context.report({loc: locationOf(sourceCode, style.range), messageId: 'attribute'});
        }
      },
      CallExpression(node) {
        const messageId = faultOf(nameOfMember(node.callee), node.arguments.map(textOf));
        if (messageId) context.report({node, messageId});
      },
    };
  },
};

/**
 * @param {string | null} method
 * @param {(string | null)[]} texts what it is called with, as far as that is known
 */
function faultOf(method, texts) {
  if (['setAttribute', 'toggleAttribute'].includes(method) && texts[0]?.toLowerCase() === 'style') return 'attribute';
  if (method === 'setAttributeNS' && texts[1]?.toLowerCase() === 'style') return 'attribute';
  if (method === 'createElement' && texts[0]?.toLowerCase() === 'style') return 'element';
  return null;
}
