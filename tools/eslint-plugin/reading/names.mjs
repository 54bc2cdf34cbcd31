/**
 * @param {import('eslint').SourceCode} sourceCode
 * @param {import('estree').Identifier} identifier
 * @returns {import('eslint').Scope.Reference | undefined} nothing where it is no use of a variable, such as a key
 */
function referenceTo(sourceCode, identifier) {
  return sourceCode.getScope(identifier).references.find((each) => each.identifier === identifier);
}

/**
 * @param {import('eslint').SourceCode} sourceCode
 * @param {import('estree').Identifier} identifier
 * @returns {boolean} whether it is used as a value that the browser or the language gives
 */
export function isGlobalValue(sourceCode, identifier) {
  const reference = referenceTo(sourceCode, identifier);
  if (!reference || reference.isValueReference === false) return false;
  return !reference.resolved || reference.resolved.defs.length === 0;
}

/**
 * @param {import('eslint').SourceCode} sourceCode
 * @param {import('estree').Identifier} identifier
 * @returns {import('eslint').Scope.Definition | undefined} where a variable of this module comes from
 */
export function definitionOf(sourceCode, identifier) {
  return referenceTo(sourceCode, identifier)?.resolved?.defs[0];
}

/**
 * @param {import('estree').Node} node
 * @returns {string | null} the name of a property or method, `x.name` or `x['name']`
 */
export function nameOfMember(node) {
  if (node?.type !== 'MemberExpression') return null;
  if (!node.computed) return node.property.name;
  return typeof node.property.value === 'string' ? node.property.value : null;
}

/**
 * @param {string} name in kebab-case
 * @returns {string} in PascalCase
 */
export function pascal(name) {
  return name.replace(/(?:^|-)([a-z\d])/g, (_match, letter) => letter.toUpperCase());
}
