import rule from './no-unsafe-html.mjs';
import {prove} from '../tester.mjs';

const markup = (name) => [{messageId: 'markup', data: {name}}];
const program = (name) => [{messageId: 'program', data: {name}}];

prove('no-unsafe-html', rule, {
  valid: [
    'html`<p>${text}</p>`',
    'element.textContent = text',
    'element.replaceChildren(node)',
    'element.insertAdjacentElement("beforeend", node)',
    'element.insertAdjacentText("beforeend", text)',
    'setTimeout(() => render(), 10)',
    'const length = element.innerHTML.length',
    'stream.write(text)',
    'const later = setTimeout.bind("page")',
    'import {unsafeCSS} from "lit"',
    'import {live} from "lit/directives/live.js"',
    // Text that only looks like it.
    'const why = "innerHTML is blocked"',
    'html`<p>.innerHTML=${text} srcdoc</p>`',
    // Names of our own.
    'function evaluate(document: Page) { document.write(text); }',
    'import {Function} from "./plot.js"; new Function(points)',
  ],
  invalid: [
    {code: 'element.innerHTML = text', errors: markup('innerHTML')},
    {code: 'element["outerHTML"] += text', errors: markup('outerHTML')},
    {code: '({text: element.innerHTML} = words)', errors: markup('innerHTML')},
    {code: '[element.innerHTML] = words', errors: markup('innerHTML')},
    {code: 'frame.srcdoc = text', errors: markup('srcdoc')},
    {code: 'html`<p .innerHTML=${text}></p>`', errors: markup('.innerHTML')},
    {code: 'html`<iframe srcdoc=${text}></iframe>`', errors: markup('srcdoc')},
    {code: 'element.insertAdjacentHTML("beforeend", text)', errors: markup('insertAdjacentHTML()')},
    {code: 'element?.setHTMLUnsafe(text)', errors: markup('setHTMLUnsafe()')},
    {code: 'new DOMParser().parseFromString(text, "text/html")', errors: markup('parseFromString()')},
    {code: 'range.createContextualFragment(text)', errors: markup('createContextualFragment()')},
    {code: 'document.write(text)', errors: markup('document.write()')},
    {code: 'document.writeln(text)', errors: markup('document.writeln()')},
    {
      code: 'import {unsafeHTML} from "lit/directives/unsafe-html.js"',
      errors: markup('lit/directives/unsafe-html.js'),
    },
    {code: 'export * from "lit/directives/unsafe-svg.js"', errors: markup('lit/directives/unsafe-svg.js')},
    {code: 'import("lit/static-html.js")', errors: markup('lit/static-html.js')},
    {code: 'eval(text)', errors: program('eval()')},
    {code: 'const run = new Function("a", text)', errors: program('Function()')},
    {code: 'const run = Function(text)', errors: program('Function()')},
    {code: 'setTimeout("go()", 10)', errors: program('setTimeout() with a text')},
  ],
});
