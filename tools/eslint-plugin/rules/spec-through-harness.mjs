/** Specs go through a harness and never through a shadow root, so that a template can change without them. */
export default {
  meta: {
    type: 'suggestion',
    docs: {description: 'drive elements in specs through their harness'},
    schema: [],
    messages: {
      inside: 'A spec does not look into an element: ask its harness, or teach it to say what you need.',
    },
  },
  create(context) {
    const report = (node) => context.report({node, messageId: 'inside'});
    const named = '/^(?:shadowRoot|renderRoot)$/';
    return {
      [`MemberExpression[computed=false] > Identifier.property[name=${named}]`]: report,
      [`MemberExpression[computed=true] > Literal.property[value=${named}]`]: report,
      [`ObjectPattern > Property > Identifier.key[name=${named}]`]: report,
    };
  },
};
