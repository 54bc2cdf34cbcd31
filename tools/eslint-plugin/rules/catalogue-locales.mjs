import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';

import {stemOf} from '../reading/elements.mjs';
import {textOf} from '../reading/imports.mjs';
import {placeOf} from '../reading/workspace.mjs';

/** The words of an element are there in every language, under its tag. That none is missing, the compiler says. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'give the words of an element in every language'},
    schema: [
      {type: 'object', properties: {locales: {type: 'array', items: {type: 'string'}}}, additionalProperties: false},
    ],
    defaultOptions: [{locales: ['fr-CA']}],
    messages: {
      locale: 'These words are missing in {{locale}}: write locales/{{locale}}.ts beside them.',
      tag: 'Portals replace these words under the tag of their element, {{tag}}.',
    },
  },
  create(context) {
    const {absolute, path} = placeOf(context);
    const [{locales}] = context.options;
    const tag = `avec-${stemOf(path).replace(/\.messages$/, '')}`;
    return {
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.name="en"]'(node) {
        for (const locale of locales.filter((each) => !existsSync(join(dirname(absolute), 'locales', `${each}.ts`)))) {
          context.report({node: node.id, messageId: 'locale', data: {locale}});
        }
      },
      'ObjectExpression:has(> Property[key.name="en"]) > Property[key.name="tag"]'({value}) {
        if (textOf(value) !== tag) context.report({node: value, messageId: 'tag', data: {tag}});
      },
    };
  },
};
