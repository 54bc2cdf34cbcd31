import rule from './spec-through-harness.mjs';
import {prove} from '../tester.mjs';

const inside = [{messageId: 'inside'}];

prove('spec-through-harness', rule, {
  valid: [
    'await scale.choose("7")',
    'page.locator("avec-outcome-scale input")',
    'expect(element.textContent).to.equal("shadowRoot")',
    'const shadowRoot = make()',
    'const init = {shadowRoot: null}',
    'class A { static shadowRootOptions = {} }',
  ],
  invalid: [
    {code: 'element.shadowRoot.querySelector("input")', errors: inside},
    {code: 'item.element.renderRoot?.textContent', errors: inside},
    {code: 'const {shadowRoot} = element', errors: inside},
    {code: 'for (const {localName, shadowRoot: root} of all) go(root)', errors: inside},
    {code: 'element["renderRoot"]', errors: inside},
    {code: 'page.evaluate(() => document.querySelector("avec-a")?.shadowRoot)', errors: inside},
  ],
});
