const inTemplate = (tag, pattern) =>
  `TaggedTemplateExpression[tag.name="${tag}"] TemplateElement[value.raw=/${pattern}/]`;

/** What no source of a widget may hold: what strict portals forbid, and lengths or sides that do not fit every page. */
export const forbiddenSyntax = [
  {
    selector: inTemplate('html', '\\sstyle\\s*='),
    message: 'Inline styles are blocked by strict portals: use a class or a custom property.',
  },
  {
    selector: inTemplate('html', 'tabindex\\s*=\\s*"?[1-9]'),
    message: 'A positive tabindex takes the focus out of the order of the page.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'HTML comes from templates only: portals that require Trusted Types block the rest.',
  },
  {
    selector: inTemplate('css', '[\\d.]rem\\b'),
    message: 'rem depends on a root that the page resizes: use em.',
  },
  {
    selector: inTemplate('css', '(^|[\\s;{])((margin|padding|border)-(left|right|top|bottom)|float\\s*:)'),
    message: 'Use logical properties: margin-inline-start, padding-block …',
  },
];

/** Calls in specs that must be awaited: a spec that ends before them passes for the wrong reason. */
export const forgottenPromises = ['accessible', 'fixture', 'sendKeys', 'sendMouse', 'executeServerCommand'].map(
  (name) => ({
    selector: `ExpressionStatement > CallExpression:matches([callee.name="${name}"], [callee.property.name="${name}"])`,
    message: `Await ${name}: the spec must not end before it.`,
  }),
);
