import rule from './no-inline-style.mjs';
import {prove} from '../tester.mjs';

const attribute = [{messageId: 'attribute'}];

prove('no-inline-style', rule, {
  valid: [
    'html`<p class="box" ${cssVars({"--_count": 3})}>a</p>`',
    'element.style.setProperty("--_count", "3")',
    'element.setAttribute("class", "style")',
    'document.createElement("div")',
    'import {classMap} from "lit/directives/class-map.js"',
    'css`p { font-style: italic }`',
    {code: 'html`<p .style=${a}>`', options: [{served: false}]},
    // Text that only looks like it.
    'const hint = "style=";',
    'const hint = `<p style="color: red">`;',
    'text`<p style="color: red">`',
    'html`<p>Write style="color: red" here</p>`',
    'html`<!-- <p style="color: red"> -->`',
    'html`<p title="a style=none of it">`',
    'html`<textarea><p style="color: red"></textarea>`',
    // Other names.
    'html`<p data-style="a" .styles=${b} font-style="italic">`',
    'html`<avec-style-guide></avec-style-guide>`',
  ],
  invalid: [
    {code: 'html`<p style="color: red">a</p>`', errors: [{messageId: 'attribute', line: 1, column: 9, endColumn: 14}]},
    {code: 'html`<p class=${a}\n  style=${b}>a</p>`', errors: [{messageId: 'attribute', line: 2, column: 3}]},
    {code: 'html`<p .style=${a}>`', errors: attribute},
    {code: 'html`<p style=${a}>`', options: [{served: false}], errors: attribute},
    {code: 'svg`<path STYLE="fill: red" />`', errors: attribute},
    {code: 'markup`<p title="a > b" style=\'a\'>`', errors: attribute},
    {code: 'html`<style>p { color: red }</style><p>`', errors: [{messageId: 'element'}]},
    {code: 'element.setAttribute("style", text)', errors: attribute},
    {code: 'element.setAttribute(`style`, text)', errors: attribute},
    {code: 'element["setAttributeNS"](null, "style", text)', errors: attribute},
    {code: 'document.createElement("style")', errors: [{messageId: 'element'}]},
    {code: 'import {styleMap} from "lit/directives/style-map.js"', errors: [{messageId: 'styleMap'}]},
    {code: 'export * from "lit-html/directives/style-map.js"', errors: [{messageId: 'styleMap'}]},
    {code: 'await import("lit/directives/style-map.js")', errors: [{messageId: 'styleMap'}]},
  ],
});
