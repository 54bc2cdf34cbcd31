import {existsSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

import {placeOf} from '../reading/workspace.mjs';

/** The spec of an element is titled with its tag, so that a line of a report names what broke. */
export default {
  meta: {
    type: 'suggestion',
    docs: {description: 'title the specs of an element with its tag'},
    schema: [],
    messages: {title: 'The title of an element’s spec starts with its tag: {{tag}}.'},
  },
  create(context) {
    const {absolute} = placeOf(context);
    const name = basename(dirname(absolute));
    if (!isOfElement(absolute, name)) return {};
    const tag = `avec-${name}`;
    const describes = 'CallExpression:matches([callee.name="describe"], [callee.object.name="describe"])';
    let depth = 0;
    return {
      [describes]({arguments: [title]}) {
        depth += 1;
        if (depth > 1 || startsWith(title, tag)) return;
        context.report({node: title, messageId: 'title', data: {tag}});
      },
      [`${describes}:exit`]: () => (depth -= 1),
    };
  },
};

/**
 * @param {string} file
 * @param {string} name of its folder
 * @returns {boolean} whether a spec is one of an element, and not of a module beside it
 */
function isOfElement(file, name) {
  const folder = dirname(file);
  const stem = basename(file, '.spec.ts');
  if (!existsSync(join(folder, 'define.ts'))) return false;
  return stem === name || (stem.startsWith(`${name}.`) && !existsSync(join(folder, `${stem}.ts`)));
}

/**
 * @param {import('estree').Node} title
 * @param {string} tag
 */
function startsWith(title, tag) {
  const text = title.type === 'TemplateLiteral' ? title.quasis[0].value.cooked : title.value;
  return typeof text === 'string' && new RegExp(`^${tag}(?![\\w-])`).test(text);
}
