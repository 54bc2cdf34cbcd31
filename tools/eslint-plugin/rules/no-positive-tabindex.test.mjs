import rule from './no-positive-tabindex.mjs';
import {prove} from '../tester.mjs';

const positive = [{messageId: 'positive'}];

prove('no-positive-tabindex', rule, {
  valid: [
    'html`<p tabindex="-1">`',
    'html`<p tabindex=0>`',
    'html`<p tabindex=${here ? 0 : -1}>`',
    'html`<p tabindex=${-1}>`',
    'html`<p data-tabindex="3">`',
    'html`<p>tabindex="3"</p>`',
    'const text = \'tabindex="3"\'',
  ],
  invalid: [
    {code: 'html`<p tabindex="1">`', errors: positive},
    {code: 'html`<p\n  class="a"\n  tabindex=12\n>`', errors: [{messageId: 'positive', line: 3, column: 3}]},
    {code: 'html`<p tabIndex=${2}>`', errors: positive},
    {code: 'html`<p .tabIndex=${1}>`', errors: positive},
  ],
});
