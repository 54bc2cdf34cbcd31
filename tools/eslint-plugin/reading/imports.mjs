/**
 * How a module names another: for its values, for its types alone, or with `import()`, when it is wanted.
 * @typedef {'values' | 'types' | 'on-demand'} Manner
 */

/**
 * Listeners for every form in which a module names another:
 * `import`, `export … from`, `import()`, `require()`, `import x = require()` and the type `import('…')`.
 *
 * @param {(node: import('estree').Node, source: string, manner: Manner) => void} visit
 * @returns {import('eslint').Rule.RuleListener}
 */
export function namedModules(visit) {
  const visitText = (node, manner) => {
    const source = textOf(node);
    if (source !== null) visit(node, source, manner);
  };
  const statement = ({source, importKind, exportKind}) => {
    if (source) visitText(source, importKind === 'type' || exportKind === 'type' ? 'types' : 'values');
  };
  return {
    ImportDeclaration: statement,
    ExportNamedDeclaration: statement,
    ExportAllDeclaration: statement,
    ImportExpression: ({source}) => visitText(source, 'on-demand'),
    TSImportType: ({source}) => visitText(source, 'types'),
    TSExternalModuleReference: ({expression}) => visitText(expression, 'values'),
    'CallExpression[callee.name="require"]': (node) => visitText(node.arguments[0], 'values'),
  };
}

/**
 * @param {import('estree').Node | undefined} node
 * @returns {string | null} what a string says, where it always says the same
 */
export function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}
