import {isGlobalValue, nameOfMember} from '../reading/names.mjs';

/** What only a browser gives, and what starts something. A module that needs it as it loads breaks on a server. */
const BROWSER =
  /^(?:window|document|self|top|parent|globalThis|customElements|navigator|location|history|localStorage|sessionStorage|indexedDB|caches|screen|visualViewport|performance|crypto|console|matchMedia|getComputedStyle|fetch|addEventListener|removeEventListener|dispatchEvent|queueMicrotask|setTimeout|setInterval|setImmediate|requestAnimationFrame|requestIdleCallback|Element|Node|CSSStyleSheet|HTML\w*|SVG\w+|(?:Mutation|Intersection|Resize|Performance)Observer|BroadcastChannel|Worker|WebSocket)$/;

/** Classes of the language whose instances are nothing but values. */
const VALUES =
  /^(?:Map|Set|WeakMap|WeakSet|WeakRef|RegExp|Date|URL|URLSearchParams|ArrayBuffer|DataView|Text(?:En|De)coder|(?:Big)?(?:Int|Uint|Float)\w*Array|\w*Error)$/;

/** What is done when a module is loaded, and for nothing else. */
const STATEMENT =
  'Program > :matches(ExpressionStatement, IfStatement, ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement, SwitchStatement, TryStatement, ThrowStatement, BlockStatement, LabeledStatement), StaticBlock';

/** What is run later, or never. */
const LATER = 'PropertyDefinition[static=false], TSTypeQuery';

/** Methods of lists that call what they are given at once. */
const AT_ONCE = new Set(['every', 'filter', 'find', 'flatMap', 'forEach', 'from', 'map', 'reduce', 'some', 'toSorted']);

/** Methods that change what they are called with, where that is not made in the same place. */
const CHANGING = new Set(['assign', 'defineProperty', 'defineProperties', 'setPrototypeOf']);

/**
 * A module does nothing when it is loaded: bundlers may then leave it out, servers may load it, and two registries may
 * share it. Only `define.ts` registers.
 */
export default {
  meta: {
    type: 'problem',
    docs: {description: 'let modules do nothing when they are loaded'},
    schema: [],
    messages: {
      statement: 'A module does nothing when it is loaded: move this into a function. Only define.ts registers.',
      effectImport: 'Only define.ts imports a module for what it does: name what you need of it.',
      browser: '{{name}} is not there on a server, or starts something: use it in a function, when it is wanted.',
      instance:
        'Make this {{name}} in a function, the first time it is wanted; or say /* @__PURE__ */ before it, where making it does nothing else.',
      call: 'This changes something when the module is loaded: move it into a function.',
    },
  },
  create(context) {
    const {sourceCode} = context;
    const now = whatRunsNow();
    const report = (messageId, isFault = () => true, namedBy = null) =>
      now.visit((node) => {
        if (!isFault(node)) return;
        const data = namedBy && {name: sourceCode.getText(namedBy(node))};
        context.report({node, messageId, ...(data && {data})});
      });
    return {
      ...now.listeners,
      [STATEMENT]: (node) => {
        report('statement', ({directive}) => !directive)(node);
        now.leaveOut();
      },
      'ImportDeclaration[specifiers.length=0]': report('effectImport'),
      Identifier: report('browser', isOfBrowser(sourceCode), (node) => node),
      NewExpression: report('instance', isNoValue(sourceCode), ({callee}) => callee),
      CallExpression: report('call', changes),
      'ImportExpression, AwaitExpression, AssignmentExpression, UpdateExpression': report('call'),
      'UnaryExpression[operator="delete"]': report('call'),
    };
  },
};

/** Knows what a module does as it is loaded: what is in no function, and in no statement that is reported whole. */
function whatRunsNow() {
  let around = 0;
  const enter = () => (around += 1);
  const leave = () => (around -= 1);
  return {
    leaveOut: enter,
    visit: (visit) => (node) => {
      if (around === 0) visit(node);
    },
    listeners: {
      ':function': (node) => runsAtOnce(node) || enter(),
      ':function:exit': (node) => runsAtOnce(node) || leave(),
      [LATER]: enter,
      [`${LATER}:exit`]: leave,
      [`${STATEMENT}:exit`]: leave,
    },
  };
}

/**
 * @param {import('estree').Function} node
 * @returns {boolean} whether a function is called where it is written
 */
function runsAtOnce(node) {
  const {parent} = node;
  if (parent.type !== 'CallExpression') return false;
  return parent.callee === node || AT_ONCE.has(nameOfMember(parent.callee));
}

/**
 * @param {import('eslint').SourceCode} sourceCode
 * @returns {(node: import('estree').Identifier) => boolean} whether a name is the browser's; `typeof document` may be
 *   asked anywhere
 */
function isOfBrowser(sourceCode) {
  return (node) => {
    const {parent} = node;
    const isAskedFor = parent.type === 'UnaryExpression' && parent.operator === 'typeof';
    return BROWSER.test(node.name) && !isAskedFor && isGlobalValue(sourceCode, node);
  };
}

/**
 * @param {import('eslint').SourceCode} sourceCode
 * @returns {(node: import('estree').NewExpression) => boolean} whether it may do more than make a value; what the
 *   browser gives is reported for its name
 */
function isNoValue(sourceCode) {
  const isGlobal = (node, pattern) =>
    node.type === 'Identifier' && pattern.test(node.name) && isGlobalValue(sourceCode, node);
  return (node) => {
    const {callee} = node;
    if (callee.type === 'MemberExpression') return !isGlobal(callee.object, /^Intl$/);
    if (isGlobal(callee, VALUES) || isGlobal(callee, BROWSER)) return false;
    return sourceCode.getCommentsBefore(node).every(({value}) => !/^\s*[@#]__PURE__\s*$/.test(value));
  };
}

/** @param {import('estree').CallExpression} call */
function changes({callee, arguments: [first]}) {
  const method = nameOfMember(callee);
  if (method === 'define' || method === 'register') return true;
  const isFresh = ['ObjectExpression', 'ArrayExpression', 'ArrowFunctionExpression'].includes(first?.type);
  return CHANGING.has(method) && callee.object.name === 'Object' && !isFresh;
}
