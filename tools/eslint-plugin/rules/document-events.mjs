import {dirname, join} from 'node:path';

import {descriptionOf, isElement, staticField} from '../reading/elements.mjs';
import {eventsMadeIn} from '../reading/events-made.mjs';
import {placeOf} from '../reading/workspace.mjs';

/** An event that the platform has, sent on by the element itself. */
const SENT_ON = /\bthis\.dispatchEvent\(\s*new\s+(\w*Event)\(\s*'([\w-]+)'/g;

/** What the documentation of an element says of its events is so, and is all: the manifest is made of it. */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'document every event of an element, and no other'},
    schema: [],
    messages: {
      form: 'Write it as: @fires {PlanAgreedEvent} avec-plan-agreed - What has happened.',
      undocumented: '{{file}} makes a {{name}}: say so in the documentation, @fires {{said}} - …',
      type: 'The type of {{name}} is {{type}}.',
      sentOn: 'The element sends “{{type}}” on: say so in its documentation with @fires.',
      never: 'Nothing here dispatches {{type}}, nor does an element in “uses”: dispatch it, or leave this line out.',
    },
  },
  create(context) {
    const {sourceCode} = context;
    const path = placeOf(context).absolute;
    return {
      ClassDeclaration(node) {
        if (!isElement(node)) return;
        const made = eventsMadeIn(dirname(path), {path, text: sourceCode.text});
        const folders = foldersUsed(sourceCode.ast, node).map((folder) => join(dirname(path), folder));
        const faults = faultsOf(saidIn(sourceCode, node), {
          made,
          foreign: folders.flatMap((folder) => eventsMadeIn(folder)),
          sentOn: sentOnBy(sourceCode.text, made),
        });
        for (const {line, ...fault} of faults) {
          context.report({...(line ? {loc: {line, column: 0}} : {node: node.id}), ...fault});
        }
      },
    };
  },
};

/**
 * @typedef {{name?: string, type?: string, line: number}} Said an event of the documentation; nameless where its line
 *   has another form
 */

/**
 * @param {Said[]} said
 * @param {{made: MadeEvent[], foreign: MadeEvent[], sentOn: string[]}} done with what is dispatched here, by elements
 *   that are rendered here, and of the platform's
 * @typedef {import('../reading/events-made.mjs').MadeEvent} MadeEvent
 */
function faultsOf(said, {made, foreign, sentOn}) {
  const known = new Set([...made, ...foreign].map(({name}) => name));
  return [
    ...said.filter(({type}) => !type).map(({line}) => ({line, messageId: 'form'})),
    ...made.flatMap((event) => faultOfMade(said, event)),
    ...sentOn
      .filter((type) => said.every((each) => each.type !== type))
      .map((type) => ({messageId: 'sentOn', data: {type}})),
    ...said
      .filter(({name, type}) => type?.startsWith('avec-') && !known.has(name))
      .map(({line, type}) => ({line, messageId: 'never', data: {type}})),
  ];
}

/**
 * @param {Said[]} said
 * @param {MadeEvent} event
 */
function faultOfMade(said, {name, type, file}) {
  const found = said.find((each) => each.name === name);
  if (!found) return [{messageId: 'undocumented', data: {file, name, said: `{${name}} ${type ?? 'avec-…'}`}}];
  return type && found.type !== type ? [{line: found.line, messageId: 'type', data: {name, type}}] : [];
}

/**
 * @param {string} text
 * @param {MadeEvent[]} made
 * @returns {string[]} types of the platform's events that the element dispatches itself
 */
function sentOnBy(text, made) {
  const own = new Set(made.map(({name}) => name));
  return [...text.matchAll(SENT_ON)].filter(([, name]) => !own.has(name)).map(([, , type]) => type);
}

/**
 * @param {import('eslint').SourceCode} sourceCode
 * @param {import('estree').Class} node
 * @returns {Said[]}
 */
function saidIn(sourceCode, node) {
  const tags = descriptionOf(sourceCode, node)?.tags ?? [];
  return tags
    .filter(({name}) => name === 'fires')
    .map(({text, line}) => {
      const [, name, type] = /^\{(\w+)\} ([\w-]+) - \S/.exec(text) ?? [];
      return {name, type, line};
    });
}

/**
 * @param {import('estree').Program} program
 * @param {import('estree').Class} node
 * @returns {string[]} the folders of the elements it renders, from its own
 */
function foldersUsed({body}, node) {
  const uses = staticField(node, 'uses')?.value?.elements?.map(({name}) => name) ?? [];
  const imports = body.filter(({type}) => type === 'ImportDeclaration');
  return imports
    .filter(({specifiers}) => specifiers.some(({local}) => uses.includes(local.name)))
    .map(({source}) => dirname(source.value));
}
