import {elementsIn, locationOf} from '../reading/templates.mjs';

/** No `tabindex` above zero: it takes the focus out of the order in which the page is read. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'keep the focus in the order of the page'},
    schema: [],
    messages: {positive: 'A positive tabindex takes the focus out of the order of the page: use 0 or -1.'},
  },
  create(context) {
    return {
      TaggedTemplateExpression(template) {
        for (const {range} of elementsIn(template).flatMap(({attributes}) => attributes.filter(isPositive))) {
          context.report({loc: locationOf(context.sourceCode, range), messageId: 'positive'});
        }
      },
    };
  },
};

/** @param {import('../reading/templates.mjs').WrittenAttribute} attribute */
function isPositive({name, value, expressions}) {
  if (!/^\.?tabindex$/i.test(name)) return false;
  const [only] = expressions;
  return Number(only?.type === 'Literal' ? only.value : value) > 0;
}
