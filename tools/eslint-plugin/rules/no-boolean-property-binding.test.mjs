import rule from './no-boolean-property-binding.mjs';
import {prove} from '../tester.mjs';

const found = (name, attribute) => [{messageId: 'switch', data: {name, attribute}}];

prove('no-boolean-property-binding', rule, {
  valid: [
    'html`<input type="radio" ?checked=${chosen}>`',
    'html`<input ?checked=${chosen} .checked=${isServer ? nothing : chosen}>`',
    'html`<input .checked=${isServer ? nothing : live(chosen)}>`',
    'html`<input .checked=${!isServer ? live(chosen) : nothing}>`',
    // Elements of ours have their own properties.
    'html`<avec-rating-item .disabled=${true} .hidden=${a}></avec-rating-item>`',
    // Properties that hold more than yes and no.
    'html`<input .value=${live(text)} .valueAsNumber=${3}>`',
    'html`<p .className=${name}>`',
    // Text that only looks like it.
    'html`<p>.checked=${a}</p>`',
    'const text = ".checked=${a}"',
    'input.checked = chosen',
  ],
  invalid: [
    {code: 'html`<input .checked=${chosen}>`', errors: found('.checked', 'checked')},
    {code: 'html`<input .checked=${live(chosen)}>`', errors: found('.checked', 'checked')},
    {
      code: 'html`<option value=${id} .selected=${id === chosen}>${name}</option>`',
      errors: found('.selected', 'selected'),
    },
    {code: 'html`<button .disabled=${a}></button>`', errors: found('.disabled', 'disabled')},
    {code: 'html`<p .hidden="${a}"></p>`', errors: found('.hidden', 'hidden')},
    {
      code: 'html`<input .readOnly=${a} .required=${b}>`',
      errors: [...found('.readOnly', 'readonly'), ...found('.required', 'required')],
    },
    {code: 'html`<details .open=${a}></details>`', errors: found('.open', 'open')},
    // Told apart by anything but the server.
    {code: 'html`<input .checked=${ready ? chosen : nothing}>`', errors: found('.checked', 'checked')},
    {code: 'html`<input\n  .checked=${a}>`', errors: [{messageId: 'switch', line: 2, column: 3, endColumn: 11}]},
  ],
});
