/** Calls in specs that must be awaited: a spec that ends before them passes for the wrong reason. */
const forgottenPromises = ['accessible', 'fixture', 'sendKeys', 'sendMouse', 'executeServerCommand'].map((name) => ({
  selector: `ExpressionStatement > CallExpression:matches([callee.name="${name}"], [callee.property.name="${name}"])`,
  message: `Await ${name}: the spec must not end before it.`,
}));

/** What no spec may hold. */
export const forbiddenInSpecs = [
  ...forgottenPromises,
  {
    selector: 'MemberExpression[object.name=/^(?:describe|it)$/][property.name="only"]',
    message: 'All specs are run: leave “only” out when you have found what you sought.',
  },
];
