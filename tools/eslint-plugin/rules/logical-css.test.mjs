import rule from './logical-css.mjs';
import {prove} from '../tester.mjs';

const side = (...names) => names.map((logical) => ({messageId: 'side', data: {logical}}));

prove('logical-css', rule, {
  valid: [
    'css`p { margin-block: 1em; padding-inline-start: 0; inset: 0; float: inline-start; text-align: start }`',
    'css`p { margin: 0 1em 2em; border-width: 1px 0 2px 0; padding: ${a} 0 1px 0 }`',
    'css`p { margin: 0 calc(1em + 2px) 1px calc(1em + 2px) }`',
    'css`@media (min-width: 30em) { p { inline-size: 1em } }`',
    'css`@container (width > 3em) { p { color: red } }`',
    'css`a:hover, p:not(.left) { --_left: 0; --left: 1px; background: url("left: 1rem") }`',
    'css`.left:focus { line-height: 1.5; border-collapse: collapse; border-start-start-radius: 1px }`',
    'css`/* margin-left: 1rem */ p { content: "margin-left: 1rem; left: 0" }`',
    'css`p { color: #123rem; animation-name: a-3rem }`',
    'css`p { max-inline-size: var(--_measure); transition: block-size 1s }`',
    // Text that only looks like it.
    'const text = "margin-left: 1rem"',
    'html`<p>margin-left: 1rem; float: left;</p>`',
    'element.style.left = "3px"',
  ],
  invalid: [
    {code: 'css`p { margin-left: 1em }`', errors: [{messageId: 'side', line: 1, column: 9, endColumn: 20}]},
    {code: 'css`p{padding-top:0;border-right:1px solid}`', errors: side('padding-block-start', 'border-inline-end')},
    {code: 'css`p { border-bottom-width: 1px }`', errors: side('border-block-end-width')},
    {code: 'css`p { border-top-left-radius: 1px }`', errors: side('border-start-start-radius')},
    {code: 'css`p { top: 0; left: 1px }`', errors: side('inset-block-start', 'inset-inline-start')},
    {code: 'css`p { scroll-margin-right: 0 }`', errors: side('scroll-margin-inline-end')},
    {code: 'css`p { width: 1em; min-height: 44px }`', errors: side('inline-size', 'min-block-size')},
    {
      code: 'css`p { float: left; clear: right; text-align: right }`',
      errors: side('inline-start', 'inline-end', 'end'),
    },
    {code: 'css`p { a { color: red } margin-left: 0 }`', errors: side('margin-inline-start')},
    {code: 'css`${base}\n  left: 0;`', errors: [{messageId: 'side', line: 2, column: 3, endColumn: 7}]},
    {code: 'css`p { margin: ${a}; left: 0 }`', errors: [{messageId: 'side', line: 1, column: 23}]},
    {code: 'css`@media print { p { /* here */ margin-left: 0 } }`', errors: side('margin-inline-start')},
    {code: 'css`p { margin: 0 1em 0 2em }`', errors: [{messageId: 'sides', data: {name: 'margin'}}]},
    {
      code: 'css`p { padding: 0 calc(1em + 1px) 0 calc(1em + 2px) }`',
      errors: [{messageId: 'sides', data: {name: 'padding'}}],
    },
    {code: 'css`p { font-size: 1.5rem }`', errors: [{messageId: 'rem', line: 1, column: 20}]},
    {code: 'css`p { margin: 0 max(44px, .5rem) }`', errors: [{messageId: 'rem'}]},
    {code: 'css`@media (min-width: 30rem) { p { color: red } }`', errors: [{messageId: 'rem'}]},
    {code: 'css`p { --_gap: 2rem }`', errors: [{messageId: 'rem'}]},
  ],
});
