import {existsSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

import {isElement} from '../reading/elements.mjs';
import {pascal} from '../reading/names.mjs';
import {placeOf} from '../reading/workspace.mjs';

/** Registration is in `define.ts` and nowhere else, `index.ts` only passes on, and both fit the class beside them. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'register in define.ts only, and pass everything on in index.ts'},
    fixable: 'code',
    schema: [],
    messages: {
      decorator:
        '@customElement registers when the module is loaded: give the class a tag, and define.ts registers it.',
      registry: 'An element is registered by its define(), which knows what to do when the tag is taken.',
      missing: 'There must be a {{file}} beside this class.',
      define: 'define.ts holds this and nothing else:\n{{text}}',
      everything: "This define.ts only imports others, and passes on: export * from './index.js'.",
      passing: 'index.ts only passes on what its neighbours export.',
      hidden: 'index.ts must pass on what {{file}} exports.',
    },
  },
  create(context) {
    const {absolute} = placeOf(context);
    const checks = {'define.ts': checkDefine, 'index.ts': checkIndex};
    const checkFile = checks[basename(absolute)];
    return {
      ...(checkFile ? {Program: (program) => checkFile(context, program, dirname(absolute))} : {}),
      Decorator(node) {
        if ((node.expression.callee ?? node.expression).name === 'customElement') {
          context.report({node, messageId: 'decorator'});
        }
      },
      'CallExpression[callee.object.name="customElements"][callee.property.name="define"]': (node) =>
        context.report({node, messageId: 'registry'}),
      ClassDeclaration(node) {
        if (!isElement(node)) return;
        const missing = ['define.ts', 'index.ts'].filter((file) => !existsSync(join(dirname(absolute), file)));
        for (const file of missing) context.report({node: node.id ?? node, messageId: 'missing', data: {file}});
      },
    };
  },
};

/**
 * @param {import('eslint').Rule.RuleContext} context
 * @param {import('estree').Program} program
 * @param {string} folder
 */
function checkDefine(context, program, folder) {
  const name = basename(folder);
  if (!existsSync(join(folder, `${name}.ts`))) return checkDefineAll(context, program);
  const text = definition(name);
  const {sourceCode} = context;
  const written = program.body.map((node) => sourceCode.getText(node)).join('\n\n');
  if (`${written}\n` === text) return;
  // What somebody wrote down there must not be lost.
  const fix = (fixer) => fixer.replaceTextRange([0, sourceCode.text.length], text);
  const isCommented = sourceCode.getAllComments().length > 0;
  context.report({node: program, messageId: 'define', data: {text}, fix: isCommented ? null : fix});
}

/** @param {string} name of the element's folder */
function definition(name) {
  const element = `${pascal(name)}Element`;
  return `import {${element}} from './${name}.js';\n\n${element}.define();\n\nexport * from './index.js';\n`;
}

/**
 * @param {import('eslint').Rule.RuleContext} context
 * @param {import('estree').Program} program
 */
function checkDefineAll(context, {body}) {
  const isOther = ({type, specifiers, source}) =>
    type === 'ImportDeclaration' && specifiers.length === 0 && /^\.\/.*\/define\.js$/.test(source.value);
  const wrong = body.find((node) => !isOther(node) && passedOn(node) !== './index.js');
  if (wrong) context.report({node: wrong, messageId: 'everything'});
}

/**
 * @param {import('eslint').Rule.RuleContext} context
 * @param {import('estree').Program} program
 * @param {string} folder
 */
function checkIndex(context, program, folder) {
  for (const node of program.body.filter((each) => !passedOn(each))) context.report({node, messageId: 'passing'});
  if (!existsSync(join(folder, 'define.ts'))) return;
  const name = basename(folder);
  const passed = new Set(program.body.map(passedOn));
  const hidden = [`${name}.ts`, `${name}.events.ts`, `${name}.messages.ts`].filter(
    (file) => existsSync(join(folder, file)) && !passed.has(`./${file.replace(/ts$/, 'js')}`),
  );
  for (const file of hidden) context.report({node: program, messageId: 'hidden', data: {file}});
}

/**
 * @param {import('estree').Node} node
 * @returns {string | undefined} from where it passes something on
 */
function passedOn({type, source}) {
  return type.startsWith('Export') ? source?.value : undefined;
}
