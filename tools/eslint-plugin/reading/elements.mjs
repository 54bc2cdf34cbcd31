import {posix} from 'node:path';

/** What each element extends. */
export const BASE = 'WidgetElement';

/**
 * @param {import('estree').Class} node
 * @returns {boolean} whether it is the class of an element that can be on a page
 */
export function isElement(node) {
  return node.superClass?.name === BASE && !node.abstract;
}

/**
 * @param {string} path
 * @returns {string} the file's name without its ending: `rating-item` of `a/rating-item.ts`
 */
export function stemOf(path) {
  return posix.basename(path, '.ts');
}

/**
 * @param {import('estree').Class} node
 * @param {string} name
 * @returns {import('estree').PropertyDefinition | undefined}
 */
export function staticField(node, name) {
  return node.body.body.find(
    (member) => member.type === 'PropertyDefinition' && member.static && member.key.name === name,
  );
}

/**
 * @typedef {object} Description
 * @property {string} text the sentences, before the first tag
 * @property {{name: string, text: string, line: number}[]} tags with the line each is on
 */

/**
 * @param {import('eslint').SourceCode} sourceCode
 * @param {import('estree').Class} node
 * @returns {Description | null} the documentation comment of a class
 */
export function descriptionOf(sourceCode, node) {
  const statement = node.parent.type.startsWith('Export') ? node.parent : node;
  const comment = sourceCode.getCommentsBefore(statement).findLast(({type}) => type === 'Block');
  if (!comment?.value.startsWith('*')) return null;
  const lines = comment.value
    .slice(1)
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trim());
  const first = lines.findIndex((line) => line.startsWith('@'));
  return {
    text: lines
      .slice(0, first === -1 ? undefined : first)
      .join('\n')
      .trim(),
    tags: lines.flatMap((line, index) => {
      const [, name, text] = /^@(\w+)\s*(.*)$/.exec(line) ?? [];
      return name ? [{name, text, line: comment.loc.start.line + index}] : [];
    }),
  };
}

/**
 * @param {import('estree').Program} program
 * @param {string} name such as `HTMLElementTagNameMap`
 * @returns {import('estree').Node[]} the members a file adds to an interface of the browser
 */
export function globalMembers(program, name) {
  return program.body
    .filter(({type, kind}) => type === 'TSModuleDeclaration' && kind === 'global')
    .flatMap(({body}) => body.body)
    .filter(({type, id}) => type === 'TSInterfaceDeclaration' && id.name === name)
    .flatMap(({body}) => body.body);
}
