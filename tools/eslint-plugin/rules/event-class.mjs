import {globalMembers, staticField} from '../reading/elements.mjs';
import {textOf} from '../reading/imports.mjs';
import {isGlobalValue} from '../reading/names.mjs';
import {isWithin, placeOf} from '../reading/workspace.mjs';

/** Where the classes are that decide how an event travels. */
const HOME = 'packages/elements/src/foundation/events';

/** What the events of the library extend. */
const KINDS = ['FactEvent', 'RequestEvent'];

const FLAGS = new Set(['bubbles', 'cancelable', 'composed']);

/**
 * Events of the library are classes, of a kind that decides how they travel. So no author can let one out that nobody
 * can cancel, or that crosses a page where it should not.
 */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'make events of classes that decide how they travel'},
    schema: [],
    messages: {
      custom: 'A CustomEvent has no type that a page can trust: write a class that extends FactEvent or RequestEvent.',
      bare: 'An event of the library has a class, which extends FactEvent or RequestEvent.',
      kind: 'An event of the library extends FactEvent or RequestEvent, which decide how it travels.',
      flags: 'Whether an event bubbles is for its kind to decide, in foundation/events.',
      type: "An event says its type: static readonly type = 'avec-…'.",
      request: 'The type of a request, and of nothing else, ends in “-request”: {{type}}.',
      types:
        'The compiler must know the event: declare global {interface HTMLElementEventMap {[{{name}}.type]: {{name}}}}.',
    },
  },
  create(context) {
    const {sourceCode} = context;
    const {path} = placeOf(context);
    if (isWithin(path, HOME) && !path.endsWith('-event.ts')) return {};
    const isPlatform = (node, name) => node?.name === name && isGlobalValue(sourceCode, node);
    return {
      NewExpression({callee, arguments: [type]}) {
        if (isPlatform(callee, 'CustomEvent')) context.report({node: callee, messageId: 'custom'});
        const isOurs = /^avec-/.test(textOf(type) ?? '');
        if (isOurs && isPlatform(callee, 'Event')) context.report({node: type, messageId: 'bare'});
      },
      'ClassDeclaration[superClass][id]'(node) {
        const isBare = ['Event', 'CustomEvent'].some((name) => isPlatform(node.superClass, name));
        if (isBare) context.report({node: node.superClass, messageId: 'kind'});
        if (!KINDS.includes(node.superClass.name) || node.abstract) return;
        for (const fault of faultsOf(node, sourceCode.ast)) context.report(fault);
      },
      'ClassBody CallExpression[callee.type="Super"] > ObjectExpression'(node) {
        const isEvent = /Event$/.test(classAround(node).superClass?.name);
        const flag = node.properties.find(({key}) => FLAGS.has(key?.name ?? key?.value));
        if (isEvent && flag) context.report({node: flag, messageId: 'flags'});
      },
    };
  },
};

/**
 * @param {import('estree').Class} node of an event of the library
 * @param {import('estree').Program} program
 */
function faultsOf(node, program) {
  const {name} = node.id;
  const field = staticField(node, 'type');
  const type = textOf(field?.value);
  if (!type?.startsWith('avec-')) return [{node: field ?? node.id, messageId: 'type'}];
  const isAsking = type.endsWith('-request');
  const isRequest = node.superClass.name === 'RequestEvent';
  const isKnown = globalMembers(program, 'HTMLElementEventMap').some(({key}) => isTypeOf(key, name, type));
  return [
    ...(isAsking === isRequest ? [] : [{node: field, messageId: 'request', data: {type}}]),
    ...(isKnown ? [] : [{node: node.id, messageId: 'types', data: {name}}]),
  ];
}

/**
 * @param {import('estree').Node} key of a map of events
 * @param {string} name of the class
 * @param {string} type
 */
function isTypeOf(key, name, type) {
  return textOf(key) === type || (key.type === 'MemberExpression' && key.object.name === name);
}

/** @param {import('estree').Node} node */
function classAround(node) {
  return node.type.startsWith('Class') && node.type !== 'ClassBody' ? node : classAround(node.parent);
}
